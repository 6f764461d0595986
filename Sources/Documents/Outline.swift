// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A document's blocks as its headings part them: what stands before the first, and the sections.
package struct Outline: Sendable, Equatable {
  package let blocks: [Block]
  package let sections: [Section]

  package struct Section: Sendable, Equatable {
    package let heading: [Inline]
    package let blocks: [Block]
    /// Those with a lower heading; a level that is left out makes no section of its own.
    package let sections: [Section]
  }
}

extension Outline {
  /// Only headings on the uppermost level of the blocks begin sections.
  package init(_ blocks: [Block]) {
    var rest = blocks[...]
    self.blocks = Outline.leading(&rest)
    self.sections = Outline.sections(&rest, below: .min)
  }

  /// Takes the blocks up to the next heading.
  private static func leading(_ rest: inout ArraySlice<Block>) -> [Block] {
    let end = rest.firstIndex { $0.headingLevel != nil } ?? rest.endIndex
    defer { rest = rest[end...] }
    return Array(rest[..<end])
  }

  /// Takes the sections whose headings are lower than the level.
  private static func sections(_ rest: inout ArraySlice<Block>, below level: Int) -> [Section] {
    var sections: [Section] = []
    while case .heading(let own, let heading)? = rest.first, own > level {
      rest.removeFirst()
      let blocks = leading(&rest)
      sections.append(
        Section(heading: heading, blocks: blocks, sections: self.sections(&rest, below: own)))
    }
    return sections
  }
}

extension Block {
  fileprivate var headingLevel: Int? {
    if case .heading(let level, _) = self { level } else { nil }
  }
}
