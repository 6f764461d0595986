// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Testing

@Suite struct SourceTextTests {
  private func place(_ marked: String) -> [Int] {
    let start = MarkedText(marked).spans.first?.start
    return [start?.line ?? 0, start?.column ?? 0]
  }

  @Test(
    arguments: [
      ("⟦a⟧", 1, 1), ("a⟦⟧", 1, 2), ("⟦⟧", 1, 1), ("a\n⟦b⟧", 2, 1), ("a\nb⟦\n⟧", 2, 2),
      ("a\n⟦⟧", 2, 1), ("a\r\n⟦b⟧", 2, 1), ("a\r⟦b⟧", 2, 1), ("a\r\rb⟦⟧", 3, 2),
      ("\u{FEFF}⟦a⟧", 1, 1), ("\u{FEFF}a⟦b⟧", 1, 2), ("⟦\u{FEFF}a⟧", 1, 1),
      ("\u{FEFF}a\n⟦b⟧", 2, 1),
    ])
  func `places count lines and columns from one`(marked: String, line: Int, column: Int) {
    #expect(place(marked) == [line, column])
  }

  @Test(
    arguments: [
      ("Ш⟦а⟧", 2), ("e\u{301}⟦x⟧", 2), ("日本⟦語⟧", 3), ("👨‍👩‍👧⟦x⟧", 2), ("🇺🇿🇰🇬⟦x⟧", 3),
    ])
  func `columns count characters, not bytes`(marked: String, column: Int) {
    #expect(place(marked) == [1, column])
  }

  @Test func `lines come without their ends`() {
    let source = SourceText(name: "a", text: "\u{FEFF}one\ntwo\r\n\rfour\n")
    #expect((0...6).map { String(source.line($0)) } == ["", "one", "two", "", "four", "", ""])
    #expect(source.lineCount == 5)
  }

  @Test func `a text without a line feed at its end has its last line`() {
    let source = SourceText(name: "a", text: "one\ntwo")
    #expect(source.line(2) == "two")
    #expect(source.lineCount == 2)
    #expect(SourceText(name: "a", text: "").lineCount == 1)
  }

  @Test func `lines know where they begin`() {
    let source = SourceText(name: "a", text: "Ш\r\nb\n")
    #expect((0...5).map { source.offset(ofLine: $0) } == [0, 0, 4, 6, 6, 6])
  }

  @Test func `places outside the text are those of its ends`() {
    let source = SourceText(name: "a", text: "ab\nc")
    #expect(source.position(at: -5) == SourcePosition(line: 1, column: 1))
    #expect(source.position(at: 99) == SourcePosition(line: 2, column: 2))
    #expect(source.span(3..<99).text == "c")
    #expect(source.span(50..<99).text.isEmpty)
  }

  @Test func `a span has text, start and end`() {
    let span = MarkedText("a: ⟦Шавкат\nx⟧y").spans[0]
    #expect(span.text == "Шавкат\nx")
    #expect(span.start == SourcePosition(line: 1, column: 4))
    #expect(span.end == SourcePosition(line: 2, column: 2))
  }

  @Test func `every offset of a mixed text has the place that a plain count gives`() {
    let text = "a\r\nШ\u{301}б\n\n日\r🇺🇿x"
    let source = SourceText(name: "a", text: text)
    var line = 1
    var start = text.startIndex
    for index in text.unicodeScalars.indices {
      let position = source.position(at: text.utf8.distance(from: text.startIndex, to: index))
      #expect(position == SourcePosition(line: line, column: text[start..<index].count + 1))
      let next = text.unicodeScalars.index(after: index)
      let isPair = text.unicodeScalars[index] == "\r" && text.unicodeScalars[next] == "\n"
      if !isPair, ["\n", "\r"].contains(text.unicodeScalars[index]) {
        (line, start) = (line + 1, next)
      }
    }
  }
}
