// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Documents
import SampleLetters
import Testing

@testable import TextWriter

@Suite struct HostileTextTests {
  @Test(arguments: SampleLetters.hostileValues)
  func `no value in any field brings a control character, an override or a space at a line's end`(
    value: String
  ) {
    expectPlain(TextWriter().write(SampleLetters.hostile(value)))
    expectPlain(TextWriter().write(SampleDocuments.hostile(value)))
  }

  @Test(arguments: SampleDocuments.all.map(\.name), [24, 40, 72, 120])
  func `documents stay plain and narrow at every width`(name: String, width: Int) throws {
    let document = try #require(SampleDocuments.all.first { $0.name == name }).document
    let text = expectPlain(TextWriter(width: width).write(document))
    for line in text.split(separator: "\n") where DisplayWidth.of(line) > width {
      #expect(isOneWord(line), "\(line)")
    }
  }

  @Test(arguments: SampleLetters.all.map(\.name), [24, 40, 72, 120])
  func `letters stay plain and narrow at every width`(name: String, width: Int) throws {
    let letter = try #require(SampleLetters.all.first { $0.name == name }).letter
    let text = expectPlain(TextWriter(width: width).write(letter))
    for line in text.split(separator: "\n") where DisplayWidth.of(line) > width {
      #expect(isOneWord(line), "\(line)")
    }
  }

  @Test func `a word longer than the line stands alone and uncut`() {
    let word = String(repeating: "x", count: 10_000)
    #expect(body([.paragraph([.text("a \(word) b")])]) == "a\n\(word)\nb")
  }

  @Test func `what must not be written is replaced where it stood`() {
    let text = body([
      .paragraph([.text("a\u{0}b \u{1B}[31mred\tand\r\nabc\u{202E}cba\u{9B}\u{2028}.")])
    ])
    #expect(text == "a\u{FFFD}b \u{FFFD}[31mred and  abc\u{FFFD}cba\u{FFFD}\u{FFFD}.")
  }

  @Test func `an empty letter is one empty frame`() {
    #expect(
      String(decoding: TextWriter().write(SampleLetters.hostile("")), as: UTF8.self) == """
        x

        x [1] [1]

        x [1] [1]

        > x [1] [1]

        - x [1] [1]

        """)
  }

  /// Everything that holds for any output, and the output as text.
  @discardableResult
  private func expectPlain(
    _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let bad = text.unicodeScalars.filter {
      WritableText.isUnwritable($0) || "\t\r".unicodeScalars.contains($0)
    }
    #expect(bad.isEmpty, sourceLocation: sourceLocation)
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), sourceLocation: sourceLocation)
    let spaced = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
      $0.last?.isWhitespace ?? false
    }
    #expect(spaced.isEmpty, sourceLocation: sourceLocation)
    return text
  }

  /// Whether nothing on the line but its marker and its note marks could stand elsewhere.
  private func isOneWord(_ line: Substring) -> Bool {
    line.split(separator: " ").filter { !isMark($0) }.count == 1
  }

  private func isMark(_ word: Substring) -> Bool {
    word == ">" || word == "-" || word.wholeMatch(of: /\[?\d+[\].]/) != nil
  }
}

/// The lines of a letter between its salutation and its close.
func body(
  _ blocks: [Block], language: String = "en", notes: [SourceNote] = [], width: Int = 72
) -> String {
  var letter = SampleLetters.short
  (letter.body, letter.language) = (blocks, language)
  letter.notes = notes.isEmpty ? nil : .init(label: "Sources:", notes: notes)
  let text = String(decoding: TextWriter(width: width).write(letter), as: UTF8.self)
  let start = text.firstRange(of: "Dear Governor,\n\n")?.upperBound ?? text.startIndex
  let end = text.firstRange(of: "\n\nYours faithfully,")?.lowerBound ?? text.endIndex
  return start <= end ? String(text[start..<end]) : ""
}
