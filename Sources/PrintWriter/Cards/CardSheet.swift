// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What cards are printed on: a card a page, or four on a sheet to be cut.
package struct CardSheet: Sendable, Hashable {
  /// As `--size` takes it.
  package let id: String
  package let paper: Paper
  package let columns: Int
  package let rows: Int

  package var count: Int { columns * rows }

  /// ISO 216, on its long side.
  private static let card = Paper(name: "A6 across", width: 148, height: 105)

  /// A4 across with four cards.
  package static let four = CardSheet(
    id: "a4", paper: Paper(name: "A4 across", width: 297, height: 210), columns: 2, rows: 2)
  /// A page of the size of a card.
  package static let single = CardSheet(id: "a6", paper: card, columns: 1, rows: 1)

  package static let all: [CardSheet] = [four, single]

  package static func named(_ id: String) -> CardSheet? { all.first { $0.id == id.lowercased() } }

  /// Where a card lies, counted from 0, row by row; on a sheet each lies in the middle of its part.
  package func card(_ number: Int) -> Area {
    let (row, column) = number.quotientAndRemainder(dividingBy: columns)
    let width = paper.width.value / Double(columns)
    let height = paper.height.value / Double(rows)
    return Area(
      x: Millimetres(Double(column) * width + (width - Self.card.width.value) / 2),
      y: Millimetres(Double(row) * height + (height - Self.card.height.value) / 2),
      width: Self.card.width, height: Self.card.height)
  }
}

/// The parts of a card, from its upper left corner; the upper right one is for the stamp.
enum CardLayout {
  static let message = Area(x: 8, y: 9, width: 62, height: 87)
  /// The line between the two halves.
  static let divider: Millimetres = 74.5
  static let address = Area(x: 80, y: 45, width: 60, height: 45)
  static let postage = Area(x: 74, y: 0, width: 74, height: 40)
}
