// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents
import Reports
import Testing

@Suite struct TimelinePlotTests {
  private static let asOf = day("2021-06-30")
  private static let texts = TimelinePlot.Texts(
    title: "The case and the letters", date: "Date", event: "Event", period: "Period",
    sent: "Letters sent")

  @Test func `a case stands on a line of time, with its letters below`() throws {
    let plot = try #require(
      TimelinePlot(
        [
          try event("2012~", "threatened for articles on the harvest"),
          try event("2014-06-15", "arrested at home"),
          try event("2014-06-15/2014-07-20", "held without contact to the family"),
          try event("2014-07", "charged"),
          try event("2014-11-03", "trial begins"),
          try event("2015-01-24", "sentenced to nine years"),
          try event("2015-02?", "moved to another colony"),
          try event("2015", "appeal refused"),
          try event("2016-05-04", "a committee of the United Nations asks for his release"),
          try event("2017-03/..", "health declines"),
          try event("2020-12-12", "released early", isOutcome: true),
        ], letters: (0..<900).map { day("2015-03-01").adding(days: $0 * $0 % 2_100) },
        asOf: Self.asOf))
    let figure = plot.figure(Self.texts)
    #expect(figure.drawing.collisions == [])
    let letters = try #require(plot.letterTable(Self.texts))
    try expectGolden(
      "timeline.txt", dump(figure, plot.table(Self.texts)) + "\n" + letters.dump)
  }

  @Test(
    arguments: [
      ["2020-05-05"], ["2020-05-05", "2020-05-05"], ["19XX", "2020"], ["1810~", "2020-05-05"],
      ["0001-01-01", "9999-12-31"], ["../2019-03-03"], ["2019-03-03/"], ["2030-01-01"],
      ["2019-03-03/..", "2030-01-01"], ["9999-12-31~", "9999%"], ["2020-21", "2020-24~"],
    ])
  func `any dates keep to the sheet`(dates: [String]) throws {
    let events = try dates.map { try event($0, "an event of \($0)", isOutcome: $0.contains("~")) }
    let plot = try #require(TimelinePlot(events, letters: [Self.asOf], asOf: Self.asOf))
    #expect(plot.figure(Self.texts).drawing.collisions == [])
  }

  @Test func `labels of a crowded year do not touch, and the outcome stays`() throws {
    var events = try (0..<200).map { number in
      try event("2019-0\(1 + number % 9)-1\(number % 10)", "event number \(number)")
    }
    events.append(try event("2019-02-01", "released", isOutcome: true))
    let plot = try #require(TimelinePlot(events, letters: [], asOf: Self.asOf))
    let drawing = plot.figure(Self.texts).drawing
    #expect(drawing.collisions == [])
    #expect(drawing.dump.contains("2019-02-01 released"))
    #expect(plot.table(Self.texts).rows.count == 201)
  }

  @Test func `long and wide names are broken and cut`() throws {
    let events = [
      try event("2019-01-01", String(repeating: "無罪釋放", count: 90)),
      try event("2019-01-02", String(repeating: "осуждённый ", count: 90)),
      try event("2021-01-03", String(repeating: "x", count: 900), isOutcome: true),
      try event("2021-01-03", "\u{1B}[2J\r\n\u{202E}name"),
    ]
    let plot = try #require(TimelinePlot(events, letters: [], asOf: Self.asOf))
    let drawing = plot.figure(Self.texts).drawing
    #expect(drawing.collisions == [])
    #expect(!drawing.dump.contains("\u{1B}") && !drawing.dump.contains("\u{202E}"))
  }

  @Test func `a span about then stands at its year, not before it`() throws {
    let plot = try #require(
      TimelinePlot(
        [try event("2002~/2003~", "held"), try event("2002-01-01", "arrested")], letters: [],
        asOf: Self.asOf))
    let poles = plot.figure(Self.texts).drawing.shapes.compactMap { shape in
      if case .line(let from, _, .faint, _, _) = shape { from.x } else { nil }
    }
    #expect(poles.count == 2 && Set(poles).count == 1)
  }

  @Test func `letters alone are shown, nothing is not`() throws {
    let sent = [day("2020-01-01"), day("2020-01-02")]
    let plot = try #require(TimelinePlot([], letters: sent, asOf: Self.asOf))
    #expect(plot.figure(Self.texts).drawing.collisions == [])
    #expect(TimelinePlot([], letters: [CivilDate](), asOf: Self.asOf) == nil)
    #expect(TimelinePlot([], letters: [day("2021-07-01")], asOf: Self.asOf) == nil)
  }

  private func event(
    _ date: String, _ name: String, isOutcome: Bool = false
  ) throws -> TimelinePlot.Event {
    TimelinePlot.Event(
      date: try EDTFDate(parsing: date), dateText: date, name: name, isOutcome: isOutcome)
  }
}
