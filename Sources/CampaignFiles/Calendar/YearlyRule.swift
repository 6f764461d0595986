// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

/// How an event comes again every year, or every few years (RFC 5545, 3.3.10).
struct YearlyRule {
  private var interval = 1
  private var count: Int?
  private var until: CivilDate?
  private var month: Int?
  private var monthDay: Int?
  /// The fourth Thursday, the last (-1) Monday.
  private var weekday: (number: Int, day: Weekday)?
}

/// Why a rule is not followed.
enum RuleError: Error {
  /// A part that is no part of a rule.
  case malformed(String)
  /// A part that the standard has and Writ does not.
  case unknown(String)
}

extension YearlyRule {
  /// The last year for which events are repeated, so that each has an end.
  static let lastYear = 2100
  /// The first year of which repetitions are kept; those before count, but nobody asks for them.
  static let firstYear = 1970

  init(_ text: String) throws(RuleError) {
    var isYearly = false
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else { throw .malformed(String(part)) }
      let (key, value) = (sides[0].uppercased(), sides[1].uppercased())
      if key == "FREQ" {
        guard value == "YEARLY" else { throw .unknown(String(part)) }
        isYearly = true
      } else {
        try take(key, value, of: String(part))
      }
    }
    guard isYearly else { throw .malformed(text) }
    try checkPlace(text)
  }

  private mutating func take(_ key: String, _ value: String, of part: String) throws(RuleError) {
    switch key {
    case "WKST": break
    case "INTERVAL": interval = try Self.number(value, 1...9_999, of: part)
    case "COUNT": count = try Self.number(value, 1...999_999, of: part)
    case "UNTIL":
      guard let moment = CalendarMoment(value) else { throw .malformed(part) }
      until = moment.day
    case "BYMONTH": month = try Self.number(value, 1...12, of: part)
    case "BYMONTHDAY": monthDay = try Self.number(value, -31...31, of: part)
    case "BYDAY":
      guard let weekday = Self.weekday(value) else { throw .unknown(part) }
      self.weekday = weekday
    default: throw .unknown(part)
    }
  }

  /// Refuses what would be several days of a year: only one month, and a day of it or none.
  private func checkPlace(_ text: String) throws(RuleError) {
    let hasDay = monthDay != nil || weekday != nil
    if hasDay && month == nil || monthDay != nil && weekday != nil { throw .unknown(text) }
  }

  private static func number(
    _ text: String, _ range: ClosedRange<Int>, of part: String
  ) throws(RuleError) -> Int {
    if text.contains(",") { throw .unknown(part) }
    guard text.utf8.count <= 6, let number = Int(text), range.contains(number), number != 0 else {
      throw .malformed(part)
    }
    return number
  }

  private static func weekday(_ text: String) -> (number: Int, day: Weekday)? {
    guard let number = Int(text.dropLast(2)), (1...5).contains(abs(number)),
      let day = Weekday.allCases.first(where: {
        $0.rawValue.prefix(2).uppercased() == text.suffix(2)
      })
    else { return nil }
    return (number, day)
  }
}

extension YearlyRule {
  /// The first days of an event and its repetitions, in order, up to the last year.
  func days(from start: CivilDate) -> [CivilDate] {
    var days = [start]
    var left = (count ?? .max) - 1
    for year in stride(from: firstYear(from: start), through: Self.lastYear, by: interval)
    where left > 0 {
      guard let day = day(in: year, of: start), day > start else { continue }
      if let until, day > until { break }
      left -= 1
      if year >= Self.firstYear { days.append(day) }
    }
    return days
  }

  /// The first year to look at: a rule that counts its repetitions counts those of long ago too.
  private func firstYear(from start: CivilDate) -> Int {
    guard count == nil, start.year < Self.firstYear else { return start.year }
    return start.year + (Self.firstYear - start.year + interval - 1) / interval * interval
  }

  private func day(in year: Int, of start: CivilDate) -> CivilDate? {
    let month = month ?? start.month
    let length = CivilDate.days(inMonth: month, of: year)
    if let weekday { return day(weekday, month, year, length) }
    let day = monthDay ?? start.day
    return CivilDate(year: year, month: month, day: day > 0 ? day : length + 1 + day)
  }

  private func day(
    _ weekday: (number: Int, day: Weekday), _ month: Int, _ year: Int, _ length: Int
  ) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let firstSuch = (weekday.day.index - first.weekday.index + 7) % 7 + 1
    let many = (length - firstSuch) / 7 + 1
    let index = weekday.number > 0 ? weekday.number - 1 : many + weekday.number
    guard (0..<many).contains(index) else { return nil }
    return CivilDate(year: year, month: month, day: firstSuch + index * 7)
  }
}
