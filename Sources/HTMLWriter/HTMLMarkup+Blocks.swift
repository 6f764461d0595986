// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension HTMLMarkup {
  mutating func blocks(_ blocks: [Block]) {
    for block in blocks { self.block(block) }
  }

  /// A heading of a section or of a quotation, at least one level below the title.
  mutating func heading(depth: Int, _ inlines: [Inline]) {
    let names: [StaticString] = ["h2", "h3", "h4", "h5", "h6"]
    leaf(names[min(max(depth, 1), names.count) - 1]) { $0.inlines(inlines) }
  }

  private mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let inlines): leaf("p") { $0.inlines(inlines) }
    case .heading(let level, let inlines): heading(depth: level, inlines)
    case .list(let list): self.list(list)
    case .quotation(let blocks): group("blockquote") { $0.blocks(blocks) }
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .parallel(let columns): parallel(columns)
    }
  }

  private mutating func list(_ list: List) {
    guard !list.items.isEmpty else { return }
    switch list.marking {
    case .bullets: group("ul", ["class": list.role]) { $0.items(list.items) }
    case .numbers(let start):
      let attributes: Attributes = ["class": list.role, "start": start == 1 ? nil : String(start)]
      group("ol", attributes) { $0.items(list.items) }
    }
  }

  private mutating func items(_ items: [[Block]]) {
    for item in items {
      // A single paragraph needs no element of its own within the item.
      if item.count == 1, case .paragraph(let inlines) = item[0] {
        leaf("li") { $0.inlines(inlines) }
      } else {
        group("li") { $0.blocks(item) }
      }
    }
  }

  private mutating func parallel(_ columns: [Column]) {
    guard !columns.isEmpty else { return }
    group("div", ["class": "parallel"]) {
      for column in columns {
        $0.group("div", $0.languageAttributes(column.language)) {
          $0.inLanguage(column.language) { $0.blocks(column.blocks) }
        }
      }
    }
  }
}
