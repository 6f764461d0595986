// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Cells for values that are computed on the way along a path, such as a size.
struct Temporaries {
  private var cells: UnsafeMutablePointer<Cell>?
  private var used: UInt64 = 0

  /// One for either side of a comparison, and one for each level of brackets.
  static let count = 48

  func deallocate() {
    guard let cells else { return }
    for index in 0..<Self.count where used & (1 << UInt64(index)) != 0 {
      (cells + index).deinitialize(count: 1)
    }
    cells.deallocate()
  }
}

extension Temporaries {
  /// Puts a value into a cell in the place of the one that is there.
  mutating func put(_ value: Value, at index: Int) -> UnsafePointer<Cell> {
    let cells = self.cells ?? UnsafeMutablePointer<Cell>.allocate(capacity: Self.count)
    self.cells = cells
    let bit: UInt64 = 1 << UInt64(index)
    if used & bit != 0 {
      cells[index] = Cell(loose: value)
    } else {
      (cells + index).initialize(to: Cell(loose: value))
      used |= bit
    }
    return UnsafePointer(cells + index)
  }
}
