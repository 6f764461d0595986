// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A day of the Gregorian calendar, with no time and no zone.
package struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  private let shortYear: Int16
  private let shortMonth: UInt8
  private let shortDay: UInt8

  /// Fails for days that do not exist, and for years outside 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    shortYear = Int16(year)
    shortMonth = UInt8(month)
    shortDay = UInt8(day)
  }

  /// Reads `2026-11-21`.
  package init?(_ text: some StringProtocol) {
    // A ledger reads millions of days: the digits of year, month and day are counted together.
    var (number, place) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where place < 10 && place != 4 && place != 7:
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "-") where place == 4 || place == 7: break
      default: return nil
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The day with the given number of days since 1 January 1970, kept within the years 1 to 9999.
  package init(dayNumber: Int) {
    // Howard Hinnant's "civil_from_days": eras of 400 years, years from March.
    let number = min(max(dayNumber, -719_162), 2_932_896) + 719_468
    let era = (number >= 0 ? number : number - 146_096) / 146_097
    let dayOfEra = number - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    shortDay = UInt8(clamping: dayOfYear - (153 * shifted + 2) / 5 + 1)
    shortMonth = UInt8(clamping: month)
    shortYear = Int16(clamping: yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDate {
  package var year: Int { Int(shortYear) }

  package var month: Int { Int(shortMonth) }

  package var day: Int { Int(shortDay) }

  /// ISO 8601: `2026-11-21`.
  package var description: String {
    let text = String(year)
    return String(repeating: "0", count: max(4 - text.utf8.count, 0)) + text
      + (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
  }

  /// Days since 1 January 1970.
  package var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day some months later; the month's last day where the month is shorter.
  package func adding(months: Int) -> CivilDate {
    let index = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let newDay = min(day, Self.days(inMonth: newMonth, of: newYear))
    return CivilDate(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// Completed years from this day to another.
  package func years(until other: CivilDate) -> Int {
    let isBeforeBirthday = (other.month, other.day) < (month, day)
    return other.year - year - (isBeforeBirthday ? 1 : 0)
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
