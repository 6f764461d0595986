// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The days on which offices work: all but weekends and holidays.
///
/// Working days are counted by sums, never one by one, so a question costs the same whether days or
/// decades lie between.
package struct WorkingCalendar: Sendable, Equatable {
  package let weekend: Weekend
  /// Sorted, apart from each other, in days since the first day.
  private let holidays: [Holiday]
  /// How many working days a week has before each of its days, and in all.
  private let daysBefore: [Int]

  /// A run of holidays, and how many days of working weeks all runs up to its end take away.
  private struct Holiday: Sendable, Equatable {
    let days: ClosedRange<Int>
    let taken: Int
  }

  /// - Parameter holidays: in any order; they may overlap and fall on weekends.
  package init(weekend: Weekend = .usual, holidays: [ClosedRange<CivilDate>] = []) {
    self.weekend = weekend
    var daysBefore = [0]
    for (index, day) in Weekday.allCases.enumerated() {
      daysBefore.append(daysBefore[index] + (weekend.days.contains(day) ? 0 : 1))
    }
    self.daysBefore = daysBefore
    var taken = 0
    self.holidays = Self.merged(holidays).map { days in
      taken += Self.weekdays(before: days.upperBound + 1, daysBefore)
      taken -= Self.weekdays(before: days.lowerBound, daysBefore)
      return Holiday(days: days, taken: taken)
    }
  }
}

extension WorkingCalendar {
  /// The last day for an answer to what was sent on a day.
  ///
  /// As in European law (Regulation 1182/71): the day after sending is day 1; weeks and months end on
  /// the day with the same name or number, or the month's last; each day of a pause is added; and an
  /// end on a weekend or holiday moves to the next working day.
  package func deadline(
    for waiting: WaitingTime, from day: CivilDate, pausedDays: Int = 0
  ) -> CivilDate {
    let end =
      switch waiting.kind {
      case .workingDays(let count): workingDay(count, after: day)
      case .calendar(let duration): Self.day(duration, after: day)
      }
    return firstWorkingDay(from: end.adding(days: min(max(pausedDays, 0), Self.longestPause)))
  }

  /// The last day on which something was sent whose deadline lies before a day; nil where there is
  /// none.
  package func latestStart(
    overdueOn day: CivilDate, waiting: WaitingTime, pausedDays: Int = 0
  ) -> CivilDate? {
    func isOver(_ start: Int) -> Bool {
      deadline(
        for: waiting, from: CivilDate(daysSinceFirst: start), pausedDays: pausedDays) < day
    }
    // Deadlines never fall when the day of sending rises.
    var (low, high) = (0, day.daysSinceFirst)
    while low < high {
      let middle = (low + high) / 2
      if isOver(middle) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : CivilDate(daysSinceFirst: low - 1)
  }

  package func isWorkingDay(_ day: CivilDate) -> Bool {
    workingDays(before: day.daysSinceFirst + 1) > workingDays(before: day.daysSinceFirst)
  }

  /// How many working days there are after a day up to and with another.
  package func workingDays(after start: CivilDate, through end: CivilDate) -> Int {
    guard start < end else { return 0 }
    return workingDays(before: end.daysSinceFirst + 1)
      - workingDays(before: start.daysSinceFirst + 1)
  }
}

extension WorkingCalendar {
  /// More days than the calendar has.
  private static let longestPause = 4_000_000

  /// The last day of all where the calendar ends before.
  private static func day(_ duration: CalendarDuration, after day: CivilDate) -> CivilDate {
    let months = duration.years * 12 + duration.months
    guard day.year * 12 + day.month + months <= CivilDate.last.year * 12 + 12 else { return .last }
    return day.adding(months: months).adding(days: duration.weeks * 7 + duration.days)
  }

  private func firstWorkingDay(from day: CivilDate) -> CivilDate {
    dayNumber(ofWorkingDay: workingDays(before: day.daysSinceFirst) + 1)
  }

  private func workingDay(_ count: Int, after day: CivilDate) -> CivilDate {
    dayNumber(ofWorkingDay: workingDays(before: day.daysSinceFirst + 1) + count)
  }

  /// How many working days there are before a day, counted from the first day.
  private func workingDays(before day: Int) -> Int {
    let weekdays = Self.weekdays(before: day, daysBefore)
    let index = firstHoliday { $0.days.upperBound >= day }
    let taken = index > 0 ? holidays[index - 1].taken : 0
    guard index < holidays.count, holidays[index].days.lowerBound < day else {
      return weekdays - taken
    }
    // The day lies within holidays: those before it took what lies between.
    return Self.weekdays(before: holidays[index].days.lowerBound, daysBefore) - taken
  }

  /// The day that is the given working day since the first day, counted from 1.
  private func dayNumber(ofWorkingDay number: Int) -> CivilDate {
    // Holidays that are over before the day is reached only move it.
    let index = firstHoliday {
      Self.weekdays(before: $0.days.upperBound + 1, daysBefore) - $0.taken >= number
    }
    let weekday = number + (index > 0 ? holidays[index - 1].taken : 0)
    let perWeek = daysBefore[7]
    let (weeks, rest) = ((weekday - 1) / perWeek, (weekday - 1) % perWeek)
    let inWeek = daysBefore.lastIndex { $0 <= rest } ?? 0
    return CivilDate(daysSinceFirst: weeks * 7 + inWeek)
  }

  /// The index of the first holiday of which something holds that holds of all behind it too.
  private func firstHoliday(where holds: (Holiday) -> Bool) -> Int {
    var (low, high) = (0, holidays.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(holidays[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func weekdays(before day: Int, _ daysBefore: [Int]) -> Int {
    day / 7 * daysBefore[7] + daysBefore[day % 7]
  }

  /// Runs of days in order, those that touch made one.
  private static func merged(_ ranges: [ClosedRange<CivilDate>]) -> [ClosedRange<Int>] {
    var merged: [ClosedRange<Int>] = []
    let days = ranges.map { $0.lowerBound.daysSinceFirst...$0.upperBound.daysSinceFirst }
    for next in days.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, next.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] =
          last.lowerBound...max(last.upperBound, next.upperBound)
      } else {
        merged.append(next)
      }
    }
    return merged
  }
}
