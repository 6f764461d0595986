// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where the parts of a letter stand on its first sheet, and where the sheet is folded.
package struct SheetLayout: Sendable, Hashable {
  /// The id, as `--layout` takes it.
  package let id: String
  /// What it is, in a few words.
  package let name: String
  /// Where its measures come from.
  package let source: String
  package let paper: Paper
  /// The address with the return line above it.
  package let addressField: Area
  /// The highest place of the return line in the field; nil without one.
  package let returnLine: Millimetres?
  /// Where the address begins when it is short; a long one begins higher, below the return line.
  package let addressTop: Millimetres
  /// Nil for a letter that goes into an envelope without window.
  package let envelope: WindowEnvelope?
  /// The sender's block.
  package let senderBlock: Area
  /// The line with reference and date.
  package let referenceLine: Millimetres
  package let margins: Margins
  /// Where the sheet is folded, from its upper edge.
  package let folds: [Millimetres]
  /// The mark for the hole punch.
  package let hole: Millimetres?

  package struct Margins: Sendable, Hashable {
    package let left: Millimetres
    package let right: Millimetres
    /// Of the pages after the first.
    package let top: Millimetres
    package let bottom: Millimetres
  }
}

extension SheetLayout {
  /// The part of the address field that can be read through the window wherever the sheet slipped to; the whole field
  /// where there is no window.
  package var safeArea: Area {
    guard let envelope, let folded else { return addressField }
    return addressField.intersection(envelope.safeArea(of: folded))
  }

  /// The sheet as it goes into the envelope; nil where it is not folded.
  package var folded: FoldedSheet? { FoldedSheet(paper, folds: folds) }

  /// Where the text begins at the lowest, in points from the upper edge: above the middle of the sheet.
  var headEnd: Double { paper.height.points * 0.45 }

  /// How wide the text is.
  package var textWidth: Millimetres { paper.width - margins.left - margins.right }
}
