// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The pieces of a paragraph that no line end cuts, in their order.
struct Pieces {
  /// One piece: a word with its punctuation, or a part of one, and the spaces after it.
  struct Piece: Equatable {
    /// The place in the paragraph's bytes where it ends, after its spaces.
    let end: Int
    /// Its columns without the spaces at its end.
    let width: Int
    let spaces: Int
    /// Whether it shows a hyphen when the line ends here.
    let isHyphenated: Bool
  }

  private(set) var all: [Piece] = []
  private var width = 0
  private var spaces = 0

  var count: Int { all.count }
  subscript(index: Int) -> Piece { all[index] }
}

extension Pieces {
  mutating func removeAll() {
    all.removeAll(keepingCapacity: true)
    (width, spaces) = (0, 0)
  }

  mutating func add(columns: Int) {
    width += spaces + columns
    spaces = 0
  }

  mutating func addSpace() {
    spaces += 1
  }

  /// Ends the piece at the place, unless that lies within one of the unbroken stretches.
  mutating func end(at end: Int, unbroken: [Range<Int>] = [], isHyphenated: Bool = false) {
    for range in unbroken where range.lowerBound < end && end < range.upperBound { return }
    all.append(Piece(end: end, width: width, spaces: spaces, isHyphenated: isHyphenated))
    (width, spaces) = (0, 0)
  }

  /// The last piece on a line that begins with the given one: as many as fit, and at least one.
  func lastOnLine(from first: Int, room: Int) -> Int {
    var (column, fit) = (0, -1)
    for index in first..<all.count {
      let piece = all[index]
      column += piece.width
      if column > room { return fit >= 0 ? fit : max(first, index - 1) }
      if column < room || !piece.isHyphenated { fit = index }
      column += piece.spaces
    }
    return all.count - 1
  }
}
