// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The sizes of all kinds of text, from the size of the running text.
struct TypeScale: Sendable, Hashable {
  /// Of the running text, in points.
  let size: Double
  var alignment = TextStyle.Alignment.start
  var isHyphenated = false

  var body: TextStyle {
    TextStyle(size: size, alignment: alignment, isHyphenated: isHyphenated)
  }

  /// Labels, cells and what else is short: never justified.
  var plain: TextStyle { TextStyle(size: size) }
  var strong: TextStyle { TextStyle(size: size, isBold: true) }
  var small: TextStyle { TextStyle(size: max(size * 0.82, 7.5), leading: 1.3) }
  var title: TextStyle { TextStyle(size: size * 1.7, leading: 1.25, isBold: true) }

  func heading(_ level: Int) -> TextStyle {
    let factor = level <= 1 ? 1.3 : level == 2 ? 1.12 : 1.0
    return TextStyle(size: size * factor, leading: 1.3, isBold: true)
  }

  /// Between blocks, in points.
  var gap: Double { size * 0.75 }
  /// What lists and quotations stand in.
  var indent: Double { size * 1.6 }
}
