// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Documents
import Liquid
import Testing

@testable import Letters

/// Values in Markdown: whatever they hold, they are read as the text they are.
@Suite struct MarkdownEscaperTests {
  private static let template = Template.parse(
    TemplateSource(SourceText(name: "t", text: "{{ x }}")), environment: Environment()
  ).template

  private func escaped(_ value: String) -> String {
    let options = RenderOptions(mode: .strict, escaper: .markdown)
    return Self.template?.render(Value.Object([("x", .text(value))]), options: options).output ?? ""
  }

  private func blocks(_ markdown: String) -> [Documents.Block] {
    Array(markdown.utf8).withUnsafeBufferPointer { MarkdownTree($0)?.blocks() ?? [] }
  }

  /// What a value is in a paragraph: control characters are spaces there.
  private func plain(_ value: String) -> String {
    String(
      String.UnicodeScalarView(
        value.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }

  private func expectText(_ value: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let source = escaped(value)
    let text = plain(value)
    let expected: [(String, [Documents.Block])] = [
      ("\(source)", [.paragraph([.text(text)])]),
      ("Before \(source)", [.paragraph([.text("Before \(text)")])]),
      ("\(source)\nafter", [.paragraph([.text("\(text) after")])]),
      ("\(source). After", [.paragraph([.text("\(text). After")])]),
      ("\(source)) After", [.paragraph([.text("\(text)) After")])]),
      ("One\n\(source)\nthree", [.paragraph([.text("One \(text) three")])]),
      ("# \(source) x", [.heading(level: 1, [.text("\(text) x")])]),
      ("> \(source)", [.quotation([.paragraph([.text(text)])])]),
      (
        "- \(source)",
        [.list(Documents.List(marking: .bullets, items: [[.paragraph([.text(text)])]]))]
      ),
      ("a**b** \(source)", [.paragraph([.text("a"), .strong([.text("b")]), .text(" \(text)")])]),
    ]
    for (markdown, wanted) in expected {
      #expect(
        blocks(markdown) == wanted, "\(markdown.debugDescription)", sourceLocation: sourceLocation)
    }
  }

  @Test(
    arguments: [
      "plain", "*a*", "_a_", "**a**", "`a`", "``", "[x](http://evil)", "![x](y)", "<b>", "</para>",
      "]]>", "&amp;", "&#32;", "- item", "+ item", "* item", "# head", "#", "1. x", "1) x", "2026",
      "> q", "\\", "\\\\", "a\\", "    code", "\tcode", "code    ", "two  ", "  ", "a\nb", "a\n\nb",
      "a\r\n- b", "===", "---", "***", "a | b", "~~~", "```", "{{ x }}", "{% raw %}",
      "\u{A0}x\u{A0}",
      "http://example.org", "<http://example.org>", "a@b.example", "[note]: /url", "\u{0}", "\u{B}",
      "x\u{2028}y", "é", "家", "\u{1F1FA}\u{1F1FF}", "\"quoted\" 'quoted'", "$ ^ ~ = | @ %", "",
    ].filter { !$0.isEmpty })
  func `a hostile value is read as its text`(_ value: String) { expectText(value) }

  @Test func `ten thousand random values are read as their texts`() {
    let alphabet = Array(" \n\t\\`*_{}[]()<>#+-.!|~&;:=\"'/09ab\u{A0}é")
    var random = SplitMix(state: 7)
    for _ in 0..<10_000 {
      let length = Int(random.next() % 12) + 1
      expectText(
        String((0..<length).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }))
    }
  }
}

/// A small random generator that gives the same numbers in every run.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
