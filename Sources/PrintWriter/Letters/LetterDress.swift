// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a letter on paper has besides its text.
package struct LetterDress: Sendable {
  package var layout: SheetLayout
  /// The member's signature.
  package var signature: Picture?
  /// Above the sender's block: a picture.
  package var letterhead: Picture?
  /// Above the sender's block: a line of text.
  package var headline: String?
  /// Whether the reference stands at the foot as a QR code.
  package var hasCode = true

  package init(layout: SheetLayout) {
    self.layout = layout
  }
}

/// What printing found that its maker should know.
package enum PrintFinding: Sendable, Hashable {
  /// No font has these characters.
  case missingGlyphs([Unicode.Scalar])
  /// The address does not go into the window; the letter is set without one.
  case addressOutsideWindow(lines: Int, layout: String)
  /// The text of a card is longer than the card, by so many lines of its smallest type.
  case cardTooFull(lines: Int)
  /// The address of a card does not go into its half.
  case addressOffCard
  /// How many pages the letter takes, when more than one.
  case pages(Int)
}
