// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// Markdown in the making: the lines of blocks, a blank line between them.
struct MarkdownPage {
  private(set) var lines: [String] = []
  private let notes: Int
  /// The sign of the list that was written last, if nothing was written after it.
  private var lastListSign: Character?

  init(notes: Int) {
    self.notes = notes
  }
}

extension MarkdownPage {
  mutating func blocks(_ blocks: [Block]) {
    for block in blocks { self.block(block) }
  }

  /// A heading; level 0 is the title.
  mutating func heading(level: Int, _ inlines: [Inline]) {
    let text = MarkdownLine(inlines, notes: level == 0 ? 0 : notes).single
    guard !text.isEmpty else { return }
    part([String(repeating: "#", count: min(max(level, 0), 5) + 1) + " " + text])
  }

  mutating func paragraph(_ inlines: [Inline]) {
    let text = MarkdownLine(inlines, notes: notes).paragraph
    if !text.isEmpty { part(text.split(separator: "\n").map(String.init)) }
  }

  /// The sources under their label, numbered as the marks count them.
  mutating func sources(_ labeled: Letter.LabeledNotes?) {
    guard let labeled, !labeled.notes.isEmpty else { return }
    paragraph([.text(labeled.label)])
    let items = labeled.notes.map { note -> [Block] in
      let url = note.url.map { [Inline.text(" "), .link(url: $0, [.text($0)])] } ?? []
      return [.paragraph([.text(note.text)] + url)]
    }
    list(List(marking: .numbers(start: 1), items: items))
  }
}

extension MarkdownPage {
  private mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let inlines): paragraph(inlines)
    case .heading(let level, let inlines): heading(level: max(level, 1), inlines)
    case .list(let list): self.list(list)
    case .quotation(let blocks):
      part(inner(blocks).map { $0.isEmpty ? ">" : "> " + $0 })
    case .table(let table): self.table(table)
    case .figure(let figure):
      if !figure.isDescriptionCaptioned { paragraph(figure.caption) }
      paragraph([.text(figure.description)])
    case .parallel(let columns):
      for column in columns { blocks(column.blocks) }
    }
  }

  private mutating func part(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    if !self.lines.isEmpty { self.lines.append("") }
    self.lines += lines
    lastListSign = nil
  }

  private func inner(_ blocks: [Block]) -> [String] {
    var page = MarkdownPage(notes: notes)
    page.blocks(blocks)
    return page.lines
  }

  private mutating func list(_ list: List) {
    let sign = list.marking.sign(after: lastListSign)
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      if index > 0 && !list.isTight { lines.append("") }
      let marker = list.marking.marker(at: index, of: list.items.count, sign)
      let room = String(repeating: " ", count: marker.utf8.count + 1)
      let content = inner(item)
      lines.append(content.isEmpty ? marker : "\(marker) \(content[0])")
      lines += content.dropFirst().map { $0.isEmpty ? "" : room + $0 }
    }
    part(lines)
    if !lines.isEmpty { lastListSign = sign }
  }

  private mutating func table(_ table: Table) {
    paragraph(table.caption)
    guard !table.header.isEmpty else { return }
    let rules = table.alignments.map { $0 == .end ? "---:" : "---" }
    part([row(table.header), "| \(rules.joined(separator: " | ")) |"] + table.rows.map(row))
  }

  private func row(_ cells: [[Inline]]) -> String {
    "|" + cells.map { " \(MarkdownLine($0, notes: notes).single) |" }.joined()
  }
}

extension List {
  /// Whether the items stand without blank lines between them: each is a single paragraph.
  fileprivate var isTight: Bool {
    items.allSatisfy { item in
      guard item.count == 1, case .paragraph = item[0] else { return item.isEmpty }
      return true
    }
  }
}

extension List.Marking {
  /// The sign of the markers; another than that of a list right before, or they would be one list.
  fileprivate func sign(after last: Character?) -> Character {
    switch self {
    case .bullets: last == "-" ? "+" : "-"
    case .numbers: last == "." ? ")" : "."
    }
  }

  fileprivate func marker(at index: Int, of count: Int, _ sign: Character) -> String {
    switch self {
    case .bullets: String(sign)
    case .numbers(let start):
      // CommonMark knows numbers of up to nine digits.
      "\(min(max(start, 0), max(0, 999_999_999 - count)) + index)\(sign)"
    }
  }
}
