// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct EDTFComparingTests {
  private static let reverse: [DateOrder: DateOrder] = [
    .before: .after, .after: .before, .same: .same, .undecided: .undecided,
  ]

  @Test(
    arguments: [
      ("2010", "2011", .before), ("2010", "2010", .undecided), ("2010-06", "2010", .undecided),
      ("2010-06-12", "2010-06-12", .same), ("2010-06-12", "2010-06-13", .before),
      ("2010-06-12", "2010-06", .undecided), ("2010-05-31", "2010-06", .before),
      // About and uncertain reach one unit further.
      ("2010~", "2011", .undecided), ("2010~", "2012-01-02", .before),
      ("2010~", "2012-01-01", .undecided), ("2010-06-12?", "2010-06-12", .undecided),
      ("2010-06-12~", "2010-06-19", .undecided), ("2010-06-12~", "2010-06-20", .before),
      ("2010-05~", "2010-06-30", .undecided), ("2010-05~", "2010-07-02", .before),
      ("201X", "2019", .undecided), ("201X", "2020", .before), ("2016-24", "2017-02", .undecided),
      // Spans.
      ("2010/2011", "2012", .before), ("2010/2011", "2011", .undecided),
      ("2010/..", "2050", .undecided), ("2010/..", "2009", .after), ("2010/", "2009", .after),
      ("../2010", "2011", .before), ("../2010", "1900", .undecided),
    ] as [(String, String, DateOrder)])
  func `only what is certain is decided`(first: String, second: String, order: DateOrder) throws {
    let (a, b) = (try EDTFDate(parsing: first), try EDTFDate(parsing: second))
    #expect(a.order(to: b) == order)
    #expect(b.order(to: a) == Self.reverse[order])
    #expect(a.isCertainlyBefore(b) == (order == .before))
    #expect(a.isCertainlyAfter(b) == (order == .after))
  }

  @Test func `dates sort by their first day, the coarser first`() throws {
    let sorted = [
      "../2012", "/2013", "20XX", "2009-12-31", "201X", "2010/..", "2010", "2010-01", "2010-01-01",
      "2010-01-01~", "2010-06", "2011",
    ]
    let dates = try sorted.map { try EDTFDate(parsing: $0) }
    // What has no last day counts as the coarsest of all.
    let expected = [
      "/2013", "../2012", "20XX", "2009-12-31", "2010/..", "201X", "2010", "2010-01", "2010-01-01",
      "2010-01-01~", "2010-06", "2011",
    ]
    #expect(dates.reversed().sorted { $0.sorts(before: $1) }.map(\.text) == expected)
    for a in dates {
      for b in dates { #expect((a.sorts(before: b) || b.sorts(before: a)) == (a != b)) }
    }
  }
}

@Suite struct EDTFCountingTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test(
    arguments: [
      ("2010-06-12", "2010-06-12", 1...1), ("2010-06-12", "2010-06-13", 2...2),
      ("2010-06-12", "2011-06-12", 366...366), ("2010-06", "2010-06", 1...30),
      ("2010-06", "2010-07", 2...61), ("2010", "2010-06-12", 1...163), ("2011", "2010", nil),
      ("2010-06-12", "2010-06-11", nil), ("2010-06-12", "..", nil), ("2010-06-12", "2011/..", nil),
    ] as [(String, String, ClosedRange<Int>?)])
  func `days held are counted with both ends`(
    start: String, end: String, days: ClosedRange<Int>?
  ) throws {
    guard let last = try? EDTFDate(parsing: end) else { return }
    #expect(try EDTFDate(parsing: start).days(through: last) == days)
  }

  @Test(
    arguments: [
      ("1950-06-12", "2010-06-11", 59...59), ("1950-06-12", "2010-06-12", 60...60),
      ("1950", "2010-06-12", 59...60), ("1950", "2010-12-31", 60...60),
      ("1950-06", "2010-06-12", 59...60),
      ("1950~", "2010-06-12", 59...60), ("195X", "2010-06-12", 50...60),
      ("2012-02-29", "2013-02-28", 0...0), ("2012-02-29", "2013-03-01", 1...1),
      ("2010-06-13", "2010-06-12", nil), ("2010", "2010-06-12", 0...0),
      ("1950/..", "2010-06-12", nil),
    ] as [(String, String, ClosedRange<Int>?)])
  func `completed years are counted as far as they are known`(
    date: String, on: String, years: ClosedRange<Int>?
  ) throws {
    #expect(try EDTFDate(parsing: date).completedYears(until: day(on)) == years)
  }

  @Test(
    arguments: [
      ("2010-06-12", "2026-06-12", "2026-06-12", 16),
      ("2010-06-12", "2026-06-13", "2027-06-12", 17),
      ("2010-06-12", "2009-01-01", "2011-06-12", 1), ("2010-06-12", "2010-06-12", "2011-06-12", 1),
      ("2012-02-29", "2026-02-01", "2026-02-28", 14),
      ("2012-02-29", "2026-03-01", "2027-02-28", 15),
      ("2012-02-29", "2028-02-28", "2028-02-29", 16),
      ("2010-12-31", "2026-12-31", "2026-12-31", 16),
    ])
  func `the next anniversary is found`(
    date: String, from: String, next: String, years: Int
  ) throws {
    let found = try #require(try EDTFDate(parsing: date).nextAnniversary(onOrAfter: day(from)))
    #expect(found.date.description == next)
    #expect(found.years == years)
  }

  @Test(arguments: ["2010", "2010-06", "2010-06-12~", "2010/2011", "2010-06-12/.."])
  func `what is no exact day has no anniversary`(date: String) throws {
    #expect(try EDTFDate(parsing: date).nextAnniversary(onOrAfter: day("2026-11-21")) == nil)
  }

  @Test func `no anniversary lies beyond the calendar`() throws {
    #expect(
      try EDTFDate(parsing: "9999-06-12").nextAnniversary(onOrAfter: day("9999-07-01")) == nil)
  }
}
