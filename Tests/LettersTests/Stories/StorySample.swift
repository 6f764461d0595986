// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Documents
import Foundation
import Letters
import Testing

/// Cases and facts for stories: the invented people of `NineLanguages`, and those of the repository.
enum StorySample {
  static var today: CivilDate { CivilDate("2026-11-21") ?? CivilDate(dayNumber: 0) }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let campaign = tests.appending(path: "NineLanguages/Campaign")

  private static let consent = "consent: { by: family, on: 2026-11 }\n"

  /// A case of the nine languages, with an invented consent and some of its text replaced.
  static func matter(
    _ id: String, replacing changes: [String: String] = [:], adding more: String = consent
  ) throws -> Case {
    try load(campaign.appending(path: "Cases/\(id).yaml"), id, changes, more)
  }

  private static let realCases = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases")

  /// A case of the repository's own campaign, with an invented consent.
  static func real(_ id: String) throws -> Case {
    try load(realCases.appending(path: "\(id).yaml"), id, [:], consent)
  }

  /// The ids of the cases of the repository's own campaign.
  static let realIDs: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: realCases.path())) ?? [])
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()

  static func settings() throws -> CampaignSettings {
    let text = try String(contentsOf: campaign.appending(path: "writ.yaml"), encoding: .utf8)
    let loaded = SettingsFile.load(SourceText(name: "writ.yaml", text: text))
    return try #require(loaded.value).value
  }

  private static func load(
    _ file: URL, _ id: String, _ changes: [String: String], _ more: String
  ) throws -> Case {
    var text = try String(contentsOf: file, encoding: .utf8)
    for (old, new) in changes {
      try #require(text.contains(old))
      text = text.replacing(old, with: new)
    }
    let source = SourceText(name: "Cases/\(id).yaml", text: text + more)
    let loaded = CaseFile.load(source, id: Identifier(id))
    #expect(loaded.problems.map(\.message) == [])
    return try #require(loaded.value).value
  }
}

extension StorySample {
  static func order(
    _ matter: Case, _ facts: StoryFacts, isRedacted: Bool = false
  ) throws -> StoryOrder {
    StoryOrder(
      matter, facts: facts, settings: try settings(), today: today, isRedacted: isRedacted)
  }

  /// The story in a language; what is in its way fails the test.
  static func story(
    _ order: StoryOrder, _ language: LanguageTag,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Story {
    let composed = StoryComposer.compose(order, in: language)
    #expect(composed.findings.filter(\.stops) == [], sourceLocation: sourceLocation)
    return try #require(composed.story, sourceLocation: sourceLocation)
  }

  static func date(_ text: String) throws -> EDTFDate { try EDTFDate(parsing: text) }

  static func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  /// The same words in all languages of the tests, as a name is.
  static func everywhere(_ text: String) -> LocalizedText {
    var forms = LanguageMap<InflectedText>()
    for language in NineLanguages.languages { forms[language] = InflectedText(text) }
    return LocalizedText(forms)
  }
}

extension Story {
  /// The story as a page of text, with its title and summary on top.
  var page: String {
    let parts = parts.map { $0.blocks.page }
    return ([title.plainText, "(\(summary))"] + parts).joined(separator: "\n\n") + "\n"
  }

  /// One part, or a remark that it is not there.
  func page(of name: PartName) -> String {
    parts.first { $0.name == name }?.blocks.page ?? "–"
  }
}

extension [Block] {
  /// The blocks as text, somewhat like Markdown; `~` is a no-break space, `_` a narrow one.
  var page: String { map { $0.lines.joined(separator: "\n") }.joined(separator: "\n\n") }
}

extension Block {
  fileprivate var lines: [String] {
    switch self {
    case .paragraph(let inlines): [inlines.visible]
    case .heading(let level, let inlines):
      [String(repeating: "#", count: level) + " " + inlines.visible]
    case .list(let list): list.items.map { "- " + $0.flatMap(\.lines).joined(separator: "\n  ") }
    case .quotation(let blocks): blocks.flatMap(\.lines).map { "> " + $0 }
    case .table, .figure, .parallel: ["?"]
    }
  }
}

extension [Inline] {
  fileprivate var visible: String {
    plainText.replacing("\u{A0}", with: "~").replacing("\u{202F}", with: "_")
  }
}
