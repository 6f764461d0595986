// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Finds hyphens after which no line ends: beside a digit, as in "2026-yil" and "COVID-19", and at the head of a word, as
/// in "--via".
enum HyphenMarks {
  /// The bytes of each such hyphen with the character after it.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.count > 2 else { return [] }
    var ranges: [Range<Int>] = []
    for place in 1..<bytes.count - 1 where bytes[place] == UInt8(ascii: "-") {
      let (before, after) = (bytes[place - 1], bytes[place + 1])
      let isInNumber = (isDigit(before) || isDigit(after)) && isPart(before) && isPart(after)
      let isAtHead = before == UInt8(ascii: " ") || before == UInt8(ascii: "-")
      guard isInNumber || isAtHead && (isPart(after) || after == UInt8(ascii: "-")) else {
        continue
      }
      let end = bytes[(place + 2)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
      ranges.append(place..<end)
    }
    return ranges
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether it may belong to a number or a word.
  private static func isPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
