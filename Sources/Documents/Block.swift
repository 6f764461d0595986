// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A block of a letter's body or of a document.
package indirect enum Block: Sendable, Hashable {
  case paragraph([Inline])
  /// A heading; level 1 is the highest below the title.
  case heading(level: Int, [Inline])
  case list(List)
  case quotation([Block])
  case table(Table)
  case figure(Figure)
  /// The same text in several languages, side by side where the format can, in the columns' order.
  case parallel([Column])
}

/// A list whose items are blocks themselves.
package struct List: Sendable, Hashable {
  package enum Marking: Sendable, Hashable {
    case bullets
    /// Numbers, counted from the given start.
    case numbers(start: Int)
  }

  package let marking: Marking
  package let items: [[Block]]
  /// What the list is in the letter, such as `demands`; nil for any other list.
  package let role: String?

  package init(marking: Marking, items: [[Block]], role: String? = nil) {
    self.marking = marking
    self.items = items
    self.role = role
  }
}
