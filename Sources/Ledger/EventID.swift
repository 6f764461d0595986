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
  ///   - random: what tells machines and calls apart; the lowest 62 bits count.
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
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 36) { text in
      var place = 0
      for index in 0..<32 {
        if Self.dashes.contains(index) {
          text[place] = UInt8(ascii: "-")
          place += 1
        }
        let word = index < 16 ? high : low
        text[place] = digits[Int(truncatingIfNeeded: word >> UInt64(60 - 4 * (index & 15))) & 15]
        place += 1
      }
      return place
    }
  }

  /// Before which of the 32 digits a dash stands.
  private static let dashes = [8, 12, 16, 20]

  /// Reads a UUID in its usual form, with small letters.
  package init?(_ text: some StringProtocol) {
    var words: (high: UInt64, low: UInt64) = (0, 0)
    var count = 0
    var place = 0
    for byte in text.utf8 {
      defer { place += 1 }
      if place == 8 || place == 13 || place == 18 || place == 23 {
        if byte == UInt8(ascii: "-") { continue }
        return nil
      }
      guard count < 32, let digit = Self.digit(byte) else { return nil }
      if count < 16 {
        words.high = words.high << 4 | digit
      } else {
        words.low = words.low << 4 | digit
      }
      count += 1
    }
    guard count == 32, place == 36 else { return nil }
    self.init(high: words.high, low: words.low)
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a")) + 10
    default: nil
    }
  }

  /// The moment at which the event was recorded, in milliseconds since 1970.
  package var milliseconds: UInt64 { high >> 16 }

  /// What the ids of events that one call recorded have in common, and those of no other.
  var call: UInt64 { low }

  /// Whether an ``EventClock`` can have given it and can go on after it: version and variant are
  /// right, and there are years enough behind its moment.
  var isWellFormed: Bool {
    high & 0xF000 == 0x7000 && low >> 62 == 0b10 && milliseconds < 1 << 47
  }
}
