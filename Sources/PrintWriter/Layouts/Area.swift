// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A rectangle on a sheet, from the sheet's upper left corner.
package struct Area: Sendable, Hashable {
  package var x: Millimetres
  package var y: Millimetres
  package var width: Millimetres
  package var height: Millimetres

  package init(x: Millimetres, y: Millimetres, width: Millimetres, height: Millimetres) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var right: Millimetres { x + width }
  package var bottom: Millimetres { y + height }

  /// What both have in common; of no size where they are apart.
  package func intersection(_ other: Area) -> Area {
    let (left, top) = (max(x, other.x), max(y, other.y))
    return Area(
      x: left, y: top, width: max(min(right, other.right) - left, 0),
      height: max(min(bottom, other.bottom) - top, 0))
  }

  package func contains(_ other: Area) -> Bool {
    other.x >= x && other.y >= y && other.right <= right && other.bottom <= bottom
  }
}

/// The size of a sheet.
package struct Paper: Sendable, Hashable {
  /// As people call it.
  package let name: String
  package let width: Millimetres
  package let height: Millimetres

  package init(name: String, width: Millimetres, height: Millimetres) {
    self.name = name
    self.width = width
    self.height = height
  }

  /// ISO 216.
  package static let a4 = Paper(name: "A4", width: 210, height: 297)
  /// ISO 216.
  package static let a6 = Paper(name: "A6", width: 105, height: 148)
  /// ANSI/ASME Y14.1, size A.
  package static let letter = Paper(name: "Letter", width: 215.9, height: 279.4)
}
