// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct CivilDateTests {
  @Test func `day numbers of eight centuries count every day once`() {
    var number = CivilDate(year: 1600, month: 1, day: 1)?.dayNumber ?? 0
    for year in 1600..<2400 {
      for month in 1...12 {
        for day in 1...CivilDate.days(inMonth: month, of: year) {
          let date = CivilDate(year: year, month: month, day: day)
          guard date?.dayNumber == number, CivilDate(dayNumber: number) == date else {
            Issue.record("\(year)-\(month)-\(day)")
            return
          }
          number += 1
        }
      }
    }
    #expect(CivilDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
  }

  @Test func `the calendar has a first and a last day`() {
    #expect(CivilDate(dayNumber: Int.min).description == "0001-01-01")
    #expect(CivilDate(dayNumber: Int.max).description == "9999-12-31")
    #expect(CivilDate("0001-01-01")?.adding(days: -1).description == "0001-01-01")
    #expect(CivilDate("9999-12-31")?.adding(months: 1).description == "9999-12-31")
  }

  @Test(
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"),
      ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"),
      ("2026-11-21", -12, "2025-11-21"), ("2026-11-21", 0, "2026-11-21"),
      ("2026-05-31", 25, "2028-06-30"),
    ])
  func `months are added, the day cut to the month`(from: String, months: Int, to: String) {
    #expect(CivilDate(from)?.adding(months: months).description == to)
  }

  @Test(
    arguments: [
      "2026-2-1", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-01",
      "2026-01-00", "0000-01-01", "26-01-01", "2026/01/01", "2026-01-01 ", "", "--", "２０２６-01-01",
      "+026-01-01", "2026-01-01-", "-2026-01-01",
    ])
  func `what is no day is refused`(text: String) { #expect(CivilDate(text) == nil) }

  @Test(arguments: ["0001-01-01", "0999-12-31", "2000-02-29", "2026-11-21", "9999-12-31"])
  func `a day prints as it was read`(text: String) {
    #expect(CivilDate(text)?.description == text)
  }

  @Test func `days have an order`() {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap { CivilDate($0) }
    #expect(days.reversed().sorted() == days)
  }
}

@Suite struct CalendarDurationTests {
  @Test(
    arguments: [
      ("P13Y9M", "P13Y9M"), ("P3Y10D", "P3Y10D"), ("P15D", "P15D"), ("P2W", "P2W"), ("P0D", "P0D"),
      ("P1Y2M3W4D", "P1Y2M3W4D"), ("P007Y", "P7Y"), ("P0Y6M", "P6M"), ("P99999D", "P99999D"),
    ])
  func `a length of time is read and printed`(text: String, printed: String) {
    #expect(CalendarDuration(text)?.description == printed)
    #expect(CalendarDuration(printed) == CalendarDuration(text))
  }

  @Test(
    arguments: [
      "", "P", "13Y", "p13y", "P13", "PY", "P9M13Y", "P1Y1Y", "P1.5Y", "P-1Y", "P1YT5H", "P1Y ",
      "P100000D", "P١Y", "P13Y9", "PT5H", "13 years",
    ])
  func `what is no length of time is refused`(text: String) {
    #expect(CalendarDuration(text) == nil)
  }
}

@Suite struct TermTests {
  @Test(arguments: ["P13Y9M", "life", "death", "fine", "P15D"])
  func `a sentence is read and printed`(text: String) { #expect(Term(text)?.code == text) }

  @Test(arguments: ["", "Life", "LIFE", "lifelong", "13 years", "P", "acquittal"])
  func `what is no sentence is refused`(text: String) { #expect(Term(text) == nil) }
}
