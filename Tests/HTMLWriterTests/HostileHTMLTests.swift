// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import HTMLWriter

@Suite struct HostileHTMLTests {
  @Test(arguments: SampleLetters.hostileValues)
  func `no value makes an element, an attribute or an address of its own`(value: String) throws {
    expectHarmless(try page(SampleDocuments.hostile(value)))
    expectHarmless(try page(HTMLWriter().write(SampleLetters.hostile(value))))
    expectHarmless(try MarkupReader(FeedWriter().write(SampleDocuments.hostileFeed(value))))
  }

  @Test(arguments: SampleDocuments.all.map(\.name))
  func `pages and feeds hold nothing but what documents need`(name: String) throws {
    let document = try #require(SampleDocuments.all.first { $0.name == name }).document
    expectHarmless(try page(document))
  }

  @Test(arguments: SampleLetters.hostileValues)
  func `every text comes back as it was given`(value: String) throws {
    let written = WritableText.of(value).withLineFeeds
    let read = try page(SampleDocuments.hostile(value))
    for name in ["title", "h1", "h2", "li", "blockquote", "caption", "th", "td", "figcaption"] {
      let texts = read.texts[name] ?? []
      #expect(texts.contains { $0.utf8.contains(written.utf8) }, "\(name)")
    }
    for name in ["desc", "text", "em", "strong", "span", "time"] {
      let texts = read.texts[name] ?? (value.isEmpty ? [] : [""])
      #expect(texts.allSatisfy { $0.utf8.contains(written.utf8) }, "\(name)")
    }
  }

  @Test(.enabled(if: OutsideJudge.tidy.isInstalled))
  func `tidy finds nothing to mend in the sample pages`() throws {
    let letters = SampleLetters.all.map { HTMLWriter().write($0.letter) }
    let documents = SampleDocuments.all.map { sample in
      var document = sample.document
      // It does not know the elements of drawings.
      document.blocks.removeAll { if case .figure = $0 { true } else { false } }
      return HTMLWriter().write(document)
    }
    let arguments = ["-e", "-q", "--drop-empty-elements", "no", "-f", "/dev/stdout"]
    let verdict = try OutsideJudge.tidy.judge(letters + documents, arguments, named: "html")
    #expect(verdict.output == "")
    #expect(verdict.status == 0)
  }

  @Test(.enabled(if: OutsideJudge.xmlReader.isInstalled))
  func `xmllint reads every feed`() throws {
    let hostile = SampleLetters.hostileValues.map(SampleDocuments.hostileFeed)
    let feeds = ([SampleDocuments.feed] + hostile).map { FeedWriter().write($0) }
    let verdict = try OutsideJudge.xmlReader.judge(feeds, ["--noout", "--nonet"])
    #expect(verdict.status == 0)
  }

  /// The page read as XML, which it is below its first line.
  private func page(_ document: Document) throws -> MarkupReader {
    try page(HTMLWriter().write(document))
  }

  private func page(_ bytes: [UInt8]) throws -> MarkupReader {
    try MarkupReader(Array(bytes.drop { $0 != 0x0A }.dropFirst()))
  }

  private func expectHarmless(
    _ read: MarkupReader, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(read.elements.subtracting(elements) == [], sourceLocation: sourceLocation)
    #expect(read.attributes.subtracting(attributes) == [], sourceLocation: sourceLocation)
    let places = read.addresses.filter { !$0.hasPrefix("#") }
    let addresses = places.filter { !Link.isSafe($0) && !Link.isNeighbour($0) }
    #expect(addresses == [], sourceLocation: sourceLocation)
  }

  private let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "main", "article", "section", "header", "h1",
    "h2", "h3", "h4", "h5", "h6", "p", "time", "ul", "ol", "li", "blockquote", "div", "span",
    "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "a", "em",
    "strong", "sup", "br", "svg", "desc", "line", "polyline", "polygon", "rect", "circle", "text",
    "feed", "id", "updated", "published", "author", "name", "link", "entry", "summary", "content",
  ]

  private let attributes: Set<String> = [
    "lang", "xml:lang", "xml:base", "dir", "charset", "name", "content", "class", "datetime",
    "start", "scope",
    "id", "role", "aria-labelledby", "tabindex", "href", "xmlns", "width", "height", "viewBox",
    "fill", "direction", "font-family", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "points",
    "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "stroke-linejoin",
    "stroke-linecap", "fill-opacity", "font-size", "text-anchor", "rel", "type",
  ]
}

extension String {
  /// As XML reads line ends.
  fileprivate var withLineFeeds: String {
    replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
