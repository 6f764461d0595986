// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension HTMLMarkup {
  mutating func page(_ document: Document) {
    page(title: document.title, description: document.summary, role: nil) {
      $0.article(document)
    }
  }

  mutating func page(_ letter: Letter) {
    page(title: letter.subject, description: nil, role: "letter") { $0.content(of: letter) }
  }

  private mutating func page(
    title: [Inline], description: String?, role: String?,
    _ content: (inout HTMLMarkup) -> Void
  ) {
    raw("<!doctype html>\n")
    let direction = WritingDirection(language: language)
    let isTurned = direction == .rightToLeft
    let tag = language.isEmpty ? nil : language
    group("html", ["lang": tag, "dir": isTurned ? direction.rawValue : nil]) {
      $0.head(title: title, description: description)
      $0.group("body") {
        $0.group("main") { $0.group("article", ["class": role], content) }
      }
    }
  }

  private mutating func head(title: [Inline], description: String?) {
    group("head") {
      $0.meta("charset", "utf-8")
      $0.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      $0.raw("\n")
      $0.leaf("title", text: title.plainText)
      $0.named("description", description)
      $0.named("color-scheme", "light dark")
      // Whoever follows a link from the page does not tell where they come from.
      $0.named("referrer", "no-referrer")
      $0.raw("<style>\n")
      $0.style()
      $0.raw("</style>\n")
    }
  }

  private mutating func article(_ document: Document) {
    group("header") {
      $0.leaf("h1") { $0.inlines(document.title, marksNotes: false) }
      $0.leaf("p", ["class": "date"]) {
        $0.part("time", ["datetime": document.date]) {
          $0.text(document.dateLine ?? document.date)
        }
      }
    }
    content(of: document)
  }

  private mutating func meta(_ name: StaticString, _ value: String) {
    empty("meta", [name: value])
    raw("\n")
  }

  private mutating func named(_ name: String, _ content: String?) {
    guard let content else { return }
    empty("meta", ["name": name, "content": content])
    raw("\n")
  }
}

extension HTMLMarkup {
  /// The document without its title: blocks, sections, sources.
  mutating func content(of document: Document) {
    let outline = Outline(document.blocks)
    blocks(outline.blocks)
    for section in outline.sections { self.section(section, depth: 1) }
    sources(document.notes)
  }

  private mutating func section(_ section: Outline.Section, depth: Int) {
    group("section") {
      $0.heading(depth: depth, section.heading)
      $0.blocks(section.blocks)
      for part in section.sections { $0.section(part, depth: depth + 1) }
    }
  }
}
