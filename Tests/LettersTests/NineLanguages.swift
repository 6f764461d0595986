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
    let campaign = try Self.campaign(language)
    let today = Self.today
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

  /// What follows up those of these letters that go to certain offices, after sixty days without an
  /// answer.
  func followUps(
    in language: LanguageTag, to readers: [String], inAllWordings: Bool = false
  ) throws -> NineLanguages {
    let chosen = letters.filter { readers.contains($0.origin.recipient) }
    return try NineLanguages(language) {
      $0.followUps = chosen.compactMap { FollowUp(of: $0, in: language) }
      $0.readsAllWordings = inAllWordings
    }
  }

  /// The thanks for an outcome of every case to certain offices.
  static func thanks(
    for kind: OutcomeKind, in language: LanguageTag, to readers: [String],
    inAllWordings: Bool = false
  ) throws -> NineLanguages {
    let date = try EDTFDate(parsing: "2026-11-08")
    let ids = try campaign(language).cases.map(\.value.id)
    return try NineLanguages(language) {
      $0.purpose = .thanks
      $0.recipients = readers.compactMap { RecipientChoice($0) }
      $0.readsAllWordings = inAllWordings
      $0.outcomes = Dictionary(
        uniqueKeysWithValues: ids.map { ($0, OutcomeFacts(kind: kind, date: date)) })
    }
  }

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
  private static func campaign(_ language: LanguageTag) throws -> LoadedCampaign {
    try campaigns[language]?.get() ?? load(language)
  }

  /// Each loaded once, because many tests look at them.
  private static let campaigns = Dictionary(
    uniqueKeysWithValues: languages.map { language in (language, Result { try load(language) }) })

  private static func load(_ language: LanguageTag) throws -> LoadedCampaign {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let repository = here.deletingLastPathComponent().deletingLastPathComponent()
    var files = try files(below: here.appending(path: "NineLanguages/Campaign"))
    let templates = try Self.files(below: repository.appending(path: "Templates"))
    for (path, text) in templates where path.hasSuffix("/\(language).md") {
      files["Templates/\(path)"] = text
    }
    return try LoadedCampaign.load(from: ".", in: MemorySurroundings(today: today, files: files))
  }

  private static var today: CivilDate { CivilDate("2026-11-21") ?? CivilDate(dayNumber: 0) }

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

extension FollowUp {
  /// What follows up a letter that was written sixty days ago.
  fileprivate init?(of letter: Letter, in language: LanguageTag) {
    let date = CivilDate("2026-09-22")
    guard let reference = Reference(typed: letter.reference.code), let date,
      let recipient = Identifier(letter.origin.recipient),
      let member = Identifier(letter.origin.member),
      let template = Identifier(letter.origin.template)
    else { return nil }
    self.init(
      matters: letter.origin.cases.compactMap { Identifier($0) }, recipient: recipient,
      member: member, language: language,
      first: EarlierLetter(reference: reference, date: date, sentOn: nil, template: template))
  }
}
