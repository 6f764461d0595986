// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import HTMLWriter

@Suite struct HTMLWriterTests {
  @Test(arguments: SampleDocuments.all.map(\.name))
  func `the sample documents look as their goldens do`(name: String) throws {
    let document = try #require(SampleDocuments.all.first { $0.name == name }).document
    try expectGolden("\(name).html", HTMLWriter().write(document))
  }

  @Test(arguments: ["english", "arabic"])
  func `letters are pages too`(name: String) throws {
    let letter = try #require(SampleLetters.all.first { $0.name == name }).letter
    try expectGolden("letter-\(name).html", HTMLWriter().write(letter))
  }

  @Test func `the same document gives the same bytes on every thread`() async {
    let expected = HTMLWriter().write(SampleDocuments.report)
    await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<100 { group.addTask { HTMLWriter().write(SampleDocuments.report) } }
      for await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test func `the language is said where it changes, and the direction where that does`() {
    let inlines: [Inline] = [
      .foreign(language: "en", [.text("a")]),
      .foreign(language: "ar", [.text("ب"), .foreign(language: "en", [.text("c")]), .text("د")]),
      .foreign(language: "", [.text("e")]),
    ]
    #expect(
      article([.paragraph(inlines)]) == """
        <p><span>a</span><span lang="ar" dir="rtl">ب<span lang="en" dir="ltr">c</span>د</span>\
        <span>e</span></p>

        """)
  }

  @Test func `a reference stays on one line`() {
    #expect(
      article([.paragraph([.text("see WR-M6YK-WQER & more")])]) == """
        <p>see <span class="whole">WR-M6YK-WQER</span> &amp; more</p>

        """)
  }

  @Test func `only safe addresses become links, and no link stands in another`() {
    let inlines: [Inline] = [
      .link(url: "https://a.example/?b=c&d", [.text("x")]),
      .link(url: "javascript:x", [.text("y")]),
      .link(
        url: "stories/a.html",
        [.text("z"), .link(url: "https://b.example", [.text("w")]), .note(1)]),
      .link(url: "https://c.example", []),
    ]
    let note = SourceNote(text: "A", url: nil)
    #expect(
      article([.paragraph(inlines)], notes: [note]) == """
        <p><a href="https://a.example/?b=c&amp;d">x</a>y &lt;javascript:x&gt;\
        <a href="stories/a.html">zw &lt;https://b.example&gt;</a>\
        <a href="https://c.example" class="address">https://c.example</a></p>
        <section class="sources" role="doc-endnotes">
        <h2>N</h2>
        <ol>
        <li id="note-1">A</li>
        </ol>
        </section>

        """)
  }

  @Test func `a list counts from where the document does`() {
    let items: [[Block]] = [
      [.paragraph([.text("a")])], [.paragraph([]), .paragraph([.text("b")])],
    ]
    #expect(
      article([
        .list(List(marking: .numbers(start: 3), items: items)),
        .list(List(marking: .bullets, items: [])),
      ])
        == """
        <ol start="3">
        <li>a</li>
        <li>
        <p></p>
        <p>b</p>
        </li>
        </ol>

        """)
  }

  @Test func `headings never leave out a level`() {
    let blocks = [1, 3, 6].map { Block.heading(level: $0, [.text("\($0)")]) }
    #expect(
      article(blocks) == """
        <section>
        <h2>1</h2>
        <section>
        <h3>3</h3>
        <section>
        <h4>6</h4>
        </section>
        </section>
        </section>

        """)
  }

  /// What the page of the blocks holds below its header.
  private func article(_ blocks: [Block], notes: [SourceNote] = []) -> String {
    var document = SampleDocuments.least
    document.blocks = blocks
    document.notes = notes.isEmpty ? nil : .init(label: "N", notes: notes)
    let page = String(decoding: HTMLWriter().write(document), as: UTF8.self)
    let start = page.firstRange(of: "</header>\n")?.upperBound ?? page.startIndex
    let end = page.firstRange(of: "</article>")?.lowerBound ?? page.endIndex
    return String(page[start..<end])
  }
}
