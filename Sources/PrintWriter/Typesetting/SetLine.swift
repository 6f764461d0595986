// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One line of set text.
///
/// Lengths are in points; x runs from the paragraph's left edge.
struct SetLine: Sendable {
  let runs: [GlyphRun]
  /// From the left edge to the first glyph.
  let x: Double
  let width: Double
  /// How far the ink reaches above the base line.
  let ascent: Double
  /// How far the ink reaches below the base line.
  let descent: Double
}

/// Glyphs of one font in one line.
struct GlyphRun: Sendable {
  let typeface: Typeface
  /// Of the type, in points.
  let size: Double
  /// From the paragraph's left edge.
  let x: Double
  /// Above the line's base line.
  let rise: Double
  let glyphs: [Glyph]
  let width: Double
  /// BCP 47 tag where the language is not that of the text around; nil otherwise.
  let language: String?
  /// Where it leads, for a link.
  let url: String?
}

/// One glyph of a run.
struct Glyph: Sendable {
  let id: UInt32
  /// From the run's start.
  let x: Double
  let y: Double
  /// What the glyph's cluster reads as; nil for its second and later glyphs.
  let text: String?
}

/// A paragraph whose lines are broken.
struct SetText: Sendable {
  let lines: [SetLine]
  let style: TextStyle
  /// What no font has, in the order of the text.
  let missing: [Unicode.Scalar]
}
