// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension DocBookMarkup {
  /// Running text; `marksNotes` is false where a footnote has no place, as in the title.
  mutating func inlines(_ inlines: [Inline], marksNotes: Bool = true) {
    for inline in inlines { self.inline(inline, marksNotes) }
  }

  private mutating func inline(_ inline: Inline, _ marksNotes: Bool) {
    switch inline {
    case .text(let text): xml.text(text)
    case .emphasis(let parts): part("emphasis") { $0.inlines(parts, marksNotes: marksNotes) }
    case .strong(let parts):
      part("emphasis", ["role": "strong"]) { $0.inlines(parts, marksNotes: marksNotes) }
    case .foreign(let language, let parts):
      part("phrase") {
        $0.inLanguage(language) { $0.inlines(parts, marksNotes: marksNotes) }
      }
    case .link(let url, let parts): link(url, parts, marksNotes)
    case .note(let number): if marksNotes { note(number) }
    case .lineBreak:
      // DocBook has no line break; this instruction is the one that readers know.
      xml.instruction("asciidoc-br")
      xml.raw("\n")
    }
  }

  private mutating func link(_ url: String, _ parts: [Inline], _ marksNotes: Bool) {
    if isInLink || !Link.isSafe(url) { return address(url, parts, marksNotes) }
    isInLink = true
    part("link", ["xlink:href": url]) { $0.inlines(parts, marksNotes: marksNotes) }
    isInLink = false
  }

  /// A link that must not become one: its words, and its address where they are not the same.
  private mutating func address(_ url: String, _ parts: [Inline], _ marksNotes: Bool) {
    part("phrase", ["role": "address"]) {
      $0.inlines(parts, marksNotes: marksNotes)
      if parts.plainText == url && !url.isEmpty { return }
      if !url.isEmpty { $0.xml.text(" <") }
      $0.part("uri") { $0.xml.text(url) }
      if !url.isEmpty { $0.xml.text(">") }
    }
  }
}
