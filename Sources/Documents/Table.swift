// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A table of a document.
package struct Table: Sendable, Hashable {
  /// Where the text of a column stands.
  package enum Alignment: Sendable, Hashable {
    case start
    /// For numbers.
    case end
  }

  package let caption: [Inline]
  /// One cell a column.
  package let header: [[Inline]]
  package let alignments: [Alignment]
  /// Each with as many cells as the header; the first names its row.
  package let rows: [[[Inline]]]

  package init(
    caption: [Inline], header: [[Inline]], alignments: [Alignment], rows: [[[Inline]]]
  ) {
    precondition(
      alignments.count == header.count && rows.allSatisfy { $0.count == header.count },
      "A table's rows must have as many cells as its header.")
    self.caption = caption
    self.header = header
    self.alignments = alignments
    self.rows = rows
  }
}
