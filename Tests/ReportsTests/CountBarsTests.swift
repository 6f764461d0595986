// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents
import Reports
import Testing

@Suite struct CountBarsTests {
  private static let texts = CountBars.Texts(
    title: "Kinds of response", name: "Kind", count: "Responses", share: "Share")

  @Test func `kinds of response stand by how often they came`() throws {
    let letters =
      count(31, .refusal) + count(12, .token) + count(3, .favourable) + count(3, .commitment)
      + count(4, nil)
    let statistics = Statistics(letters, asOf: day("2026-11-21")).all
    let plot = try #require(
      CountBars(kindsOf: statistics, unclassified: "not classified yet") { $0.rawValue })
    let figure = plot.figure(Self.texts)
    #expect(figure.drawing.collisions == [])
    try expectGolden("kinds-of-response.txt", dump(figure, plot.table(Self.texts)))
    try expectGolden("kinds-of-response-terminal.txt", lines(plot.textBars(Self.texts)))
  }

  @Test func `cases stand by status`() throws {
    let cases: [CustodyStatus: Int] = [
      .servingSentence: 14, .released: 6, .onTrial: 1, .dead: 2, .missing: 0,
    ]
    let plot = try #require(CountBars(cases) { $0.rawValue })
    let texts = CountBars.Texts(
      title: "Cases by status", name: "Status", count: "Cases", share: "Share")
    let figure = plot.figure(texts)
    #expect(figure.drawing.collisions == [])
    try expectGolden("cases-by-status.txt", dump(figure, plot.table(texts)))
  }

  @Test func `of fewer than five there are no shares`() throws {
    let plot = try #require(CountBars([CountBars.Row("a", 3), CountBars.Row("b", 1)]))
    #expect(
      plot.table(Self.texts).rows.map { $0.map(\.plainText) } == [
        ["a", "3", "–"], ["b", "1", "–"],
      ])
    #expect(plot.figure(Self.texts).description == "Kinds of response. a: 3; b: 1.")
  }

  @Test func `nothing counted is no plot`() {
    #expect(CountBars([]) == nil)
    #expect(CountBars([CountBars.Row("a", 0)]) == nil)
    #expect(CountBars([CountBars.Row("a", 5), CountBars.Row("b", -1)]) == nil)
    #expect(CountBars([ResponseKind: Int]()) { $0.rawValue } == nil)
  }

  @Test func `names of any length and with any signs keep to their room`() throws {
    let plot = try #require(
      CountBars([
        CountBars.Row(String(repeating: "囚", count: 400), 2),
        CountBars.Row("a\u{1B}[31m\nb\u{202E}c", 1_234_567_890),
      ]))
    let figure = plot.figure(Self.texts)
    #expect(figure.drawing.collisions == [])
    #expect(!figure.drawing.dump.contains("\u{1B}") && !figure.drawing.dump.contains("\u{202E}"))
  }

  private func count(_ number: Int, _ kind: ResponseKind?) -> [Observation] {
    Array(repeating: letter("", "2026-01-01", answer: "2026-02-01", kind: kind), count: number)
  }
}
