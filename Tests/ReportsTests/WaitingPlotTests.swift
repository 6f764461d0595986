// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents
import Reports
import Testing

@Suite struct WaitingPlotTests {
  private static let texts = WaitingPlot.Texts(
    title: "Waiting for an answer", answered: "Share of letters answered",
    interval: "95% interval", days: "Days since sending", median: "Median",
    notReached: "not reached", waiting: "Letters still waiting")

  @Test func `a waiting curve has its band, its median and the letters at risk`() throws {
    let waits = (0..<160).compactMap {
      Wait(days: $0 * $0 % 173, isAnswered: $0 % 8 != 0)
    }
    let plot = try #require(WaitingPlot(WaitingCurve(waits)))
    let figure = plot.figure(Self.texts)
    #expect(figure.drawing.collisions == [])
    try expectGolden("waiting.txt", dump(figure, plot.table(Self.texts)))
    try expectGolden("waiting-terminal.txt", lines(plot.textBars(Self.texts)))
  }

  @Test func `a median that is not reached is said so`() throws {
    let curve = WaitingCurve(mailings.compactMap { $0.wait(asOf: day("2026-11-21")) })
    let plot = try #require(WaitingPlot(curve))
    let figure = plot.figure(Self.texts)
    #expect(figure.drawing.collisions == [])
    #expect(figure.description.contains("Median: not reached"))
    try expectGolden("waiting-median-not-reached.txt", dump(figure, plot.table(Self.texts)))
  }

  @Test func `a curve of few, small and sudden steps keeps to its sheet`() throws {
    for (answered, unanswered) in [
      ([0, 0, 0, 0, 0], []), ([1, 2, 3, 4, 5], []), ([0], [0, 0, 0, 0]),
      ([3], Array(repeating: 4_000, count: 300)), ([3_600_000], [1, 2, 3, 4]),
      ([8], Array(repeating: 10, count: 100_000)),
    ] {
      let curve = WaitingCurve(waits(answered: answered, unanswered: unanswered))
      let figure = try #require(WaitingPlot(curve)).figure(Self.texts)
      #expect(figure.drawing.collisions == [])
    }
  }

  @Test func `no curve and a curve without an answer are no plot`() {
    #expect(WaitingPlot(nil) == nil)
    #expect(WaitingPlot(WaitingCurve(waits(answered: [], unanswered: [1, 2, 3, 4, 5]))) == nil)
  }
}
