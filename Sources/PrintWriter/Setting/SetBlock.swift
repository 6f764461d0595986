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

extension SetBlock {
  private init(
    elements: [SetElement], leaves: [Int], strips: [Strip], ink: [Ink?], missing: [Unicode.Scalar]
  ) {
    self.elements = elements
    self.leaves = leaves
    self.strips = strips
    self.ink = ink
    self.missing = missing
    height = strips.reduce(0) { $0 + $1.height }
  }

  /// The block with another beside it, which is read after it; each keeps its own ink.
  func beside(_ other: SetBlock) -> SetBlock {
    SetBlock(
      elements: elements + other.shifted(elements: elements.count),
      leaves: leaves + other.leaves.map { $0 + elements.count },
      strips: Strip.beside(strips, other.shifted(leaves: leaves.count)), ink: ink + other.ink,
      missing: missing + other.missing)
  }

  /// The block with another below it.
  ///
  /// - Parameter gap: between the two, in points.
  func above(_ other: SetBlock, gap: Double = 0) -> SetBlock {
    var upper = strips
    if let last = upper.indices.last { upper[last].height += gap }
    return SetBlock(
      elements: elements + other.shifted(elements: elements.count),
      leaves: leaves + other.leaves.map { $0 + elements.count },
      strips: upper + other.shifted(leaves: leaves.count), missing: missing + other.missing,
      isShared: false)
  }

  private func shifted(elements count: Int) -> [SetElement] {
    elements.map {
      SetElement(role: $0.role, parent: $0.parent.map { $0 + count }, language: $0.language)
    }
  }

  private func shifted(leaves count: Int) -> [Strip] {
    strips.map { strip in
      var strip = strip
      strip.parts = strip.parts.map { Strip.Part(leaf: $0.leaf + count, mark: $0.mark) }
      return strip
    }
  }

  /// The line of a block of one line; nil for any other, and where a character has no font.
  var onlyLine: SetLine? {
    guard strips.count == 1, strips[0].parts.count == 1, missing.isEmpty,
      case .text(let line, _, _, _) = strips[0].parts[0].mark
    else { return nil }
    return line
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
  /// Whether the next strip is of the same row of a table.
  var continuesRow = false
  /// What stands above it again where it begins a page: the head of the table that it is in.
  var head: RunningHead?
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
