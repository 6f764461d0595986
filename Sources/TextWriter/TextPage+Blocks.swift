// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension TextPage {
  /// Blocks one below the other, a blank line between them.
  mutating func blocks(_ blocks: [Block], notes: Int) {
    for (index, block) in blocks.enumerated() {
      if index > 0 { part() }
      self.block(block, notes: notes)
    }
  }

  private mutating func block(_ block: Block, notes: Int) {
    switch block {
    case .paragraph(let inlines): line(inlines, notes: notes)
    case .heading(let level, let inlines): heading(level, inlines, notes: notes)
    case .list(let list): self.list(list, notes: notes)
    case .quotation(let blocks):
      indented(by: "> ", then: "> ") { $0.blocks(blocks, notes: notes) }
    case .table(let table): self.table(table, notes: notes)
    case .figure(let figure):
      // A description that begins with the caption says it already.
      if !figure.isDescriptionCaptioned { line(figure.caption, notes: notes) }
      line(figure.description)
    case .parallel(let columns):
      for (index, column) in columns.enumerated() {
        if index > 0 { part() }
        blocks(column.blocks, notes: notes)
      }
    }
  }

  private mutating func heading(_ level: Int, _ inlines: [Inline], notes: Int) {
    guard underlinesHeadings && level <= 1 else { return line(inlines, notes: notes) }
    underlined(inlines, by: "-", notes: notes)
  }

  private mutating func list(_ list: List, notes: Int) {
    let isTight = list.isTight
    for (index, item) in list.items.enumerated() {
      if index > 0 && !isTight { part() }
      indented(by: list.marking.marker(at: index)) { $0.blocks(item, notes: notes) }
    }
  }
}

extension List {
  /// Whether the items stand without blank lines between them: each is a single paragraph.
  fileprivate var isTight: Bool {
    items.allSatisfy { item in
      guard item.count == 1, case .paragraph = item[0] else { return false }
      return true
    }
  }
}

extension List.Marking {
  fileprivate func marker(at index: Int) -> String {
    switch self {
    case .bullets: "- "
    case .numbers(let start): "\(start &+ index). "
    }
  }
}
