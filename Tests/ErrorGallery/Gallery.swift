// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import DocBookWriter
import Foundation
import Ledger
import Letters
import Liquid
import Mailings
import Testing

/// The entries in the folder `Cases`, and what they provoke.
enum Gallery {
  static let today = CivilDate("2026-11-21")
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  static let project = here.deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = here.appending(path: "Cases")

  static let entries: [GalleryEntry] = names.map { name in
    let text = try? String(contentsOf: file(name), encoding: .utf8)
    return GalleryEntry(name: name, text: text ?? "")
  }

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

  static func file(_ name: String) -> URL { folder.appending(path: "\(name).txt") }
}

extension Gallery {
  /// What Writ says of an entry's files: of a template rendered alone where there is one, of a
  /// whole campaign otherwise.
  static func problems(of entry: GalleryEntry) async throws -> [Diagnostic] {
    let names = entry.parts.map(\.name)
    if names.contains("template.liquid") { return try rendered(entry.files(base: [:])) }
    if names.contains("timeless.liquid") { return timeless(entry.files(base: [:])) }
    if names.contains("letter.xml") {
      let bytes = entry.files(base: [:])["letter.xml"] ?? []
      return try DocBookReader().read(bytes, name: "letter.xml").problems
    }
    if let rows = entry.parts.first(where: { $0.name == "names --lang ru" }),
      let russian = LanguageTag("ru")
    {
      return NameRows.declined(Array(rows.text.utf8), in: russian, marksUnsure: false).problems
    }
    let files = entry.files(base: baseCampaign)
    if let story = entry.parts.first(where: { $0.name.hasPrefix("story ") }) {
      return try refusals(of: String(story.name.dropFirst(6)), after: story.text, files)
    }
    if let template = entry.parts.first(where: { $0.name == "letters --template" }) {
      return try await mailing(of: template.text.filter { $0 != "\n" }, files)
    }
    if entry.parts.contains(where: { $0.name == "letters --pack" }) {
      return try await mailing(of: "", files, isPacked: true)
    }
    if let petition = entry.parts.first(where: { $0.name.hasPrefix("petition ") }) {
      return try PetitionMaking(
        folder: "small", options: PetitionOptions(), in: surroundings(files, below: "small")
      ).make(try #require(Identifier(petition.name.dropFirst(9)))).problems
    }
    if entry.parts.contains(where: { $0.name.hasPrefix("outcome") }) {
      return try await outcomes(in: entry, files)
    }
    return try await CampaignCheck(folder: "small", in: surroundings(files, below: "small"))
      .run().problems.filter { entry.id != "too-many-problems" || $0.id.description == entry.id }
  }

  /// What is said when letters from a template are asked for; an empty name asks for all.
  private static func mailing(
    of template: String, _ files: [String: [UInt8]], isPacked: Bool = false
  ) async throws -> [Diagnostic] {
    var options = MailingOptions()
    options.isPacked = isPacked
    options.templates = [Identifier(template)].compactMap(\.self)
    let mailing = Mailing(
      folder: "small", options: options, in: try surroundings(files, below: "small"))
    return try await mailing.run(isRehearsal: true).problems
  }

  /// What is said against the story of a case after outcomes, a line each: `released 2026-05`.
  private static func refusals(
    of matter: String, after outcomes: String, _ files: [String: [UInt8]]
  ) throws -> [Diagnostic] {
    let campaign = try LoadedCampaign.load(
      from: "small", in: surroundings(files, below: "small"))
    let found = try #require(Identifier(matter).flatMap(campaign.matter))
    let told = try outcomes.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return StoryOutcome(
        try #require(OutcomeKind(rawValue: words[0])), on: try EDTFDate(parsing: words[1]))
    }
    return StoryOrder(
      found.value, facts: StoryFacts(outcomes: told),
      settings: try #require(campaign.settings).value, today: try #require(today),
      at: found.places.span(of: "id")
    ).refusals
  }

  /// What is said when outcomes are recorded one after the other; of a check after the last one, where
  /// the entry asks for it.
  private static func outcomes(
    in entry: GalleryEntry, _ files: [String: [UInt8]]
  ) async throws -> [Diagnostic] {
    let surroundings = try surroundings(files, below: "small")
    var problems: [Diagnostic] = []
    for part in entry.parts where part.name.hasPrefix("outcome") {
      problems += try OutcomeRecording(folder: "small", in: surroundings)
        .record(try outcome(part.text), by: nil).problems
    }
    guard entry.parts.contains(where: { $0.name == "outcome, then check" }) else { return problems }
    return try await CampaignCheck(folder: "small", in: surroundings).run().problems
  }

  /// An outcome in lines such as `kind released`, `source A letter`.
  private static func outcome(_ text: String) throws -> Outcome {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
    func values(_ key: String) -> [String] {
      lines.filter { $0[0] == key }.map { $0.count > 1 ? String($0[1]) : "" }
    }
    return Outcome(
      matter: try #require(values("case").first.flatMap { Identifier($0) }),
      kind: try #require(values("kind").first.flatMap { OutcomeKind(rawValue: $0) }),
      date: try EDTFDate(parsing: values("on").first ?? ""),
      isConfirmed: values("unconfirmed").isEmpty,
      attribution: values("attribution").first.flatMap { OutcomeAttribution(rawValue: $0) }
        ?? .coincided,
      creditedBy: values("credited-by").first, sources: values("source"),
      demands: values("demand").compactMap { Classification.Said($0) })
  }

  private static func surroundings(
    _ files: [String: [UInt8]], below folder: String
  ) throws -> MemorySurroundings {
    let surroundings = MemorySurroundings(today: try #require(today))
    for (name, bytes) in files { _ = try surroundings.write(bytes, to: "\(folder)/\(name)") }
    return surroundings
  }

  private static func rendered(_ files: [String: [UInt8]]) throws -> [Diagnostic] {
    try TemplateBench.render(
      "small/template.liquid", data: files["data.json"] == nil ? nil : "small/data.json",
      partials: "small/partials", isLax: false, in: surroundings(files, below: "small")
    ).problems.sortedByPlace()
  }

  /// A template rendered where nobody says what time it is.
  private static func timeless(_ files: [String: [UInt8]]) -> [Diagnostic] {
    let text = String(decoding: files["timeless.liquid"] ?? [], as: UTF8.self)
    let source = SourceText(name: "timeless.liquid", text: text)
    let parsed = Template.parse(TemplateSource(source))
    let result = parsed.template?.render(Value.Object([]), options: RenderOptions(mode: .strict))
    return parsed.problems + (result?.problems.map(\.diagnostic) ?? [])
  }
}
