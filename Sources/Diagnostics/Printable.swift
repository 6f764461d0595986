// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Text from files made safe to show on a terminal.
public enum Printable {
  /// The text with every control character, and every character that turns the direction of
  /// writing, replaced by a visible picture.
  public static func text(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(picture(of: scalar)) }
    return String(result)
  }
}

extension Printable {
  /// The beginning of a text that a message quotes, so that a message stays readable.
  public static func short(_ text: some StringProtocol, most: Int = 60) -> String {
    // A character has at least one byte: short texts need no counting.
    guard text.utf8.count > most, text.count > most else { return String(text) }
    return text.prefix(most - 1) + "…"
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x2028...0x2029,
      0x061C:
      return "\u{FFFD}"
    default: return scalar
    }
  }
}
