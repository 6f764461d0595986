// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

extension BlockSetter {
  mutating func table(_ table: Table, x: Double, width: Double, in parent: Int?) {
    let element = builder.element(.table, in: parent)
    if !table.caption.isEmpty {
      let caption = builder.element(.caption, in: element)
      let text = StyledText(table.caption, notes: notes, language: language)
      builder.add(shaper.set(text, scale.strong, width: width), as: caption, x: x)
      builder.skip(scale.gap * 0.3)
      keepLastWithNext()
    }
    let columns = TableColumns(
      natural: naturalWidths(of: table), width: width, padding: scale.size * 0.9,
      isFilled: table.isForm)
    // It begins where its text does.
    let x = WritingDirection(language: language) == .rightToLeft ? x + width - columns.total : x
    let top = builder.strips.count
    if table.header.contains(where: { !$0.isEmpty }) {
      row(table.header, of: table, columns, x: x, in: element, isHeader: true)
      keepLastWithNext()
    }
    let first = builder.strips.count
    for cells in table.rows { row(cells, of: table, columns, x: x, in: element, isHeader: false) }
    guard let head = RunningHead(builder.strips[top..<first]) else { return }
    for place in builder.strips.indices[first...] { builder.strips[place].head = head }
  }

  /// The height of a row that is filled in by hand, in points.
  private static var roomToWrite: Double { 21 }

  private func naturalWidths(of table: Table) -> [Double] {
    ([table.header] + table.rows).reduce(into: Array(repeating: 0.0, count: table.header.count)) {
      widths, row in
      for (place, cell) in row.enumerated() {
        let text = StyledText(cell, notes: notes, language: language)
        let lines = shaper.set(text, scale.strong, width: nil).lines
        widths[place] = max(widths[place], lines.map(\.width).max() ?? 0)
      }
    }
  }

  private mutating func row(
    _ cells: [[Inline]], of table: Table, _ columns: TableColumns, x: Double, in element: Int,
    isHeader: Bool
  ) {
    let rowElement = builder.element(.tableRow, in: element)
    let isRightToLeft = WritingDirection(language: language) == .rightToLeft
    var strips: [Strip] = []
    for (place, cell) in cells.enumerated() {
      let role: SetElement.Role =
        isHeader ? .columnHeader : place == 0 ? .rowHeader : .tableCell
      let cellElement = builder.element(role, in: rowElement)
      var style = isHeader ? scale.strong : scale.plain
      if table.alignments[place] == .end { style.alignment = .end }
      var inner = BlockSetter(shaper: shaper, scale: scale, language: language, notes: notes)
      inner.builder = builder
      inner.builder.strips = []
      let left = x + columns.left(of: place, isMirrored: isRightToLeft) + columns.padding / 2
      let text = StyledText(cell, notes: notes, language: language)
      inner.builder.add(
        shaper.set(text, style, width: columns.widths[place]), as: cellElement, x: left)
      let set = inner.builder.strips
      inner.builder.strips = builder.strips
      builder = inner.builder
      strips = Strip.beside(strips, set)
    }
    if table.isForm, !isHeader, let last = strips.indices.last {
      strips[last].height = max(strips[last].height, Self.roomToWrite)
    }
    rule(&strips, x: x, width: columns.total, isStrong: isHeader)
    for place in strips.indices.dropLast() {
      strips[place].keepsWithNext = true
      strips[place].continuesRow = true
    }
    builder.strips += strips
  }

  /// A fine line below the row; it belongs to no leaf, so it is drawn with the first.
  private func rule(_ strips: inout [Strip], x: Double, width: Double, isStrong: Bool) {
    guard let last = strips.indices.last, let leaf = strips[last].parts.first?.leaf else { return }
    strips[last].height += scale.size * 0.4
    let y = strips[last].height - scale.size * 0.15
    strips[last].parts.append(
      .init(
        leaf: leaf,
        mark: .line(
          from: Spot(x, y), to: Spot(x + width, y), width: isStrong ? 0.75 : 0.4,
          isStrong ? .black : .faint, isDashed: false)))
  }
}

extension Strip {
  /// The strips of texts that stand side by side.
  static func beside(_ left: [Strip], _ right: [Strip]) -> [Strip] {
    (0..<max(left.count, right.count)).map { place in
      let pair = [left, right].compactMap { $0.indices.contains(place) ? $0[place] : nil }
      return Strip(
        height: pair.map(\.height).max() ?? 0, parts: pair.flatMap(\.parts),
        keepsWithNext: pair.contains(where: \.keepsWithNext),
        continuesRow: pair.contains(where: \.continuesRow),
        head: pair.reduce(nil) { RunningHead.beside($0, $1.head) })
    }
  }
}

/// How wide the columns of a table are.
struct TableColumns {
  let widths: [Double]
  let padding: Double

  /// Narrow columns have what they need; the wide ones share what is left.
  ///
  /// - Parameter isFilled: whether the columns after the first take all the width.
  init(natural: [Double], width: Double, padding: Double, isFilled: Bool = false) {
    let padding = min(padding, width / Double(max(natural.count, 1)) / 3)
    self.padding = padding
    let room = max(width - padding * Double(natural.count), 1)
    var widths = natural
    var open = Set(natural.indices)
    var left = room
    var isSettled = false
    while !isSettled, !open.isEmpty {
      let share = left / Double(open.count)
      let narrow = open.filter { natural[$0] <= share }
      isSettled = narrow.isEmpty
      for place in narrow {
        left -= natural[place]
        open.remove(place)
      }
    }
    for place in open { widths[place] = left / Double(open.count) }
    let spare = room - widths.reduce(0, +)
    if isFilled, spare > 0, widths.count > 1 {
      for place in 1..<widths.count { widths[place] += spare / Double(widths.count - 1) }
    }
    self.widths = widths
  }

  var total: Double { widths.reduce(0, +) + padding * Double(widths.count) }

  func left(of place: Int, isMirrored: Bool) -> Double {
    let before = isMirrored ? widths[(place + 1)...] : widths[..<place]
    return before.reduce(0, +) + padding * Double(before.count)
  }
}

extension Table {
  /// Whether it has rows that people fill in by hand: only their numbers stand there.
  fileprivate var isForm: Bool {
    rows.contains { row in row.count > 1 && row.dropFirst().allSatisfy(\.isEmpty) }
  }
}
