// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How long an office has for its answer: `60 days`, `20 working days`, `8 weeks`, `2 months`.
///
/// From one day to about ten years, so that it is always over some day.
package struct WaitingTime: Sendable, Hashable {
  package let kind: Kind

  package enum Kind: Sendable, Hashable {
    /// Days, weeks, months and years of the calendar, all together.
    case calendar(CalendarDuration)
    /// Days on which offices work, see ``WorkingCalendar``.
    case workingDays(Int)
  }

  /// Fails for no time at all, and for more than ten years.
  package init?(_ kind: Kind) {
    guard (1...Self.longest).contains(kind.roughDays) else { return nil }
    self.kind = kind
  }

  private init(known kind: Kind) { self.kind = kind }
}

extension WaitingTime {
  /// What most campaigns wait, where nothing else is said: 60 days.
  package static let usual = WaitingTime(known: .calendar(CalendarDuration(days: 60)))

  /// Ten years, in days.
  private static let longest = 3_660

  package static func days(_ count: Int) -> WaitingTime? {
    WaitingTime(.calendar(CalendarDuration(days: count)))
  }

  package static func workingDays(_ count: Int) -> WaitingTime? {
    WaitingTime(.workingDays(count))
  }

  package static func weeks(_ count: Int) -> WaitingTime? {
    WaitingTime(.calendar(CalendarDuration(weeks: count)))
  }

  package static func months(_ count: Int) -> WaitingTime? {
    WaitingTime(.calendar(CalendarDuration(months: count)))
  }

  /// Reads a number and a unit in words, or a duration of ISO 8601: `20 working days`, `1 month`,
  /// `P60D`.
  package init?(_ text: some StringProtocol) {
    if let duration = CalendarDuration(text) {
      self.init(.calendar(duration))
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count >= 2, let number = Self.number(words[0]),
      let kind = Self.kind(of: words.dropFirst().joined(separator: " "), number)
    else { return nil }
    self.init(kind)
  }
}

extension WaitingTime: CustomStringConvertible {
  /// In words as it is read: `1 working day`; in ISO 8601 where it has several units.
  package var description: String {
    switch kind {
    case .workingDays(let count): Self.words(count, "working day")
    case .calendar(let duration): Self.words(of: duration) ?? duration.description
    }
  }
}

extension WaitingTime {
  private static func number(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count <= 5, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static func kind(of unit: String, _ number: Int) -> Kind? {
    switch unit {
    case "day", "days": .calendar(CalendarDuration(days: number))
    case "working day", "working days": .workingDays(number)
    case "week", "weeks": .calendar(CalendarDuration(weeks: number))
    case "month", "months": .calendar(CalendarDuration(months: number))
    case "year", "years": .calendar(CalendarDuration(years: number))
    default: nil
    }
  }

  /// The words for a length of time with one unit.
  private static func words(of duration: CalendarDuration) -> String? {
    let units = [
      (duration.days, "day"), (duration.weeks, "week"), (duration.months, "month"),
      (duration.years, "year"),
    ].filter { $0.0 > 0 }
    guard let only = units.first, units.count == 1 else { return nil }
    return words(only.0, only.1)
  }

  private static func words(_ count: Int, _ unit: String) -> String {
    "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}

extension WaitingTime.Kind {
  /// About how many days it is, to tell what is too long.
  fileprivate var roughDays: Int {
    switch self {
    case .workingDays(let count): count
    case .calendar(let duration):
      [(duration.years, 366), (duration.months, 30), (duration.weeks, 7), (duration.days, 1)]
        .reduce(0) { $0 + min(max($1.0, 0), 100_000) * $1.1 }
    }
  }
}
