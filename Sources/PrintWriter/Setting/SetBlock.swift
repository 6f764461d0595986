// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A block that is set at a width: strips of lines one below the other, and what each part of them is.
struct SetBlock: Sendable {
  /// The parents come before their children; those without one are in what the block is in.
  let elements: [SetElement]
  /// The element of each leaf.
  let leaves: [Int]
  let strips: [Strip]
  /// All strips together, leaf by leaf.
  let ink: [Ink?]
  let height: Double
  /// What no font has.
  let missing: [Unicode.Scalar]

  init(
    elements: [SetElement], leaves: [Int], strips: [Strip], missing: [Unicode.Scalar],
    isShared: Bool
  ) {
    self.elements = elements
    self.leaves = leaves
    self.strips = strips
    self.missing = missing
    height = strips.reduce(0) { $0 + $1.height }
    ink = SetBlock.ink(of: strips[...], leaves: leaves.count, isShared: isShared)
  }
}

/// A part of a block that no page break parts: a line of a paragraph, a line of a table's row.
struct Strip: Sendable {
  struct Part: Sendable {
    let leaf: Int
    /// From the strip's upper left corner.
    let mark: Mark
  }

  var height: Double
  var parts: [Part]
  /// Whether the next strip stands on the same page.
  var keepsWithNext = false
}

extension SetBlock {
  /// The ink of some strips, for each leaf, from the upper left corner of the first strip; nil for a leaf without any.
  static func ink(of strips: ArraySlice<Strip>, leaves: Int, isShared: Bool) -> [Ink?] {
    var marks: [[Mark]] = Array(repeating: [], count: leaves)
    var y = 0.0
    for strip in strips {
      for part in strip.parts { marks[part.leaf].append(part.mark.moved(x: 0, y: y)) }
      y += strip.height
    }
    return marks.map { $0.isEmpty ? nil : Ink($0, isShared: isShared) }
  }
}
