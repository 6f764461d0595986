// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How a paragraph is set.
struct TextStyle: Sendable, Hashable {
  enum Alignment: Sendable, Hashable {
    /// Ragged at the end of the lines.
    case start
    /// Both ends of the lines are even, but for the last.
    case justified
    case end
    case center
    /// At the left in every language, each line in its own direction, as the post reads addresses.
    case left
  }

  /// The size of the type in points.
  var size: Double
  /// From one line of type to the next, as a multiple of the size.
  var leading: Double = 1.3
  var isBold = false
  var isItalic = false
  var alignment = Alignment.start
  var isHyphenated = false

  /// From one line of type to the next, in points.
  var lineHeight: Double { size * leading }
}
