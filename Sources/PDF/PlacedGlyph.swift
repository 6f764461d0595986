// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A glyph in its place in a run.
package struct PlacedGlyph: Equatable, Sendable {
  /// Its number in the font.
  package var id: UInt32
  /// In points, from the run's origin to the right.
  package var x: Double
  /// In points, from the run's origin upwards.
  package var y: Double
  /// What its cluster reads as; nil for the second and later glyphs of a cluster.
  package var text: String?

  package init(id: UInt32, x: Double, y: Double = 0, text: String?) {
    self.id = id
    self.x = x
    self.y = y
    self.text = text
  }
}
