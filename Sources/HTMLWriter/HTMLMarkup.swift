// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// HTML in the making: where in the document we are, and what has been written.
///
/// Every text and attribute goes through `MarkupText`, so that no value can become markup.
struct HTMLMarkup {
  private(set) var text = ""
  /// The language of the text around.
  private(set) var language: String
  /// The sources that note marks point to.
  let notes: [SourceNote]
  let place: Place
  /// The numbers of the notes that have a mark already.
  var marked: Set<Int> = []
  var isInLink = false
  /// How many figures and tables have been written; their number names their parts.
  var count = 0

  init(language: String, notes: [SourceNote], place: Place) {
    self.language = language
    self.notes = notes
    self.place = place
  }
}

extension HTMLMarkup {
  /// Where the markup stands.
  enum Place {
    /// In a page of its own, with drawings and with marks that lead to the sources.
    case page
    /// In a feed, whose readers know neither pictures of this kind nor places in a page.
    case feed
  }

  /// The attributes of an element, in their order; those without a value are left out.
  typealias Attributes = KeyValuePairs<StaticString, String?>
}

extension HTMLMarkup {
  mutating func text(_ value: String) {
    text += MarkupText.of(value)
  }

  /// What was made by itself.
  mutating func append(_ markup: HTMLMarkup) {
    text += markup.text
  }

  /// An element within a line.
  mutating func part(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLMarkup) -> Void
  ) {
    open(name, attributes)
    content(&self)
    text += "</\(name)>"
  }

  /// An element on a line of its own that holds text.
  mutating func leaf(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLMarkup) -> Void
  ) {
    part(name, attributes, content)
    text += "\n"
  }

  mutating func leaf(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    leaf(name, attributes) { $0.text(text) }
  }

  /// An element that holds elements, each on a line of its own.
  mutating func group(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLMarkup) -> Void
  ) {
    open(name, attributes)
    text += "\n"
    content(&self)
    text += "</\(name)>\n"
  }

  /// An element that holds nothing.
  mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
    text.removeLast()
    text += "/>"
  }

  /// A piece of the page that is known to need no escaping.
  mutating func raw(_ piece: StaticString) {
    text += "\(piece)"
  }

  mutating func color(_ palette: Palette) {
    text += palette.declarations
  }

  /// A figure's drawing; its SVG escapes its own texts.
  mutating func drawing(of figure: Figure, id: String) {
    let title = figure.caption.plainText
    text += figure.drawing.svg(title: title, description: figure.description, id: id) + "\n"
  }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    text += "<\(name)"
    for case (let name, let value?) in attributes { text += " \(name)=\"\(MarkupText.of(value))\"" }
    text += ">"
  }
}

extension HTMLMarkup {
  /// The attributes of an element in another language; `xml:lang` says it to readers of feeds.
  func languageAttributes(_ language: String) -> Attributes {
    guard !language.isEmpty, language != self.language else { return [:] }
    let direction = WritingDirection(language: language)
    let turns = direction != WritingDirection(language: self.language)
    return [
      "lang": language, "xml:lang": place == .feed ? language : nil,
      "dir": turns ? direction.rawValue : nil,
    ]
  }

  /// Writes content in a language of its own.
  mutating func inLanguage(_ language: String, _ content: (inout HTMLMarkup) -> Void) {
    let outer = self.language
    if !language.isEmpty { self.language = language }
    content(&self)
    self.language = outer
  }
}
