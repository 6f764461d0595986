// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The encodings in which hyphenation patterns are written.
enum HyphenationEncoding: Sendable {
  case utf8
  /// ISO 8859-1.
  case latin1
  /// RFC 1489.
  case koi8r

  init?(name: String) {
    switch name.uppercased().filter({ $0 != "-" }) {
    case "UTF8": self = .utf8
    case "ISO88591": self = .latin1
    case "KOI8R": self = .koi8r
    default: return nil
    }
  }

  /// A word in small letters, or nil where the encoding lacks one of them.
  func bytes(of word: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    switch self {
    case .utf8: return Array(word.utf8)
    case .latin1:
      for scalar in word.unicodeScalars {
        guard scalar.value < 0x100 else { return nil }
        bytes.append(UInt8(scalar.value))
      }
    case .koi8r:
      for scalar in word.unicodeScalars {
        guard let byte = Self.cyrillic[scalar] else { return nil }
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// How many bytes a letter takes.
  func width(_ scalar: Unicode.Scalar) -> Int { self == .utf8 ? UTF8.width(scalar) : 1 }

  /// The small letters of Russian; those of the table stand in its order from 0xC0.
  private static let cyrillic: [Unicode.Scalar: UInt8] = {
    var table: [Unicode.Scalar: UInt8] = ["ё": 0xA3]
    let letters = "юабцдефгхийклмнопярстужвьызшэщчъ"
    for (place, scalar) in letters.unicodeScalars.enumerated() {
      table[scalar] = 0xC0 + UInt8(place)
    }
    return table
  }()
}
