// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The rule which characters may stand in a document of any format, and what stands for the others.
///
/// Control characters can steer a terminal or break XML, and the explicit directional embeddings and
/// overrides can make a line read differently from what it says. Isolates and directional marks,
/// which right-to-left text needs, stay.
package enum WritableText {
  /// The text with U+FFFD in place of every unwritable character.
  package static func of(_ text: String) -> String {
    guard mayHoldUnwritable(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isUnwritable(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// Whether the character is a control other than tab and line end, an override, or no character.
  package static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}

extension WritableText {
  /// A quick look at the bytes that is never wrong when it says no.
  private static func mayHoldUnwritable(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(mayHoldUnwritable) ?? true
  }

  private static func mayHoldUnwritable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case 0..<0x20, 0x7F, 0xF0...0xFF: return true
      case 0xC2: if bytes[index + 1] < 0xA0 { return true }
      case 0xE2:
        if bytes[index + 1] == 0x80 && (0xA8...0xAE).contains(bytes[index + 2]) { return true }
      case 0xEF: if [0xB7, 0xBF].contains(bytes[index + 1]) { return true }
      default: continue
      }
    }
    return false
  }
}
