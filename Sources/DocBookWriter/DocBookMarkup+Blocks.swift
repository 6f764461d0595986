// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension DocBookMarkup {
  mutating func blocks(_ blocks: [Block]) {
    for block in blocks { self.block(block) }
  }

  private mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let inlines): leaf("para") { $0.inlines(inlines) }
    case .heading(let level, let inlines): heading(level, inlines)
    case .list(let list): self.list(list)
    case .quotation(let blocks):
      // The schema wants something in every quotation.
      if !blocks.isWithoutBlocks { group("blockquote") { $0.blocks(blocks) } }
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure)
    case .parallel(let columns): parallel(columns)
    }
  }

  /// What stands where there is nothing and the schema wants something.
  mutating func emptyPart() {
    leaf("para", ["role": "empty"], text: "")
  }

  private mutating func heading(_ level: Int, _ inlines: [Inline]) {
    // The schema counts to five.
    let name = "sect\(level)"
    leaf(
      "bridgehead",
      (1...5).contains(level) ? ["renderas": name] : ["renderas": "other", "otherrenderas": name]
    ) { $0.inlines(inlines) }
  }

  private mutating func list(_ list: List) {
    guard !list.items.isEmpty else { return }
    switch list.marking {
    case .bullets:
      leaf("itemizedlist") { $0.items(of: list) }
    case .numbers(let start):
      leaf("orderedlist") {
        if start != 1 { $0.xml.attribute("startingnumber", String(start)) }
        $0.items(of: list)
      }
    }
  }

  private mutating func items(of list: List) {
    if let role = list.role { xml.attribute("role", role) }
    inside {
      for item in list.items {
        $0.group("listitem") { item.isWithoutBlocks ? $0.emptyPart() : $0.blocks(item) }
      }
    }
  }
}

extension [Block] {
  /// Whether nothing would be written for it; the schema wants something in every item.
  var isWithoutBlocks: Bool {
    allSatisfy { block in
      switch block {
      case .paragraph, .heading, .figure: false
      case .list(let list): list.items.isEmpty
      case .quotation(let blocks): blocks.isWithoutBlocks
      case .table(let table): table.caption.isEmpty && table.header.isEmpty
      case .parallel(let columns): columns.isEmpty
      }
    }
  }
}
