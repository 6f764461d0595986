// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// A letter or a document on its way into XML: where in it we are, and its elements.
///
/// White space is added only where the schema knows no text, so indentation changes no words.
struct DocBookMarkup: ~Copyable {
  var xml: XMLOutput
  /// The sources that note marks point to.
  let notes: Letter.LabeledNotes?
  /// The language of the text around.
  private(set) var language: String
  private var depth = 0
  /// The numbers of the notes that have been written, each as a footnote at its first mark.
  var writtenNotes: Set<Int> = []
  var isInLink = false
  /// How many figures have been written; their number sets their parts apart.
  var figures = 0

  init(xml: consuming XMLOutput, language: String, notes: Letter.LabeledNotes?) {
    self.xml = xml
    self.notes = notes
    self.language = language
  }
}

extension DocBookMarkup {
  mutating func article(of letter: Letter) {
    article(role: "letter") {
      $0.metadata(of: letter)
      $0.frameAbove(of: letter)
      $0.blocks(letter.body)
      $0.frameBelow(of: letter)
    }
  }

  mutating func article(role: String, _ content: (inout DocBookMarkup) -> Void) {
    xml.start("article")
    xml.attribute("xmlns", "http://docbook.org/ns/docbook")
    xml.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
    xml.attribute("version", "5.0")
    if !language.isEmpty { xml.attribute("xml:lang", language) }
    xml.attribute("role", role)
    inside(content)
  }

  /// A new line, indented to where we are.
  private mutating func line() {
    xml.line(depth: depth)
  }
}

extension DocBookMarkup {
  /// The attributes of an element, in their order.
  typealias Attributes = KeyValuePairs<StaticString, String>

  /// An element on a line of its own that holds text.
  mutating func leaf(
    _ name: StaticString, _ attributes: Attributes = [:],
    _ content: (inout DocBookMarkup) -> Void
  ) {
    line()
    xml.start(name)
    for (name, value) in attributes { xml.attribute(name, value) }
    content(&self)
    xml.end()
  }

  mutating func leaf(_ name: StaticString, _ attributes: Attributes = [:], text: String?) {
    guard let text else { return }
    leaf(name, attributes) { $0.xml.text(text) }
  }

  /// An element that holds elements, each on a line of its own.
  mutating func group(
    _ name: StaticString, _ attributes: Attributes = [:],
    _ content: (inout DocBookMarkup) -> Void
  ) {
    leaf(name, attributes) { $0.inside(content) }
  }

  /// An element within a line.
  mutating func part(
    _ name: StaticString, _ attributes: Attributes = [:],
    _ content: (inout DocBookMarkup) -> Void
  ) {
    xml.start(name)
    for (name, value) in attributes { xml.attribute(name, value) }
    content(&self)
    xml.end()
  }

  /// The content of an open element, when it is elements and not text.
  mutating func inside(_ content: (inout DocBookMarkup) -> Void) {
    depth += 1
    content(&self)
    depth -= 1
    line()
  }

  /// Says on the open element in what language it is, where that differs from the text around.
  mutating func declare(_ language: String?) {
    guard let language, !language.isEmpty, language != self.language else { return }
    xml.attribute("xml:lang", language)
  }

  /// Says on the open element in what language a line is, where that is not the usual one of such
  /// lines; the empty value of `xml:lang` says that it is in none.
  mutating func declare(_ language: String?, unlike usual: String?) {
    let language = language ?? ""
    if language != usual ?? "" { xml.attribute("xml:lang", language) }
  }

  /// Writes content in a language of its own.
  mutating func inLanguage(_ language: String, _ content: (inout DocBookMarkup) -> Void) {
    let outer = self.language
    declare(language)
    if !language.isEmpty { self.language = language }
    content(&self)
    self.language = outer
  }
}
