// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Testing

@testable import Ledger

/// Kept texts in a file that somebody else has written.
@Suite struct ExchangedTextTests {
  private static let plain = Array("<p>one</p>text".utf8)
  private static let docbook = 10

  private struct Line {
    var digest = TextDigest(of: ExchangedTextTests.plain, docbook: ExchangedTextTests.docbook)
    var base: TextDigest?
    var docbook = ExchangedTextTests.docbook
    var size = ExchangedTextTests.plain.count
    var content: [UInt8]

    var json: String {
      StoredText(digest: digest, base: base, docbook: docbook, size: size, content: content).line
        .json
    }
  }

  private func join(_ lines: String...) throws -> Result<MergeReport, MergeProblem> {
    let ledger = try Sample.ledger()
    let all = [#"{"writ_ledger":"1"}"#] + lines + [#"{"lines":"\#(lines.count + 2)"}"#]
    let result = try ledger.merge(all.map { Array($0.utf8)[...] })
    if case .failure = result { #expect(try ledger.examine() == LedgerHealth()) }
    return result
  }

  private func refused(_ line: Int, _ reason: MergeProblem.Reason) -> Result<
    MergeReport, MergeProblem
  > { .failure(MergeProblem(line: line, reason: reason)) }

  private func compressed(_ text: [UInt8], against base: [UInt8] = []) throws -> [UInt8] {
    try Compressor().compress(text, against: base)
  }

  @Test func `a text that is what it says is taken, once`() throws {
    let line = Line(content: try compressed(Self.plain)).json
    #expect(try join(line).get().newTexts == 1)
    #expect(try join(line, line).get().newTexts == 1)
  }

  @Test func `a text with another content than its digest says is refused`() throws {
    let other = Line(content: try compressed(Array("<p>two</p>text".utf8)))
    #expect(try join(other.json) == refused(2, .damagedText))
    let text = Line(content: try compressed(Array("<p>one</p>hext".utf8)))
    #expect(try join(text.json) == refused(2, .damagedText))
    let border = Line(docbook: 9, content: try compressed(Self.plain))
    #expect(try join(border.json) == refused(2, .damagedText))
  }

  @Test func `a text that is known is held against its digest all the same`() throws {
    let line = Line(content: try compressed(Self.plain)).json
    // It goes after the one that is kept, which stays.
    let damaged = Line(content: [0xFF, 0xFF, 0xFF]).json
    #expect(try join(line, damaged) == refused(3, .damagedText))
  }

  @Test func `what does not decompress to the size that it says is refused`() throws {
    let bomb = try compressed([UInt8](repeating: 0x61, count: 50_000_000))
    #expect(bomb.count < 10_000)
    #expect(try join(Line(content: bomb).json) == refused(2, .damagedText))
    #expect(try join(Line(size: 60_000_000, content: bomb).json) == refused(2, .damagedText))
    #expect(try join(Line(size: 1 << 40, content: bomb).json) == refused(2, .damagedText))
    #expect(try join(Line(size: -1, content: bomb).json) == refused(2, .damagedText))
    #expect(try join(Line(docbook: 15, content: bomb).json) == refused(2, .damagedText))
    #expect(try join(Line(content: []).json) == refused(2, .damagedText))
    #expect(try join(Line(content: Array("no Zstandard".utf8)).json) == refused(2, .damagedText))
  }

  @Test func `a text against one that is not there, against itself, or in a circle is refused`()
    throws
  {
    let other = TextDigest(docbook: [], text: [1])
    let content = try compressed(Self.plain)
    #expect(try join(Line(base: other, content: content).json) == refused(2, .damagedText))
    let own = Line(content: content).digest
    #expect(try join(Line(base: own, content: content).json) == refused(2, .damagedText))
    // The second would need the first, which needs it.
    let first = Line(content: content).json
    let circle = Line(base: own, content: try compressed(Self.plain, against: Self.plain)).json
    #expect(try join(first, circle).get().newTexts == 1)
  }

  @Test func `a text against one that itself needs another is refused`() throws {
    let second = Array("<p>two</p>text".utf8)
    let third = Array("<p>xxx</p>text".utf8)
    let (one, two) = (TextDigest(of: Self.plain, docbook: 10), TextDigest(of: second, docbook: 10))
    let lines = [
      Line(content: try compressed(Self.plain)),
      Line(digest: two, base: one, content: try compressed(second, against: Self.plain)),
      Line(
        digest: TextDigest(of: third, docbook: 10), base: two,
        content: try compressed(third, against: second)),
    ].map(\.json)
    #expect(try join(lines[0], lines[1]).get().newTexts == 2)
    #expect(try join(lines[0], lines[1], lines[2]) == refused(4, .damagedText))
  }

  @Test func `lines of texts that lack a part or are no base 64 are refused`() throws {
    let fine = Line(content: try compressed(Self.plain)).json
    for (part, other) in [
      (#""docbook":"10""#, #""docbook":"ten""#), (#""size":"14""#, #""weight":"14""#),
      (#""content":""#, #""content":"*"#), (#""text":""#, #""text":"0"#),
      (#""size":"14""#, #""size":["14"]"#), (#""size":"14""#, #""size":"14","size":"14""#),
    ] {
      #expect(fine.contains(part))
      let line = fine.replacing(part, with: other)
      #expect(try join(line) == refused(2, .unreadable), "\(other)")
    }
  }
}
