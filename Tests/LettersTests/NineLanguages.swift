// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Documents
import Foundation
import Letters
import Mailings

/// The letters of a small invented campaign, in `NineLanguages/Campaign`, from the repository's own
/// templates in one language.
struct NineLanguages: Sendable {
  let letters: [Letter]
  /// What is in the way of letters, or not right in the files.
  let problems: [String]
  /// What somebody who reads the letters would stumble over.
  let flaws: [String]

  /// Composes the letters that the options choose; all of every template unless they say otherwise.
  init(_ language: LanguageTag, _ choose: (inout MailingOptions) -> Void = { _ in }) throws {
    let surroundings = try Self.surroundings(language)
    let campaign = try LoadedCampaign.load(from: ".", in: surroundings)
    let today = surroundings.today
    let checks = CampaignChecks(campaign, today: today, clock: today).problems
    var options = MailingOptions()
    options.name = Identifier("nine")
    options.language = language
    options.everyTemplate = true
    choose(&options)
    let plan = MailingPlan(
      campaign, options: options, blocked: BlockedFiles(campaign.problems, of: campaign),
      today: today, clock: today)
    guard let mailing = PreparedMailing(plan) else {
      (letters, problems, flaws) = ([], ["no settings"], [])
      return
    }
    let composed = plan.letters.map { mailing.compose($0) }
    let findings = composed.flatMap(\.findings)
    letters = composed.compactMap(\.letter)
    problems =
      (campaign.problems + checks + mailing.problems).map(\.rendered)
      + findings.filter(\.stops).map(\.rendered)
    flaws = Set(findings.compactMap(\.flaw)).sorted()
  }

  /// All letters of a member with a role; composed once, because three tests look at them.
  static func all(in language: LanguageTag) throws -> NineLanguages {
    guard let composed = composed[language] else { return try NineLanguages(language) }
    return try composed.get()
  }

  private static let composed = Dictionary(
    uniqueKeysWithValues: languages.map { language in
      (language, Result { try NineLanguages(language) })
    })

  /// The languages of the repository's templates.
  static let languages = ["de", "en", "es", "fr", "it", "ru", "uk", "uz", "uz-Cyrl"]
    .compactMap { LanguageTag($0) }

  /// The letter from one template about one case to one office.
  func letter(_ template: String, _ matter: String, to recipient: String) -> Letter? {
    letters.first {
      $0.origin.template == template && $0.origin.recipient == recipient
        && (matter == "all" || $0.origin.cases == [matter])
    }
  }
}

extension NineLanguages {
  /// The test campaign's files, and the templates of the repository's own campaign in a language.
  private static func surroundings(_ language: LanguageTag) throws -> MemorySurroundings {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let repository = here.deletingLastPathComponent().deletingLastPathComponent()
    var files = try files(below: here.appending(path: "NineLanguages/Campaign"))
    let templates = try Self.files(below: repository.appending(path: "Templates"))
    for (path, text) in templates where path.hasSuffix("/\(language).md") {
      files["Templates/\(path)"] = text
    }
    let today = CivilDate("2026-11-21") ?? CivilDate(dayNumber: 0)
    return MemorySurroundings(today: today, files: files)
  }

  private static func files(below folder: URL) throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    where path.hasSuffix(".md") || path.hasSuffix(".yaml") || path.hasSuffix(".csv") {
      files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    return files
  }
}

extension Diagnostic {
  fileprivate var rendered: String { "\(span?.source.name ?? "-"): \(message) [\(id)]" }
}

extension Finding {
  /// What is in the letter's way.
  fileprivate var rendered: String {
    if case .problem(let diagnostic) = self { diagnostic.rendered } else { "\(self)" }
  }

  /// A flaw of the finished letter; that a letter is long is no flaw of its language.
  fileprivate var flaw: String? {
    guard case .reading(let note) = self, note.flaw != .morePages else { return nil }
    return "\(note.flaw.rawValue): \(note.words) (\(note.place.rendered))"
  }
}

extension ReadingPlace {
  fileprivate var rendered: String {
    switch self {
    case .template(let span): span.source.name
    case .value(let gap): gap.path
    }
  }
}
