// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension TextPage {
  /// A table in columns, or row by row where the columns would be too narrow for their words.
  mutating func table(_ table: Table, notes: Int) {
    line(table.caption, notes: notes)
    guard !table.header.isEmpty else { return }
    if !table.caption.isEmpty { part() }
    let cells = ([table.header] + table.rows).map { row in
      row.map { Cell($0, on: self, notes: notes) }
    }
    guard let widths = ColumnWidths.fitting(cells, room: room) else {
      return records(of: table, notes: notes)
    }
    for (index, row) in cells.enumerated() {
      self.row(row.map(\.inlines), widths, table.alignments, notes: notes)
      if index == 0 { rule(widths) }
    }
  }

  /// Words with a line of signs below them.
  mutating func underlined(_ inlines: [Inline], by sign: Character, notes: Int) {
    let lines = lines(inlines, notes: notes, width: room)
    for line in lines { self.line(Array(line)) }
    let width = lines.map { ColumnWidth.of($0) }.max() ?? 0
    if width > 0 { line(String(repeating: sign, count: min(width, room))) }
  }
}

extension TextPage {
  private mutating func row(
    _ row: [[Inline]], _ widths: [Int], _ alignments: [Table.Alignment], notes: Int
  ) {
    let columns = zip(row, widths).map { lines($0, notes: notes, width: $1) }
    for index in 0..<(columns.map(\.count).max() ?? 0) {
      var line: [UInt8] = []
      var place = 0
      for (column, (width, alignment)) in zip(columns, zip(widths, alignments)) {
        let text = index < column.count ? column[index] : []
        let indent = alignment == .end ? width - ColumnWidth.of(text) : 0
        if !text.isEmpty {
          let missing = place + indent - ColumnWidth.of(line[...])
          line += [UInt8](repeating: 0x20, count: max(missing, 0))
          line += text
        }
        place += width + ColumnWidths.gap
      }
      self.line(line)
    }
  }

  private mutating func rule(_ widths: [Int]) {
    let parts = widths.map { String(repeating: "-", count: max($0, 1)) }
    line(Array(parts.joined(separator: String(repeating: " ", count: ColumnWidths.gap)).utf8))
  }

  /// Each row by itself, every cell behind the name of its column.
  private mutating func records(of table: Table, notes: Int) {
    for (index, row) in table.rows.enumerated() {
      if index > 0 { part() }
      for (name, cell) in zip(table.header, row) where !cell.isEmpty {
        let label: [Inline] = name.plainText.isEmpty ? [] : name + [.text(": ")]
        indented(by: "", then: "  ") { $0.line(label + cell, notes: notes) }
      }
    }
  }
}

/// A cell of a table with the columns that it needs.
private struct Cell {
  let inlines: [Inline]
  /// Without a line end that was not asked for.
  let natural: Int
  /// Without a word cut.
  let narrowest: Int

  init(_ inlines: [Inline], on page: TextPage, notes: Int) {
    func width(within room: Int) -> Int {
      page.lines(inlines, notes: notes, width: room).map { ColumnWidth.of($0) }.max() ?? 0
    }
    self.inlines = inlines
    natural = width(within: .max)
    narrowest = width(within: 1)
  }
}

/// How wide the columns of a table are.
private enum ColumnWidths {
  static let gap = 2

  /// The widest column gives way first; nil where even the longest words have no room.
  static func fitting(_ cells: [[Cell]], room: Int) -> [Int]? {
    let columns = (cells.first ?? []).indices
    var widths = columns.map { column in cells.map { max($0[column].natural, 1) }.max() ?? 1 }
    let least = columns.map { column in cells.map { max($0[column].narrowest, 1) }.max() ?? 1 }
    var excess = widths.reduce(0, +) + gap * (columns.count - 1) - room
    while excess > 0 {
      let shrinkable = columns.filter { widths[$0] > least[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      let next = shrinkable.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let step = max(1, min(excess, widths[widest] - max(next, least[widest])))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }
}
