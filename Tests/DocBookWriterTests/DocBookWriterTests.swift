// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import DocBookWriter

@Suite struct DocBookWriterTests {
  @Test(arguments: SampleLetters.all.map(\.name))
  func `the sample letters look as their goldens do`(name: String) throws {
    let letter = try #require(SampleLetters.all.first { $0.name == name }).letter
    try expectGolden("\(name).xml", DocBookWriter().write(letter))
  }

  @Test(arguments: SampleDocuments.all.map(\.name))
  func `the sample documents look as their goldens do`(name: String) throws {
    let document = try #require(SampleDocuments.all.first { $0.name == name }).document
    try expectGolden("document-\(name).xml", DocBookWriter().write(document))
  }

  @Test func `the same letter gives the same bytes on every thread`() async throws {
    let expected = try DocBookWriter().write(SampleLetters.english)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<200 { group.addTask { try DocBookWriter().write(SampleLetters.english) } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test func `empty lists and quotations are left out, empty items stay`() throws {
    let empty = List(marking: .bullets, items: [])
    let body: [Block] = [
      .list(empty), .quotation([.list(empty)]), .paragraph([]),
      .list(
        List(marking: .numbers(start: 3), items: [[.list(empty)], [.paragraph([.text("a")])]])),
    ]
    #expect(
      try bodyXML(body) == """
          <para/>
          <orderedlist startingnumber="3">
            <listitem>
              <para role="empty"/>
            </listitem>
            <listitem>
              <para>a</para>
            </listitem>
          </orderedlist>
        """)
  }

  @Test func `only web and mail addresses become links`() throws {
    let urls = [
      "https://a.example/?b=c&d", "HTTP://a.example", "mailto:a@a.example", "javascript:alert(1)",
      "data:text/html,x", "/etc/passwd", "https://a.example/ b", "",
    ]
    let inlines = urls.map { Inline.link(url: $0, [.text("x")]) }
    #expect(
      try bodyXML([.paragraph(inlines)])
        == "  <para><link xlink:href=\"https://a.example/?b=c&amp;d\">x</link>"
        + "<link xlink:href=\"HTTP://a.example\">x</link>"
        + "<link xlink:href=\"mailto:a@a.example\">x</link>"
        + ["javascript:alert(1)", "data:text/html,x", "/etc/passwd", "https://a.example/ b"]
        .map { "<phrase role=\"address\">x &lt;<uri>\($0)</uri>&gt;</phrase>" }.joined()
        + "<phrase role=\"address\">x<uri/></phrase></para>")
  }

  @Test func `a link within a link stays text`() throws {
    let inner = Inline.link(url: "https://b.example", [.text("y")])
    let outer = Inline.link(url: "https://a.example", [.text("x"), inner])
    #expect(
      try bodyXML([.paragraph([outer])])
        == "  <para><link xlink:href=\"https://a.example\">x<phrase role=\"address\">y "
        + "&lt;<uri>https://b.example</uri>&gt;</phrase></link></para>"
    )
  }

  @Test func `the language is said where it changes, and only there`() throws {
    let inlines: [Inline] = [
      .foreign(language: "en", [.text("a")]),
      .foreign(language: "ru", [.text("б"), .foreign(language: "en", [.text("c")]), .text("д")]),
      .foreign(language: "", [.text("e")]),
    ]
    #expect(
      try bodyXML([.paragraph(inlines)])
        == "  <para><phrase>a</phrase><phrase xml:lang=\"ru\">б<phrase xml:lang=\"en\">c</phrase>д</phrase>"
        + "<phrase>e</phrase></para>")
  }

  /// The lines of a letter between its salutation and its close.
  private func bodyXML(_ blocks: [Block]) throws -> String {
    var letter = SampleLetters.short
    letter.body = blocks
    let text = String(decoding: try DocBookWriter().write(letter), as: UTF8.self)
    let start = try #require(text.firstRange(of: "<para role=\"salute\">Dear Governor,</para>\n"))
    let end = try #require(text.firstRange(of: "\n  <para role=\"closer\">"))
    return String(text[start.upperBound..<end.lowerBound])
  }
}
