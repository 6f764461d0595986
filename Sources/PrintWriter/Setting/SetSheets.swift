// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A letter or document on its pages, ready to be painted.
struct SetSheets: Sendable {
  let paper: Paper
  let title: String
  /// BCP 47 tag.
  let language: String
  var elements: [SetElement] = []
  var pages: [SetPage] = []
}

/// One page.
struct SetPage: Sendable {
  /// In reading order.
  var items: [PlacedInk] = []
}

/// Ink at its place on a page.
struct PlacedInk: Sendable {
  enum Owner: Sendable {
    /// What it is part of, by the element's place.
    case element(Int)
    /// Nothing that is read: fold marks, page numbers, rules.
    case artifact
  }

  let ink: Ink
  /// Of the ink's upper left corner, in points from the page's.
  let x: Double
  let y: Double
  let owner: Owner
}

extension SetSheets {
  /// Adds an element and returns its place.
  mutating func element(
    _ role: SetElement.Role, in parent: Int? = nil, language: String? = nil
  ) -> Int {
    elements.append(SetElement(role: role, parent: parent, language: language))
    return elements.count - 1
  }

  /// Takes over a block's elements and returns the place of its first.
  mutating func adopt(_ block: SetBlock, in parent: Int?) -> Int {
    let base = elements.count
    for element in block.elements {
      elements.append(
        SetElement(
          role: element.role, parent: element.parent.map { $0 + base } ?? parent,
          language: element.language))
    }
    return base
  }

  /// Places a whole block.
  mutating func place(_ block: SetBlock, in parent: Int?, onPage page: Int, x: Double, y: Double) {
    let base = adopt(block, in: parent)
    place(block.ink, of: block, base: base, onPage: page, x: x, y: y)
  }

  /// Places blocks as they were parted into pages, beginning on the first page at its own height.
  mutating func place(
    _ pages: [[FlowStretch]], of items: [FlowItem], x: Double, first: Double, rest: Double
  ) {
    let bases = items.map { adopt($0.block, in: $0.parent) }
    for (number, stretches) in pages.enumerated() {
      if number == self.pages.count { self.pages.append(SetPage()) }
      for stretch in stretches {
        let block = items[stretch.item].block
        let isWhole = stretch.strips.count == block.strips.count
        let ink =
          isWhole
          ? block.ink
          : SetBlock.ink(
            of: block.strips[stretch.strips], leaves: block.leaves.count, isShared: false)
        let y = (number == 0 ? first : rest) + stretch.y
        if let head = stretch.head {
          // It has been read on an earlier page.
          self.pages[number].items.append(
            PlacedInk(ink: head.ink, x: x, y: y - head.height, owner: .artifact))
        }
        place(ink, of: block, base: bases[stretch.item], onPage: number, x: x, y: y)
      }
    }
  }

  private mutating func place(
    _ inks: [Ink?], of block: SetBlock, base: Int, onPage page: Int, x: Double, y: Double
  ) {
    for (leaf, ink) in inks.enumerated() {
      guard let ink else { continue }
      pages[page].items.append(
        PlacedInk(ink: ink, x: x, y: y, owner: .element(base + block.leaves[leaf])))
    }
  }
}
