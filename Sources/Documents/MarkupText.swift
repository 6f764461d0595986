// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The one way of a text into XML, SVG or HTML, as content and as an attribute's value alike.
package enum MarkupText {
  /// The text with entities for what could be markup, and U+FFFD for what may not be written.
  package static func of(_ text: String) -> String {
    let text = WritableText.of(text)
    guard text.utf8.contains(where: isSpecial) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}
