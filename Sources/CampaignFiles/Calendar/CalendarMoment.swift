// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

/// A date of iCalendar, with its time of day where it has one (RFC 5545, 3.3.4 and 3.3.5).
///
/// The day is that of the place where the time is told; zones are not reckoned.
struct CalendarMoment {
  let day: CivilDate
  /// Zero for a date alone.
  let second: Int

  /// Reads `20261225`, `20261225T093000` and `20261225T093000Z`.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16 && bytes[15] == 0x5A,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[4..<6]),
      let day = CivilDate(year: year, month: month, day: Self.number(bytes[6..<8]) ?? 0)
    else { return nil }
    self.day = day
    guard bytes.count > 8 else {
      second = 0
      return
    }
    guard bytes[8] == UInt8(ascii: "T"), let hour = Self.number(bytes[9..<11]), hour < 24,
      let minute = Self.number(bytes[11..<13]), minute < 60,
      let second = Self.number(bytes[13..<15]), second < 61
    else { return nil }
    self.second = min(hour * 3_600 + minute * 60 + second, 86_399)
  }

  /// Seconds since 1970, by the clock of the place.
  var seconds: Int { day.dayNumber * 86_400 + second }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { number, digit in
      guard let number, (0x30...0x39).contains(digit) else { return nil }
      return number * 10 + Int(digit - 0x30)
    }
  }
}
