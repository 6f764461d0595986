// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import MarkdownWriter

@Suite struct MarkdownWriterTests {
  @Test(arguments: SampleDocuments.all.map(\.name))
  func `the sample documents look as their goldens do`(name: String) throws {
    let document = try #require(SampleDocuments.all.first { $0.name == name }).document
    try expectGolden("\(name).md", MarkdownWriter().write(document))
  }

  @Test(arguments: [
    ("a", "a"), ("*a*", "\\*a\\*"), ("- a", "\\- a"), ("12) a", "12\\) a"), ("12 a", "12 a"),
    ("a\nb", "a b"), ("   a ", "a"), ("<b>", "\\<b\\>"), ("a | b", "a \\| b"),
    ("www.a.example", "www\\.a.example"), ("http://a", "http\\://a"), ("a!", "a\\!"),
  ])
  func `a text stays text`(text: String, expected: String) {
    #expect(body([.paragraph([.text(text)])]) == expected)
  }

  @Test func `emphasis is marked where every reader sees it, and left out elsewhere`() {
    let inlines: [Inline] = [
      .emphasis([.text("a")]), .text(" b"), .strong([.text(" c ")]), .text("d"),
      .emphasis([.text("(e)")]), .text("f "), .emphasis([.strong([.text("g")])]), .emphasis([]),
      .emphasis([.text("h")]), .strong([.text("i")]),
    ]
    #expect(body([.paragraph(inlines)]) == "*a* b **c** d(e)f *g*h**i**")
  }

  @Test func `lists that follow each other stay apart`() {
    let list = List(marking: .bullets, items: [[.paragraph([.text("a")])]])
    let numbers = List(
      marking: .numbers(start: 9),
      items: [[.paragraph([.text("a")]), .list(list)], [.paragraph([.text("b")])]])
    #expect(
      body([.list(list), .paragraph([]), .list(list), .list(numbers), .list(numbers)]) == """
        - a

        + a

        9. a

           - a

        10. b

        9) a

           - a

        10) b
        """)
  }

  @Test func `an address is written so that no reader changes it`() {
    let inlines: [Inline] = [
      .link(url: "https://a.example/?b&copy=1_2_", [.text("x]")]), .text("!"),
      .link(url: "a.html", [.text("y")]), .text(" "),
      .link(url: "https://b.example/", [.text("https://b.example/")]), .text(" "),
      .link(url: "javascript:x", [.text("z")]),
    ]
    #expect(
      body([.paragraph(inlines)])
        == "[x\\]](<https://a.example/?b&amp;copy=1_2_>)\\![y](<a.html>) <https://b.example/> "
        + "z \\<javascript\\:x\\>")
  }

  /// What stands below the title and the date.
  private func body(_ blocks: [Block]) -> String {
    var document = SampleDocuments.least
    document.blocks = blocks
    let text = String(decoding: MarkdownWriter().write(document), as: UTF8.self)
    return String(text.dropFirst("# Home\n\n2026-11-21\n\n".count).dropLast())
  }
}
