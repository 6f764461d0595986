// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Reports
import Testing

@Suite struct WaitingCurveTests {
  @Test func `a small curve is as computed by hand`() throws {
    // Day 3: one of six. Day 5: two of five, and one that leaves unanswered is still at risk.
    // Day 9: one of two. The last leaves on day 12.
    let curve = try #require(WaitingCurve(waits(answered: [3, 5, 5, 9], unanswered: [5, 12])))
    #expect(curve.letters == 6 && curve.answered == 4 && curve.lastDay == 12)
    #expect(curve.steps.map(\.day) == [3, 5, 9])
    #expect(curve.steps.map(\.atRisk) == [6, 5, 2])
    #expect(curve.steps.map(\.answered) == [1, 2, 1])
    #expect(isNear(curve.steps.map(\.waiting), [0.8333333333, 0.5, 0.25]))
    // S² Σ d / (n (n − d)): 25/36 · 1/30, then 1/4 · 5/30, then 1/16 · 20/30.
    #expect(isNear(curve.steps.map(\.variance), [0.0231481481, 0.0416666667, 0.0416666667]))
    #expect(curve.median.days == 5)
    let atRisk = [0, 3, 4, 5, 6, 10, 12, 13].map { curve.atRisk(onDay: $0) }
    #expect(atRisk == [6, 6, 5, 5, 2, 1, 1, 0])
    #expect(curve.answeredShare(byDay: 2) == 0)
    #expect(curve.answeredShare(byDay: 9) == 0.75)
    #expect(curve.answeredShare(byDay: 12) == 0.75)
    #expect(curve.answeredShare(byDay: 13) == nil)
  }

  /// Weeks in remission with 6-MP, a data set of many textbooks.
  ///
  /// From E. J. Freireich and others, Blood 21 (1963).
  private static let freireich = waits(
    answered: [6, 6, 6, 7, 10, 13, 16, 22, 23],
    unanswered: [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35])

  @Test func `a published table comes out`() throws {
    let curve = try #require(WaitingCurve(Self.freireich))
    #expect(curve.steps.map(\.day) == [6, 7, 10, 13, 16, 22, 23])
    #expect(curve.steps.map(\.atRisk) == [21, 17, 15, 12, 11, 7, 6])
    #expect(
      isNear(
        curve.steps.map(\.waiting), [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482],
        within: 5e-5))
    #expect(
      isNear(
        curve.steps.map { $0.variance.squareRoot() },
        [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346], within: 5e-5))
  }

  /// The bounds were computed with lifelines 0.30.3.
  @Test func `the band is that of another program`() throws {
    let curve = try #require(WaitingCurve(Self.freireich))
    #expect(
      isNear(
        curve.steps.compactMap(\.band?.lowerBound),
        [
          0.6197179553, 0.5631465646, 0.5031995108, 0.4316102225, 0.3675108560, 0.2677789368,
          0.1880520060,
        ]))
    #expect(
      isNear(
        curve.steps.compactMap(\.band?.upperBound),
        [
          0.9515517476, 0.9228090192, 0.8893618352, 0.8490659633, 0.8049121895, 0.7467907176,
          0.6801426285,
        ]))
    #expect(curve.median == WaitingEstimate(days: 23, earliest: 13, latest: nil))
    #expect(curve.lowerQuartile == WaitingEstimate(days: 13, earliest: 6, latest: 22))
    #expect(curve.upperQuartile == WaitingEstimate(days: nil, earliest: 23, latest: nil))
    #expect(!curve.upperQuartile.isReached)
  }

  /// Two hundred made-up waits; the numbers beside them were computed with lifelines 0.30.3.
  @Test(
    arguments: [
      (0, 0.9850000000, 0.9542196568, 0.9951374413),
      (24, 0.7895894785, 0.7242408892, 0.8411502961),
      (52, 0.5123381386, 0.4349894797, 0.5843326260),
      (80, 0.3107364995, 0.2365373279, 0.3876676343),
      (112, 0.0332874877, 0.0095561829, 0.0829528332),
    ])
  func `many waits come out as in another program`(
    day: Int, waiting: Double, low: Double, high: Double
  ) throws {
    let curve = try #require(WaitingCurve(madeUp))
    let step = try #require(curve.step(atDay: day))
    let band = try #require(step.band)
    #expect(isNear([step.waiting, band.lowerBound, band.upperBound], [waiting, low, high]))
    #expect(curve.lowerQuartile == WaitingEstimate(days: 28, earliest: 21, latest: 33))
    #expect(curve.median == WaitingEstimate(days: 54, earliest: 44, latest: 68))
    #expect(curve.upperQuartile == WaitingEstimate(days: 86, earliest: 79, latest: 93))
  }

  @Test func `where all are answered the curve ends at nobody waiting`() throws {
    let curve = try #require(WaitingCurve(waits(answered: [1, 2, 3, 4, 4], unanswered: [])))
    let last = try #require(curve.steps.last)
    #expect(last.waiting == 0 && last.variance == 0 && last.band == nil)
    #expect(curve.answeredShare(byDay: 900) == 1)
    #expect(curve.median.days == 3)
    #expect(curve.upperQuartile.latest == nil)
  }

  @Test func `where none is answered no time is reached`() throws {
    let curve = try #require(WaitingCurve(waits(answered: [], unanswered: [7, 7, 7, 7, 9])))
    #expect(curve.steps.isEmpty)
    #expect(curve.median == WaitingEstimate(days: nil, earliest: nil, latest: nil))
    #expect(curve.answeredShare(byDay: 9) == 0)
    #expect(curve.answeredShare(byDay: 10) == nil)
  }

  @Test func `a half that rounding moved is a half`() throws {
    // 9/10 · 8/9 · 7/8 · 6/7 · 5/6 is not exactly ½ in binary.
    let curve = try #require(
      WaitingCurve(waits(answered: [1, 2, 3, 4, 5], unanswered: [9, 9, 9, 9, 9])))
    #expect(curve.median.days == 5)
  }

  @Test func `fewer than five letters have no curve`() {
    #expect(WaitingCurve(waits(answered: [1, 2], unanswered: [3, 4])) == nil)
    #expect(WaitingCurve([]) == nil)
  }

  @Test func `a wait of negative days is refused`() {
    #expect(Wait(days: -1, isAnswered: true) == nil)
    #expect(Wait(days: Int.min, isAnswered: false) == nil)
    #expect(Wait(days: 0, isAnswered: true) != nil)
  }
}

/// Waits from a linear congruential generator.
private let madeUp: [Wait] = {
  var state: UInt64 = 2026
  func next(below limit: UInt64) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % limit)
  }
  return (0..<200).compactMap { _ in
    let answer = next(below: 120)
    let end = next(below: 180)
    return Wait(days: min(answer, end), isAnswered: answer <= end)
  }
}()

func waits(answered: [Int], unanswered: [Int]) -> [Wait] {
  answered.compactMap { Wait(days: $0, isAnswered: true) }
    + unanswered.compactMap { Wait(days: $0, isAnswered: false) }
}

private func isNear(_ left: [Double], _ right: [Double], within error: Double = 1e-9) -> Bool {
  left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= error }
}
