// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where lines may end between the common characters of alphabetic text, looked up by pairs.
///
/// Between these characters the annex decides by the pair alone and by whether spaces stand between
/// them, so the library is asked once for each pair. Text with any other character is left to the
/// library; a test compares the two ways.
struct BreakTable: Sendable {
  /// For each pair, whether a break is allowed between them directly and after spaces.
  private let pairs: [Pair]
  private let count = BreakTable.characters.count
  /// The codes of the characters below U+0600.
  private let lowCodes: [UInt8] = (0..<0x600).map { BreakTable.code(ofLow: $0) }
  /// The codes of the characters from U+2000 to U+213F.
  private let highCodes: [UInt8] = (0x2000..<0x2140).map { BreakTable.codeInTable(of: $0) }

  private struct Pair: Sendable {
    let directly: Bool
    let afterSpaces: Bool
  }

  static let chinese = BreakTable(.chinese)
  static let english = BreakTable(.english)
  static let french = BreakTable(.french)
  static let german = BreakTable(.german)
  static let russian = BreakTable(.russian)
  static let spanish = BreakTable(.spanish)
  static let other = BreakTable(.other)
}

extension BreakTable {
  /// Whether the line may end between two characters, given by their codes.
  func allowsBreak(between first: UInt8, and second: UInt8, afterSpaces: Bool) -> Bool {
    let pair = pairs[Int(first) &* count &+ Int(second)]
    return afterSpaces ? pair.afterSpaces : pair.directly
  }

  /// The code of the character at the place, and how many bytes it takes.
  func code(at index: Int, in bytes: [UInt8]) -> (code: UInt8, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (lowCodes[Int(byte)], 1) }
    if byte < 0xD8 {
      return (lowCodes[Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)], 2)
    }
    guard byte == 0xE2, bytes[index + 1] <= 0x84 else { return (BreakTable.unknown, 3) }
    return (highCodes[Int(bytes[index + 1] & 0x3F) << 6 | Int(bytes[index + 2] & 0x3F)], 3)
  }

  static let space: UInt8 = 0
  static let softHyphen: UInt8 = 1
  static let unknown: UInt8 = 0xFF

  /// The characters of the table: the code of each is its place.
  private static let characters: [Unicode.Scalar] = Array(
    (" \u{AD}a1!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\u{A0}§«»°·"
      + "\u{2010}\u{2011}–—‘’‚“”„†•…‰‹›№€\u{202F}").unicodeScalars)

  private static func code(ofLow value: UInt32) -> UInt8 {
    switch value {
    case 0x30...0x39: codeInTable(of: 0x31)
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x2BB, 0x2BC,
      0x386, 0x388...0x38A, 0x38C, 0x38E...0x3A1, 0x3A3...0x3CE, 0x400...0x481, 0x48A...0x523:
      codeInTable(of: 0x61)
    default: codeInTable(of: value)
    }
  }

  private static func codeInTable(of value: UInt32) -> UInt8 {
    characters.firstIndex { $0.value == value }.map(UInt8.init) ?? unknown
  }
}

extension BreakTable {
  /// Asks the library about all pairs at once, each on a line of its own.
  private init(_ language: BreakLanguage) {
    var text: [UInt8] = []
    var places: [(directly: Int, afterSpaces: Int)] = []
    for first in BreakTable.characters {
      for second in BreakTable.characters {
        text += "\(first)".utf8
        let directly = text.count - 1
        text += "\(second)\n\(first) ".utf8
        places.append((directly, text.count - 1))
        text += "\(second)\n".utf8
      }
    }
    let breaks = UnicodeBreaks.find(in: text[...], language: language)
    pairs = places.map { Pair(directly: breaks[$0.directly], afterSpaces: breaks[$0.afterSpaces]) }
  }
}
