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

/// A length of time of iCalendar in seconds: `P1D`, `P2W`, `PT36H` (RFC 5545, 3.3.6).
struct CalendarLength {
  let seconds: Int

  init?(_ text: some StringProtocol) {
    var rest = text.first == "+" ? text.dropFirst() : text[...]
    guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
    var seconds = 0
    var isTime = false
    while let first = rest.first {
      if first == "T", !isTime {
        isTime = true
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard (1...6).contains(digits.count), let number = Int(digits),
        let unit = rest.dropFirst(digits.count).first, let length = Self.length(unit, isTime)
      else { return nil }
      seconds += number * length
      guard seconds < 1_000_000_000_000 else { return nil }
      rest = rest.dropFirst(digits.count + 1)
    }
    self.seconds = seconds
  }

  private static func length(_ unit: Character, _ isTime: Bool) -> Int? {
    switch (unit, isTime) {
    case ("W", false): 604_800
    case ("D", false): 86_400
    case ("H", true): 3_600
    case ("M", true): 60
    case ("S", true): 1
    default: nil
    }
  }
}
