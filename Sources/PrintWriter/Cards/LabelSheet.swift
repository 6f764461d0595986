// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A sheet of labels that stick: how many, how large, and where they lie.
package struct LabelSheet: Sendable, Hashable {
  /// As the maker's box has it: `L7163`, `5160`.
  package let id: String
  package let paper: Paper
  package let columns: Int
  package let rows: Int
  /// Of the first label.
  package let first: Area
  /// From a label to the next one to its right.
  package let across: Millimetres
  /// From a label to the next one below.
  package let down: Millimetres

  package var count: Int { columns * rows }

  /// Where a label lies, counted from 0, row by row.
  package func label(_ number: Int) -> Area {
    let (row, column) = number.quotientAndRemainder(dividingBy: columns)
    var area = first
    area.x = first.x + Double(column) * across
    area.y = first.y + Double(row) * down
    return area
  }
}

extension LabelSheet {
  /// Measures of glabels' templates; Avery and Zweckform on A4, Avery on US Letter.
  package static let all: [LabelSheet] = [
    a4("L7160", 3, 7, 63.5, 38.1, x: 7.5, y: 15.5, across: 66, down: 38.1),
    a4("L7163", 2, 7, 99.1, 38.1, x: 3.4, y: 15.2, across: 103, down: 38.1),
    a4("L7164", 3, 4, 63.5, 72, x: 7.4, y: 3.5, across: 66, down: 72),
    a4("L7169", 2, 2, 99.1, 139, x: 5, y: 7.1, across: 101.5, down: 139),
    a4("L7651", 5, 13, 38.1, 21.2, x: 4.7, y: 10.9, across: 40.6, down: 21.2),
    letter("5160", 3, 10, 66.7, 25.4, x: 4, y: 12.7, across: 70.6, down: 25.4),
    letter("5162", 2, 7, 101.6, 33.9, x: 4, y: 21.1, across: 106.4, down: 33.9),
    letter("5163", 2, 5, 101.6, 50.8, x: 4, y: 12.7, across: 106.4, down: 50.8),
  ]

  /// The sheet of a name, in any spelling: `l7163`, `Avery L7163`.
  package static func named(_ name: String) -> LabelSheet? {
    let asked = name.uppercased().filter { $0.isLetter || $0.isNumber }
    return all.first { asked == $0.id || asked == "AVERY\($0.id)" || asked == "ZWECKFORM\($0.id)" }
  }

  private static func a4(
    _ id: String, _ columns: Int, _ rows: Int, _ width: Double, _ height: Double, x: Double,
    y: Double, across: Double, down: Double
  ) -> LabelSheet {
    LabelSheet(
      id: id, paper: .a4, columns: columns, rows: rows,
      first: Area(
        x: Millimetres(x), y: Millimetres(y), width: Millimetres(width), height: Millimetres(height)
      ),
      across: Millimetres(across), down: Millimetres(down))
  }

  private static func letter(
    _ id: String, _ columns: Int, _ rows: Int, _ width: Double, _ height: Double, x: Double,
    y: Double, across: Double, down: Double
  ) -> LabelSheet {
    LabelSheet(
      id: id, paper: .letter, columns: columns, rows: rows,
      first: Area(
        x: Millimetres(x), y: Millimetres(y), width: Millimetres(width), height: Millimetres(height)
      ),
      across: Millimetres(across), down: Millimetres(down))
  }
}
