// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

private func day(_ text: String) -> CivilDate {
  guard let day = CivilDate(text) else { preconditionFailure("'\(text)' is no day") }
  return day
}

private func waiting(_ text: String) -> WaitingTime {
  guard let time = WaitingTime(text) else { preconditionFailure("'\(text)' is no waiting time") }
  return time
}

@Suite struct WeekdayTests {
  @Test(
    arguments: [
      ("2026-11-21", Weekday.saturday), ("1970-01-01", .thursday), ("0001-01-01", .monday),
      ("2000-02-29", .tuesday), ("1900-01-01", .monday), ("9999-12-31", .friday),
    ])
  func `a day has its name`(text: String, weekday: Weekday) {
    #expect(day(text).weekday == weekday)
  }

  @Test func `a week is never without a day for work`() {
    #expect(Weekend(Set(Weekday.allCases)) == nil)
    #expect(Weekend(Set(Weekday.allCases.dropFirst()))?.days.count == 6)
    #expect(Weekend([])?.days == [])
  }
}

@Suite struct WorkingCalendarTests {
  /// Christmas to New Year, a Monday, and a day that is a Saturday anyway.
  static let calendar = WorkingCalendar(holidays: [
    day("2026-12-24")...day("2027-01-01"), day("2026-11-30")...day("2026-11-30"),
    day("2026-12-31")...day("2027-01-02"), day("2026-11-28")...day("2026-11-28"),
  ])

  @Test(
    arguments: [
      // A Saturday to begin with; the day after is day 1.
      ("2026-11-21", "1 day", "2026-11-23"), ("2026-11-21", "2 days", "2026-11-23"),
      ("2026-11-21", "3 days", "2026-11-24"), ("2026-11-21", "1 working day", "2026-11-23"),
      ("2026-11-21", "5 working days", "2026-11-27"),
      ("2026-11-21", "6 working days", "2026-12-01"),
      ("2026-11-23", "1 working day", "2026-11-24"), ("2026-11-23", "1 week", "2026-12-01"),
      ("2026-11-24", "1 week", "2026-12-01"), ("2026-11-24", "1 month", "2027-01-04"),
      ("2026-12-31", "2 months", "2027-03-01"), ("2027-01-31", "1 month", "2027-03-01"),
      ("2026-03-31", "1 month", "2026-04-30"), ("2026-11-21", "60 days", "2027-01-20"),
      ("2028-02-29", "1 year", "2029-02-28"), ("2026-12-23", "1 working day", "2027-01-04"),
      ("9999-12-01", "2 months", "9999-12-31"), ("9999-12-30", "20 working days", "9999-12-31"),
    ])
  func `a deadline is counted as in law`(from: String, wait: String, end: String) {
    #expect(Self.calendar.deadline(for: waiting(wait), from: day(from)).description == end)
  }

  @Test(
    arguments: [
      ("1 week", 0, "2026-12-01"), ("1 week", 1, "2026-12-01"), ("1 week", 2, "2026-12-02"),
      ("2 working days", 3, "2026-12-01"), ("1 week", -5, "2026-12-01"),
      ("1 week", Int.max, "9999-12-31"), ("1 week", Int.min, "2026-12-01"),
    ])
  func `a pause moves the end by its days`(wait: String, paused: Int, end: String) {
    let found = Self.calendar.deadline(
      for: waiting(wait), from: day("2026-11-23"), pausedDays: paused)
    #expect(found.description == end)
  }

  @Test func `a weekend is where the campaign puts it`() throws {
    let friday = WorkingCalendar(weekend: try #require(Weekend([.friday, .saturday])))
    #expect(
      friday.deadline(for: waiting("1 working day"), from: day("2026-11-19")) == day("2026-11-22"))
    let none = WorkingCalendar(weekend: try #require(Weekend([])))
    #expect(none.deadline(for: waiting("1 day"), from: day("2026-11-20")) == day("2026-11-21"))
    #expect(none.isWorkingDay(day("2026-11-22")))
  }

  @Test func `holidays without an end leave the last day of all`() {
    let never = WorkingCalendar(holidays: [day("0001-01-01")...day("9999-12-31")])
    #expect(never.deadline(for: waiting("1 day"), from: day("2026-11-21")) == .last)
    #expect(never.deadline(for: waiting("20 working days"), from: day("2026-11-21")) == .last)
    #expect(never.latestStart(overdueOn: day("2026-11-21"), waiting: .usual) == nil)
    #expect(never.isWorkingDay(.last) == false)
  }

  @Test func `calendars with the same days are equal`() {
    let apart = [day("2026-12-24")...day("2026-12-24"), day("2026-12-25")...day("2026-12-25")]
    let together = [day("2026-12-24")...day("2026-12-25")]
    #expect(WorkingCalendar(holidays: apart) == WorkingCalendar(holidays: together))
  }
}

/// Claims that hold for every calendar, held against one that counts day by day.
@Suite struct WorkingCalendarPropertyTests {
  static let waits = [
    "1 day", "30 days", "60 days", "1 working day", "7 working days", "20 working days", "1 week",
    "8 weeks", "1 month", "2 months", "P1M15D",
  ].map(waiting)

  /// A random calendar, and its holidays one by one.
  private static func random(_ seed: UInt64) -> (calendar: WorkingCalendar, days: Set<CivilDate>) {
    var random = SplitMix(state: seed)
    let weekend = Set(Weekday.allCases.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
    let start = day("2026-01-01")
    var ranges: [ClosedRange<CivilDate>] = []
    var days: Set<CivilDate> = []
    for _ in 0..<Int.random(in: 0..<25, using: &random) {
      let first = start.adding(days: Int.random(in: 0..<500, using: &random))
      let count = Int.random(in: 1..<12, using: &random)
      ranges.append(first...first.adding(days: count - 1))
      days.formUnion((0..<count).map { first.adding(days: $0) })
    }
    return (WorkingCalendar(weekend: Weekend(weekend) ?? .usual, holidays: ranges), days)
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `counting by sums is counting day by day`(seed: UInt64) {
    let (calendar, holidays) = Self.random(seed)
    var worked = 0
    let start = day("2025-12-01")
    for number in 1..<700 {
      let next = start.adding(days: number)
      let isWorked = !holidays.contains(next) && !calendar.weekend.days.contains(next.weekday)
      #expect(calendar.isWorkingDay(next) == isWorked)
      if isWorked {
        worked += 1
        if let wait = WaitingTime.workingDays(worked) {
          #expect(calendar.deadline(for: wait, from: start) == next)
        }
      }
      #expect(calendar.workingDays(after: start, through: next) == worked)
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `who sends later never has to answer earlier`(seed: UInt64) {
    let calendar = Self.random(seed).calendar
    for wait in Self.waits {
      var last = CivilDate.first
      for number in 0..<500 {
        let sent = day("2025-12-01").adding(days: number)
        let deadline = calendar.deadline(for: wait, from: sent, pausedDays: Int(seed % 4) * 5)
        #expect(deadline >= last)
        #expect(deadline > sent && calendar.isWorkingDay(deadline))
        last = deadline
      }
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `the latest start is the last day whose deadline is over`(seed: UInt64) throws {
    let calendar = Self.random(seed).calendar
    let pause = Int(seed % 4) * 5
    for wait in Self.waits {
      for number in stride(from: 0, to: 500, by: 3) {
        let today = day("2026-01-01").adding(days: number)
        let start = try #require(
          calendar.latestStart(overdueOn: today, waiting: wait, pausedDays: pause))
        #expect(calendar.deadline(for: wait, from: start, pausedDays: pause) < today)
        let next = start.adding(days: 1)
        #expect(calendar.deadline(for: wait, from: next, pausedDays: pause) >= today)
      }
    }
  }

  @Test func `nothing was overdue when time began`() {
    let calendar = WorkingCalendar()
    #expect(calendar.latestStart(overdueOn: .first, waiting: .usual) == nil)
    #expect(calendar.latestStart(overdueOn: day("0001-02-01"), waiting: .usual) == nil)
    #expect(calendar.latestStart(overdueOn: .last, waiting: waiting("1 day")) == day("9999-12-29"))
  }
}
