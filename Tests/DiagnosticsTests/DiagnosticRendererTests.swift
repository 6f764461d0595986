// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Testing

@Suite struct DiagnosticRendererTests {
  private func rendered(_ diagnostic: Diagnostic, width: Int = 100) -> String {
    DiagnosticRenderer(width: width).render(diagnostic)
  }

  @Test func `a problem shows its place, its line and a caret`() {
    let problem = problem(
      in: "---\nI write about {{⟦prisonr⟧.name}}.\n", name: "en.md",
      message: "no fact named 'prisonr'", hints: ["did you mean 'prisoner'?"],
      notes: ["38 of 112 letters wait for it"])
    #expect(
      rendered(problem) == """
        en.md:2:17: error: no fact named 'prisonr' [some-id]
          2 | I write about {{prisonr.name}}.
            |                 ^^^^^^^
            = note: 38 of 112 letters wait for it
            = hint: did you mean 'prisoner'?

        """)
  }

  @Test func `the margin grows with the line number`() {
    let marked = String(repeating: "\n", count: 99) + "⟦x⟧"
    #expect(
      rendered(problem(in: marked, hints: ["h"])) == """
        a.yaml:100:1: error: this is wrong [some-id]
          100 | x
              | ^
              = hint: h

        """)
  }

  @Test func `a problem of the whole campaign has no place`() {
    let problem = Diagnostic("some-id", .warning, "nothing is there", at: nil, hints: ["fill it"])
    #expect(
      rendered(problem) == "warning: nothing is there [some-id]\n  = hint: fill it\n")
  }

  @Test func `problems are parted by empty lines`() {
    let one = Diagnostic("a", .error, "first", at: nil)
    let two = Diagnostic("b", .error, "second", at: nil)
    #expect(
      DiagnosticRenderer().render([one, two]) == "error: first [a]\n\nerror: second [b]\n")
    #expect(DiagnosticRenderer().render([]).isEmpty)
  }

  @Test func `colour is set on severity and caret, and only where it is asked for`() {
    let error = DiagnosticRenderer(isColored: true).render(problem(in: "⟦ab⟧"))
    #expect(
      error == """
        a.yaml:1:1: \u{1B}[1;31merror:\u{1B}[0m this is wrong [some-id]
          1 | ab
            | \u{1B}[1;31m^^\u{1B}[0m

        """)
    let warning = DiagnosticRenderer(isColored: true).render(problem(in: "⟦ab⟧", .warning))
    #expect(warning.contains("\u{1B}[1;33mwarning:\u{1B}[0m"))
  }
}

/// What stands under what.
extension DiagnosticRendererTests {
  @Test(
    arguments: [
      // Wide characters take two columns.
      ("日本⟦語⟧x", "日本語x", "    ^^"),
      ("⟦日本⟧語", "日本語", "^^^^"),
      ("😀⟦a⟧", "😀a", "  ^"),
      ("🇺🇿⟦a⟧", "🇺🇿a", "  ^"),
      ("⚡⟦a⟧", "⚡a", "  ^"),
      // Combining marks take none.
      ("e\u{301}e\u{301}⟦x⟧", "e\u{301}e\u{301}x", "  ^"),
      ("⟦e\u{301}⟧x", "e\u{301}x", "^"),
      ("Шавка\u{306}⟦т⟧", "Шавка\u{306}т", "     ^"),
      // A place inside a character is shown at the character.
      ("e⟦\u{301}⟧x", "e\u{301}x", " ^"),
      // A tab is shown as one space.
      ("\t⟦a⟧\tb", " a b", " ^"),
      // Nothing marked still gets a caret.
      ("ab⟦⟧cd", "abcd", "  ^"),
      ("abcd⟦⟧", "abcd", "    ^"),
      // Spaces at the end are not shown.
      ("⟦ab⟧   ", "ab", "^^"),
    ])
  func `the caret stands under the culprit`(marked: String, line: String, carets: String) {
    let lines = rendered(problem(in: marked)).split(separator: "\n")
    #expect(lines.dropFirst() == ["  1 | \(line)", "    | \(carets)"])
  }

  @Test func `of a span over several lines the first is shown`() {
    #expect(
      rendered(problem(in: "a: ⟦one\n  two\nthree⟧\n")) == """
        a.yaml:1:4: error: this is wrong [some-id]
          1 | a: one
            |    ^^^

        """)
  }

  @Test func `a span that begins at a line's end has one caret`() {
    #expect(
      rendered(problem(in: "ab⟦\ncd⟧\n")) == """
        a.yaml:1:3: error: this is wrong [some-id]
          1 | ab
            |   ^

        """)
  }

  @Test func `an empty file has a first line`() {
    #expect(
      rendered(problem(in: "⟦⟧")) == """
        a.yaml:1:1: error: this is wrong [some-id]
          1 |
            | ^

        """)
  }

  @Test func `the end of a file is a place`() {
    #expect(
      rendered(problem(in: "ab\n⟦⟧")) == """
        a.yaml:2:1: error: this is wrong [some-id]
          2 |
            | ^

        """)
  }

  @Test func `a span past the end is shown at the end`() {
    let source = SourceText(name: "a", text: "ab")
    let problem = Diagnostic("i", .error, "m", at: source.span(7..<9))
    #expect(rendered(problem) == "a:1:3: error: m [i]\n  1 | ab\n    |   ^\n")
  }

  @Test func `the line end of a CR LF file is not shown`() {
    #expect(
      rendered(problem(in: "a\r\n⟦b\r\n⟧c")) == """
        a.yaml:2:1: error: this is wrong [some-id]
          2 | b
            | ^

        """)
  }

  @Test func `a byte order mark is neither counted nor shown`() {
    #expect(
      rendered(problem(in: "\u{FEFF}a⟦b⟧")) == """
        a.yaml:1:2: error: this is wrong [some-id]
          1 | ab
            |  ^

        """)
  }
}

/// Lines that do not fit, and text that would drive a terminal.
extension DiagnosticRendererTests {
  @Test func `a long line is cut around the culprit`() {
    let marked = String(repeating: "a", count: 80) + "⟦bad⟧" + String(repeating: "z", count: 80)
    #expect(
      rendered(problem(in: marked), width: 40) == """
        a.yaml:1:81: error: this is wrong [some-id]
          1 | …aaaaaaaaaaaaaaaaaaabadzzzzzzzzzzzzzzzz…
            |                     ^^^

        """)
  }

  @Test func `a long culprit is cut`() {
    let marked = "k: ⟦" + String(repeating: "b", count: 500) + "⟧"
    #expect(
      rendered(problem(in: marked), width: 40) == """
        a.yaml:1:4: error: this is wrong [some-id]
          1 | k: bbbbbbbbbbbbbbbbbbb…
            |    ^^^^^^^^^^^^^^^^^^^^

        """)
  }

  @Test func `wide characters are cut by columns`() {
    let marked = String(repeating: "語", count: 80) + "⟦x⟧"
    let lines = rendered(problem(in: marked), width: 40).split(separator: "\n")
    #expect(lines[1] == "  1 | …" + String(repeating: "語", count: 9) + "x")
    #expect(lines[2] == "    | " + String(repeating: " ", count: 19) + "^")
  }

  @Test(.timeLimit(.minutes(1)))
  func `a line of a hundred megabytes is shown at once`() {
    let text = String(repeating: "a", count: 100_000_000)
    let source = SourceText(name: "a", text: text)
    let problem = Diagnostic("i", .error, "m", at: source.span(50_000_000..<50_000_003))
    #expect(rendered(problem).utf8.count < 400)
  }

  @Test func `control characters of a file become pictures`() {
    #expect(
      rendered(
        problem(
          in: "\u{1B}[31m⟦\0⟧\u{7}\u{7F}\u{9B}x\u{202E}y", name: "\u{1B}c.yaml",
          message: "'\u{1B}]0;x\u{7}' is wrong\nerror: forged", hints: ["\u{8}"], notes: ["\r"]))
          == """
          ␛c.yaml:1:6: error: '␛]0;x␇' is wrong␊error: forged [some-id]
            1 | ␛[31m␀␇␡\u{FFFD}x\u{FFFD}y
              |      ^
              = note: ␍
              = hint: ␈

          """)
  }
}
