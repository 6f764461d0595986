// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The day by which a share of the letters is answered, with its 95 % interval.
package struct WaitingEstimate: Sendable, Hashable {
  /// Nil: not reached in the time that anybody has looked.
  package let days: Int?
  /// The interval's ends; nil: not reached.
  package let earliest: Int?
  package let latest: Int?

  package init(days: Int?, earliest: Int?, latest: Int?) {
    self.days = days
    self.earliest = earliest
    self.latest = latest
  }

  package var isReached: Bool { days != nil }
}

extension WaitingCurve {
  /// The day by which half of the letters are answered.
  package var median: WaitingEstimate { time(untilAnswered: 0.5) }

  package var lowerQuartile: WaitingEstimate { time(untilAnswered: 0.25) }

  package var upperQuartile: WaitingEstimate { time(untilAnswered: 0.75) }

  /// The first day by which a share of the letters, from 0 to 1, is answered.
  ///
  /// Its interval holds the days on which the curve's band has that share (R. Brookmeyer and
  /// J. Crowley, A confidence interval for the median survival time, 1982).
  package func time(untilAnswered share: Double) -> WaitingEstimate {
    // A product of fractions that is exactly a half may come out a little above it.
    let still = 1 - share + 1e-12
    return WaitingEstimate(
      days: steps.first { $0.waiting <= still }?.day,
      earliest: steps.first { ($0.band?.lowerBound ?? $0.waiting) <= still }?.day,
      latest: steps.first { ($0.band?.upperBound ?? 1) <= still }?.day)
  }
}
