// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents
import Letters
import Testing

/// Texts of ledger and campaign stay the text that they are, in stories and petition sheets.
@Suite struct HostileStoryTests {
  private static let values = HostileValuesTests.values + more

  private static let more = ["# Heading", "1. one", "{{ person.given }}", "![x](y)", "~", "***"]

  private func story(_ value: String) throws -> Story {
    let text = StorySample.everywhere(value)
    let facts = StoryFacts(
      outcomes: [
        StoryOutcome(
          .released, on: try StorySample.date("2026-11-02"), attribution: .contributed,
          creditedBy: text),
        StoryOutcome(
          .transferred, on: try StorySample.date("2026-11-03"), isConfirmed: false,
          sources: [value, value]),
      ], letters: LetterTally(sent: 2, offices: 1), howToJoin: text)
    return try StorySample.story(
      StorySample.order(StorySample.matter("sinovov-davron"), facts), .english)
  }

  @Test(arguments: values)
  func `a hostile value in a story changes no block`(_ value: String) throws {
    let (harmless, hostile) = (try story("word"), try story(value))
    #expect(hostile.document().blocks.map(\.kind) == harmless.document().blocks.map(\.kind))
    let words = hostile.parts.flatMap(\.blocks).page
    let shown = Array(value.replacing("\u{A0}", with: "~").utf8)
    #expect(Array(words.utf8).firstRange(of: shown) != nil)
  }
}

extension Block {
  /// What kinds of blocks and inlines it is made of.
  fileprivate var kind: String {
    switch self {
    case .paragraph(let inlines): "p" + inlines.map(\.kind).joined()
    case .heading(let level, let inlines): "h\(level)" + inlines.map(\.kind).joined()
    case .list(let list):
      "l\(list.marking)" + list.items.map { $0.map(\.kind).joined() }.joined(separator: ",")
    case .quotation(let blocks): "q" + blocks.map(\.kind).joined()
    case .table, .figure, .parallel: "o"
    }
  }
}

extension Inline {
  fileprivate var kind: String {
    switch self {
    case .text: "t"
    case .emphasis: "e"
    case .strong: "s"
    case .foreign: "f"
    case .link: "a"
    case .note: "n"
    case .lineBreak: "b"
    }
  }
}
