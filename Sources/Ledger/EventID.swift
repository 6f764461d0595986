// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The unique id of an event; ids sort by the time at which the events were recorded.
///
/// A UUID of version 7 (RFC 9562, section 5.7), so that two ledgers can be joined without a number
/// being given twice.
package struct EventID: Sendable, Hashable, Comparable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The id of an event recorded at a moment.
  ///
  /// - Parameters:
  ///   - milliseconds: since 1 January 1970.
  ///   - sequence: parts events of one millisecond; the lowest 12 bits count.
  ///   - random: what tells machines apart; the lowest 62 bits count.
  package init(milliseconds: UInt64, sequence: UInt64, random: UInt64) {
    high = milliseconds << 16 | 0x7000 | sequence & 0xFFF
    low = random & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension EventID: CustomStringConvertible {
  /// In the usual form of a UUID.
  package var description: String {
    let digits = Self.hex(high) + Self.hex(low)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }

  /// Reads a UUID.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
    guard digits.count == 32, text.utf8.count == 36,
      let high = UInt64(String(decoding: digits[..<16], as: UTF8.self), radix: 16),
      let low = UInt64(String(decoding: digits[16...], as: UTF8.self), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// The moment at which the event was recorded, in milliseconds since 1970.
  package var milliseconds: UInt64 { high >> 16 }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension EventID {
  /// The sixteen bytes, the first the highest.
  var bytes: [UInt8] {
    [high, low].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
    }
  }

  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    let words = bytes.reduce(into: (UInt64(0), UInt64(0))) { words, byte in
      words.0 = words.0 << 8 | words.1 >> 56
      words.1 = words.1 << 8 | UInt64(byte)
    }
    self.init(high: words.0, low: words.1)
  }
}
