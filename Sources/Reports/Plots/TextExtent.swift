// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics

/// How much room a line of text takes at most, estimated, because no font is known here.
///
/// Six tenths of its size for a character, its whole size for wide ones such as Chinese.
enum TextExtent {
  static func width(of text: String, size: Double) -> Double {
    text.reduce(0) { $0 + width(of: $1, size: size) }
  }

  /// The text, cut with an ellipsis where it takes more than a width.
  static func shortened(_ text: String, size: Double, to width: Double) -> String {
    let text = line(text)
    guard self.width(of: text, size: size) > width else { return text }
    var left = width - self.width(of: "…", size: size)
    let kept = text.prefix { character in
      left -= self.width(of: character, size: size)
      return left >= 0
    }
    return String(kept) + "…"
  }

  /// The text in lines that take no more than a width each, broken at spaces; what is more than
  /// `lines` lines is cut.
  static func broken(_ text: String, size: Double, to width: Double, lines most: Int) -> [String] {
    var lines: [String] = []
    for word in line(text).split(separator: " ") {
      let longer = lines.last.map { $0 + " " + word } ?? String(word)
      if lines.isEmpty || lines.count < most && self.width(of: longer, size: size) > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = longer
      }
    }
    return lines.map { shortened($0, size: size, to: width) }
  }

  /// Texts come from files: line breaks and control characters have no place on a drawing.
  private static func line(_ text: String) -> String {
    Printable.text(String(text.map { $0.isNewline ? " " : $0 }))
  }

  private static func width(of character: Character, size: Double) -> Double {
    switch DisplayWidth.of(character) {
    case 0: 0
    case 1: 0.6 * size
    default: size
    }
  }
}
