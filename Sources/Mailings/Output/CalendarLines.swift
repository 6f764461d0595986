// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Lines of iCalendar, escaped and folded (RFC 5545, 3.1 and 3.3.11).
struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  /// The longest line in bytes, without its end.
  private static let longest = 75
}

extension CalendarLines {
  /// Appends a line whose value is ours and needs no escaping.
  mutating func append(_ name: String, _ value: String) { appendFolded("\(name):\(value)") }

  /// Appends a line whose value may be any text.
  mutating func append(_ name: String, text: String) {
    appendFolded("\(name):\(Self.escaped(text))")
  }

  /// The text with what would end or part it behind a backslash; control characters are left out.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where last == "\r": break
      // Readers that part lines at every line end of Unicode must not find one either.
      case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: result += "\\n".unicodeScalars
      case 0x00..<0x09, 0x0E..<0x20, 0x7F..<0xA0: break
      default:
        if ",;\\".unicodeScalars.contains(scalar) { result.append("\\") }
        result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }

  /// Appends a line in pieces of at most 75 bytes, none of which ends within a character's bytes.
  private mutating func appendFolded(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if length + encoded.count > Self.longest {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += encoded
      length += encoded.count
    }
    bytes += [0x0D, 0x0A]
  }
}
