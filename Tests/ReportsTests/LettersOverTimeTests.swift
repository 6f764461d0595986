// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents
import Reports
import Testing

@Suite struct LettersOverTimeTests {
  private static let english = LettersOverTime.Texts(
    title: "Letters over time", sent: "Letters sent", answered: "answered", period: "Month",
    numbers: NumberForm(group: ",", percent: "%"))

  @Test func `letters of two years stand by the month`() throws {
    let plot = try #require(LettersOverTime(mailings, asOf: day("2026-11-21")))
    let figure = plot.figure(Self.english)
    #expect(figure.drawing.collisions == [])
    try expectGolden("letters-by-month.txt", dump(figure, plot.table(Self.english)))
    try expectGolden(
      "letters-by-month-terminal.txt", lines(plot.textBars(Self.english)))
  }

  @Test(
    arguments: [
      ("2026-01-01", "2026-01-01", 1, "2026-W01"), ("2026-01-01", "2026-06-30", 27, "2026-W01"),
      ("2026-01-01", "2026-07-20", 7, "2026-01"), ("2020-01-01", "2026-01-01", 25, "2020-Q1"),
      ("2000-05-01", "2026-01-01", 27, "2000"), ("1900-05-01", "2026-01-01", 26, "1900/1904"),
      ("0001-01-01", "9999-12-31", 50, "0001/0199"),
    ])
  func `the span decides by what letters are counted`(
    first: String, last: String, count: Int, name: String
  ) throws {
    let letters = [letter("", first), letter("", last)]
    let plot = try #require(LettersOverTime(letters, asOf: day(last)))
    #expect(plot.bars.count == count)
    #expect(plot.bars.first?.period.isoName == name)
    #expect(plot.bars.map(\.sent).reduce(0, +) == 2)
    #expect(plot.figure(Self.english).drawing.collisions == [])
  }

  @Test func `letters sent later, and those dated against sense, are not shown`() {
    let letters = [letter("", "2026-12-01"), letter("", "2026-02-01", answer: "2026-01-01")]
    #expect(LettersOverTime(letters, asOf: day("2026-11-21")) == nil)
    #expect(LettersOverTime([], asOf: day("2026-11-21")) == nil)
  }

  @Test func `names of any length keep to their room`() throws {
    let plot = try #require(LettersOverTime(mailings, asOf: day("2026-11-21")))
    let long = String(repeating: "Пятнадцатого ", count: 20)
    let texts = LettersOverTime.Texts(
      title: long, sent: long, answered: "獄中之人" + long, period: long
    ) { _ in long }
    #expect(plot.figure(texts).drawing.collisions == [])
  }
}

@Suite struct PeriodTests {
  @Test(
    arguments: [
      ("2026-01-01", "2026-W01", "2025-12-29", "2026-01-04"),
      ("2027-01-03", "2026-W53", "2026-12-28", "2027-01-03"),
      ("1969-12-28", "1969-W52", "1969-12-22", "1969-12-28"),
    ])
  func `a week is that of ISO 8601`(text: String, name: String, first: String, last: String) {
    let week = Period(.week, of: day(text))
    #expect(week.isoName == name)
    #expect(week.firstDay == day(first) && week.lastDay == day(last))
  }

  @Test func `periods follow each other without a gap`() {
    for unit in [Period.Unit.week, .month, .quarter, .years(1), .years(10)] {
      let period = Period(unit, of: day("1999-12-31"))
      #expect(period.lastDay.adding(days: 1) == period.next.firstDay)
      #expect(Period(unit, of: period.firstDay) == period)
      #expect(Period(unit, of: period.lastDay) == period)
      #expect(Period(unit, of: period.next.firstDay) == period.next)
    }
  }
}

/// Letters of some campaign, more in some months than in others, with answers to some.
let mailings: [Observation] = (0..<1_200).map { number in
  let sent = day("2024-11-25").adding(days: number * number % 727)
  let wait = 3 + number * 7 % 90
  return Observation(
    group: number.isMultiple(of: 2) ? "KG" : "BY", sentOn: sent,
    firstAnswerOn: number % 5 < 2 ? sent.adding(days: wait) : nil)
}

func lines(_ bars: TextBars) -> String {
  (bars.lines() + [""] + bars.lines(width: 60, .ascii)).joined(separator: "\n") + "\n"
}
