// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import TextWriter

@Suite struct BlockTextTests {
  @Test func `single paragraphs make a tight list, anything more a loose one`() {
    let tight = List(marking: .bullets, items: [[p("a")], [p("b")]])
    let loose = List(
      marking: .numbers(start: 9), items: [[p("a"), p("b")], [p("c"), .list(tight)]])
    #expect(
      body([.list(tight), .list(loose)]) == """
        - a
        - b

        9. a

           b

        10. c

            - a
            - b
        """)
  }

  @Test func `no line ends within a reference, whose hyphens are ordinary ones`() {
    for length in 50...75 {
      for start in ["", "Z", "ж", "中"] {
        let text = body([p(start + String(repeating: "x", count: length) + " WR-M6YK-WQER")])
        #expect(text.contains("WR-M6YK-WQER"))
      }
    }
  }

  @Test func `an item without text takes no line`() {
    let list = List(marking: .numbers(start: 1), items: [[p("a")], [], [p("")], [p("b")]])
    #expect(body([.list(list), p(""), p("c")]) == "1. a\n\n4. b\n\nc")
  }

  @Test func `a quotation keeps its sign on the blank lines within and on none around it`() {
    let list = List(marking: .bullets, items: [[.quotation([p("a"), p(""), p("b")])]])
    #expect(
      body([p("x"), .quotation([p(""), p("a"), .quotation([p("b")]), p("c")]), .list(list)]) == """
        x

        > a
        >
        > > b
        >
        > c

        - > a
          >
          > b
        """)
  }

  @Test func `nesting without end leaves room for the words`() {
    let deep = (0..<200).reduce(p("a word")) { block, _ in .quotation([block]) }
    #expect(body([deep], width: 30) == "> > > a word")
  }

  @Test func `a link shows its address unless that is what it says`() {
    let inlines: [Inline] = [
      .link(url: "https://a.example/", [.text("there")]), .text(" "),
      .link(url: "https://b.example/", [.strong([.text("https://b.example/")])]), .text(" "),
      .link(url: "mailto:c@c.example", [.text("c@c.example")]), .text(" "),
      .link(url: "javascript:x", [.text("d")]),
    ]
    #expect(
      body([.paragraph(inlines)], width: 120)
        == "there <https://a.example/> https://b.example/ c@c.example d <javascript:x>")
  }

  @Test func `an address is never cut`() {
    let url = "https://a.example/one-two/three?four=five&six=a b"
    let inlines: [Inline] = [.text("see "), .link(url: url, [.text("there")])]
    #expect(body([.paragraph(inlines)], width: 24) == "see there\n<\(url)>")
  }

  @Test func `a note mark stays with its word, and one without a note is not written`() {
    let inlines: [Inline] = [
      .text("some words and mores"), .note(1), .text(". End "), .note(2), .note(0),
    ]
    let note = SourceNote(text: "A", url: nil)
    #expect(
      body([.paragraph(inlines)], notes: [note], width: 24) == "some words and\nmores [1]. End")
  }

  @Test func `a line break in the letter is one in the text`() {
    #expect(body([.paragraph([.text("a "), .lineBreak, .text(" b"), .lineBreak])]) == "a\nb")
  }

  @Test func `a soft hyphen shows only where the line ends at it`() {
    let text = "anti\u{AD}consti\u{AD}tutional\u{AD}"
    #expect(body([p(text)], width: 24) == "anticonstitutional")
    #expect(body([p("xx xx xx xx " + text)], width: 24) == "xx xx xx xx anticonsti-\ntutional")
    #expect(
      body([p("xxx xx xx xx x " + text)], width: 26) == "xxx xx xx xx x anticonsti-\ntutional")
    #expect(
      body([p("xxx xx xx xx xx " + text)], width: 25) == "xxx xx xx xx xx anti-\nconstitutional")
  }

  @Test func `no-break spaces hold`() {
    #expect(
      body([p("aaaa bbbb cccc dddd eeee\u{A0}\u{AB}\u{A0}f")], width: 24)
        == "aaaa bbbb cccc dddd\neeee\u{A0}\u{AB}\u{A0}f")
    #expect(
      body([p("aaaa bbbb cccc dddd 10\u{202F}000")], width: 24)
        == "aaaa bbbb cccc dddd\n10\u{202F}000")
  }

  private func p(_ text: String) -> Block { .paragraph([.text(text)]) }
}
