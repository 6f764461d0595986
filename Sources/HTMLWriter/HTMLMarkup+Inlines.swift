// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension HTMLMarkup {
  /// Running text; `marksNotes` is false where a mark has no place, as in the title.
  mutating func inlines(_ inlines: [Inline], marksNotes: Bool = true) {
    for inline in inlines { self.inline(inline, marksNotes) }
  }

  private mutating func inline(_ inline: Inline, _ marksNotes: Bool) {
    switch inline {
    case .text(let words): running(words)
    case .emphasis(let parts): part("em") { $0.inlines(parts, marksNotes: marksNotes) }
    case .strong(let parts): part("strong") { $0.inlines(parts, marksNotes: marksNotes) }
    case .foreign(let language, let parts):
      part("span", languageAttributes(language)) {
        $0.inLanguage(language) { $0.inlines(parts, marksNotes: marksNotes) }
      }
    case .link(let url, let parts): link(url, parts, marksNotes)
    case .note(let number): if marksNotes { mark(number) }
    case .lineBreak: lineBreak()
    }
  }

  /// Words in which a reference stays on one line.
  private mutating func running(_ words: String) {
    let bytes = Array(words.utf8)
    var start = 0
    for range in ReferenceMarks.ranges(in: bytes) {
      text(String(decoding: bytes[start..<range.lowerBound], as: UTF8.self))
      whole(String(decoding: bytes[range], as: UTF8.self))
      start = range.upperBound
    }
    text(start == 0 ? words : String(decoding: bytes[start...], as: UTF8.self))
  }

  /// A text that stays on one line; a feed's readers see to their lines themselves.
  mutating func whole(_ words: String) {
    guard place == .page else { return text(words) }
    part("span", ["class": "whole"]) { $0.text(words) }
  }

  mutating func lineBreak() {
    empty("br")
    raw("\n")
  }

  private mutating func link(_ url: String, _ parts: [Inline], _ marksNotes: Bool) {
    let words = parts.plainText
    guard !isInLink && (Link.isSafe(url) || Link.isNeighbour(url)) else {
      inlines(parts, marksNotes: marksNotes)
      if !url.isEmpty && words != url { text(" <\(url)>") }
      return
    }
    isInLink = true
    // On paper an address is printed behind the words, unless it is what they say.
    let showsAddress = words == url || "mailto:" + words == url || words.isEmpty
    part("a", ["href": url, "class": showsAddress ? "address" : nil]) {
      // A mark is a link too and cannot stand within one.
      words.isEmpty ? $0.text(url) : $0.inlines(parts, marksNotes: false)
    }
    isInLink = false
  }
}
