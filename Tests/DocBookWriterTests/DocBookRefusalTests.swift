// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Documents
import SampleLetters
import Testing

@testable import DocBookWriter

/// What is no letter of ours is refused with its place: nothing is passed over, nothing guessed.
@Suite struct DocBookRefusalTests {
  @Test func `no sign can be put in anywhere without being seen`() throws {
    var letter = SampleLetters.short
    letter.body = [
      .paragraph([.text("a"), .lineBreak, .emphasis([.text("b")]), .note(1), .note(1)]),
      .list(List(marking: .numbers(start: 2), items: [[], [.paragraph([.text("c")])]])),
      .table(
        Table(
          caption: [.text("d")], header: [[.text("e")]], alignments: [.end], rows: [[[.text("f")]]])
      ),
      .figure(
        Figure(
          drawing: Drawing(
            width: 9, height: 9, shapes: [.circle(center: .init(1, 2), radius: 3, .first)]),
          caption: [], description: "g")),
    ]
    letter.notes = .init(
      label: "h", notes: [SourceNote(text: "i", url: "http://j"), SourceNote(text: "k", url: nil)])
    letter.copies = .init(label: "l", lines: ["m"])
    let bytes = try DocBookWriter().write(letter)
    // Behind the declaration and the names of the namespaces, which may be called anything.
    let first = Array("version=\"5.0\"".utf8)
    let from = try #require(bytes.indices.first { bytes[$0...].starts(with: first) })
    for place in from..<bytes.count - 1 {
      for sign in place % 9 == 0 ? ["x", "<x/>", "<!--x-->", "<?x?>"] : ["x"] {
        let changed = bytes[..<place] + Array(sign.utf8) + bytes[place...]
        let reading = try DocBookReader().read(Array(changed), name: "a.xml")
        #expect(
          reading.letter != letter && (reading.letter == nil) == reading.problems.hasErrors,
          "\(sign) at \(String(decoding: bytes[..<place].suffix(60), as: UTF8.self))")
      }
    }
  }

  @Test func `no element can be left out without being seen`() throws {
    for letter in [SampleLetters.everything, SampleLetters.english] {
      let bytes = try DocBookWriter().write(letter)
      for (start, end) in elements(of: bytes) {
        // The label stands above the sources without a mark, too.
        if bytes[start...].starts(with: "<bibliomisc".utf8) { continue }
        let changed = bytes[..<start] + bytes[end...]
        let reading = try DocBookReader().read(Array(changed), name: "a.xml")
        #expect(
          reading.letter != letter,
          "\(String(decoding: bytes[start..<end].prefix(60), as: UTF8.self))")
      }
    }
  }

  /// Where each element of a document begins and ends.
  private func elements(of bytes: [UInt8]) -> [(Int, Int)] {
    var open: [Int] = []
    var found: [(Int, Int)] = []
    for place in bytes.indices where bytes[place] == UInt8(ascii: "<") {
      guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) else { break }
      switch bytes[place + 1] {
      case UInt8(ascii: "?"): continue
      case UInt8(ascii: "/"): if let start = open.popLast() { found.append((start, end + 1)) }
      default:
        if bytes[end - 1] == UInt8(ascii: "/") {
          found.append((place, end + 1))
        } else {
          open.append(place)
        }
      }
    }
    return found
  }

  @Test(arguments: refusals)
  func `what is no letter is told with its place`(old: String, new: String, said: String) throws {
    let text = String(decoding: try DocBookWriter().write(SampleLetters.english), as: UTF8.self)
    #expect(text.contains(old))
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    let reading = try DocBookReader().read(Array(changed.utf8), name: "a.xml")
    #expect(reading.letter == nil)
    let problem = try #require(reading.problems.first)
    let place = try #require(problem.span?.start)
    let shown = "\(place.line):\(place.column): \(problem.message)"
    // What the library says of XML is its own affair.
    #expect(said.hasSuffix("XML:") ? shown.hasPrefix(said) : shown == said)
    #expect(reading.problems.count == 1 && problem.severity == .error)
  }

  static let refusals: [(String, String, String)] = [
    (
      "</article>",
      "",
      "114:1: this is no XML:"
    ),
    (
      #"role="letter""#,
      #"role="story""#,
      #"2:1: 'article version="5.0" xml:lang="en-GB" role="story"' is no letter of Writ's"#
    ),
    (
      #"ns/docbook""#,
      #"ns/other""#,
      #"2:1: '{http://docbook.org/ns/other}article version="5.0" xml:lang…' is no letter of Writ's"#
    ),
    (
      #"version="5.0""#,
      #"version="5.0" conformance="x""#,
      #"2:1: 'article version="5.0" conformance="x" xml:lang="en-GB" role…' is no letter of Writ's"#
    ),
    (
      "<article",
      "<!DOCTYPE article [<!ENTITY a \"b\">]>\n<article",
      "2:1: a letter has no document type"
    ),
    (
      "<article",
      "<!-- a --><article",
      #"2:11: something stands beside 'article version="5.0" xml:lang="en-GB" role="letter"'"#
    ),
    (
      "<date>2026-11-21</date>",
      "",
      #"34:5: 'biblioid class="other" otherclass="letter-reference"' stands where 'date' must be"#
    ),
    (
      "<title>",
      "<title>x</title><title>",
      #"4:21: 'title' stands where 'author role="sender"' must be"#
    ),
    (
      "<personname>Ann",
      "<personname><!--x-->Ann",
      "6:7: a letter has no comments, instructions or raw text, as there are in 'personname'"
    ),
    (
      "<personname>Ann",
      "<personname><![CDATA[x]]>Ann",
      "6:7: a letter has no comments, instructions or raw text, as there are in 'personname'"
    ),
    (
      "<personname>Ann",
      "<personname>&b;Ann",
      "6:22: this is no XML:"
    ),
    (
      "<author ",
      "x<author ",
      "3:3: the text 'x' is no part of a letter here, in 'info'"
    ),
    (
      "<otheraddr>12 Broad",
      "<otheraddr>13 Broad",
      #"42:3: 'literallayout class="normal" role="sender"' says something else than the author in 'info'"#
    ),
    (
      #"<phrase xml:lang="ru">ул."#,
      #"<phrase xml:lang="uk">ул."#,
      #"49:3: 'literallayout class="normal" role="addressee"' says something else than the address in 'info'"#
    ),
    (
      #"reference">Our reference: WR-7K3F-2M9C"#,
      #"reference">Our reference: WR-7K3F"#,
      #"56:3: 'para role="reference"' says something else than the reference in 'info'"#
    ),
    (
      #"<para role="closer">"#,
      #"<para role="x">"#,
      #"94:3: 'para role="x"' is no part of a letter here, in 'article'"#
    ),
    (
      "<para>",
      #"<para role="x">"#,
      #"58:3: 'para role="x"' is no part of a letter here, in 'article'"#
    ),
    (
      "<para>",
      "<simpara>a</simpara><para>",
      "58:3: 'simpara' is no part of a letter here, in 'article'"
    ),
    (
      "<emphasis>twice",
      #"<emphasis role="x">twice"#,
      #"58:592: 'emphasis role="x"' is no part of a letter here, in 'para'"#
    ),
    (
      #"<link xlink:href="https"#,
      #"<link xlink:href="file"#,
      #"58:323: 'link xlink:href="file://monitor.example/2018/12/06/the-case…' is no part of a letter here, in 'para'"#
    ),
    (
      #"xml:id="note-1" label="1""#,
      #"xml:id="note-1" label="2""#,
      #"58:178: 'footnote xml:id="note-1" label="2" role="source"' is no part of a letter here, in 'para'"#
    ),
    (
      #"<footnoteref linkend="note-1"/>"#,
      #"<footnoteref linkend="note-7"/>"#,
      #"76:40: 'footnoteref linkend="note-7"' is no part of a letter here, in 'para'"#
    ),
    (
      #"xml:id="note-2" label="2""#,
      #"xml:id="note-9" label="9""#,
      "2:1: the numbers of the sources leave one out"
    ),
    (
      #"startingnumber="9""#,
      #"startingnumber="09""#,
      #"74:3: 'orderedlist startingnumber="09"' begins with no number"#
    ),
    (
      #"renderas="sect2""#,
      #"renderas="x""#,
      #"59:3: 'bridgehead renderas="x"' has no level"#
    ),
    (
      "<?asciidoc-br?>\n",
      "<?asciidoc-br?>",
      "62:5: the text 'Article 19' is no part of a letter here, in 'para'"
    ),
    (
      "<?asciidoc-br?>",
      "<?asciidoc-br x?>",
      "62:5: a letter has no comments, instructions or raw text, as there are in 'para'"
    ),
    (
      "<?asciidoc-br?>",
      "<?pagebreak?>",
      "62:5: the text '<?pagebreak?>' is no part of a letter here, in 'para'"
    ),
    (
      #"role="signed""#,
      #"role="x""#,
      #"95:3: 'literallayout class="normal" role="x"' stands where 'literallayout class="normal" role="signed"' must be"#
    ),
    (
      #"<itemizedlist role="enclosures">"#,
      #"<itemizedlist role="x">"#,
      #"107:3: 'itemizedlist role="x"' is no part of a letter here, in 'article'"#
    ),
  ]

  @Test(arguments: [
    "", "<", "<a>", "\u{0}", "<a>&b;</a>", "<a b='1' b='2'/>", "\u{FEFF}", "{}", "<article/>",
    "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>",
    "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>", "<?xml version=\"9\"?><a/>",
    "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;&c;</a>",
    "<!DOCTYPE a [<!ENTITY b \"<c>\">]><a d='&b;'/>",
    String(repeating: "<a>", count: 5_000),
    String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200),
    "<article xmlns=\"http://docbook.org/ns/docbook\" version=\"5.0\" role=\"letter\"><info/></article>",
  ])
  func `what is nothing of ours is refused with one problem`(text: String) throws {
    for bytes in [Array(text.utf8), Array(text.utf8) + [0xFF], [0xFF, 0xFE] + Array(text.utf8)] {
      let reading = try DocBookReader().read(bytes, name: "a.xml")
      #expect(reading.letter == nil)
      #expect(reading.problems.count == 1)
      #expect(reading.problems.first?.span != nil)
    }
  }

  @Test(arguments: ["<d>&i;</d>", "<d e='&i;'/>", "&i;"])
  func `a bomb of entities is refused before it grows`(root: String) throws {
    let names = Array("abcdefghi")
    let entities = zip(names, names.dropFirst()).map { name, next in
      "<!ENTITY \(next) \"\(String(repeating: "&\(name);", count: 100))\">"
    }
    let text = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">\(entities.joined())]>\(root)"
    let reading = try DocBookReader().read(Array(text.utf8), name: "a.xml")
    #expect(reading.letter == nil)
    #expect(reading.problems.map(\.message) == ["a letter has no document type"])
  }

  @Test func `a document cut off anywhere is refused`() throws {
    let bytes = try DocBookWriter().write(SampleLetters.everything)
    for end in stride(from: 0, to: bytes.count - 2, by: 29) {
      #expect(try DocBookReader().read(Array(bytes[..<end]), name: "a.xml").letter == nil)
    }
  }

  @Test func `a document that is no letter is refused`() throws {
    for (_, document) in SampleDocuments.all {
      let bytes = try DocBookWriter().write(document)
      #expect(try DocBookReader().read(bytes, name: "a.xml").letter == nil)
    }
  }
}
