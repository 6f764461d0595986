// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation

/// The share of letters that are still without an answer, day by day.
///
/// A letter sent last week is not one that nobody answers: it counts as long as it has waited and
/// then leaves. This is the product-limit estimate (E. L. Kaplan and P. Meier, Nonparametric
/// estimation from incomplete observations, 1958); a letter that leaves on a day was still waiting
/// on that day.
package struct WaitingCurve: Sendable, Hashable {
  package let letters: Int
  package let answered: Int
  /// The longest wait, answered or not; the curve says nothing of later days.
  package let lastDay: Int
  /// One a day on which answers came, in order.
  package let steps: [Step]
  /// Every day on which a letter left, by answer or not, with those that waited until then.
  private let days: [AtRisk]

  /// What happens on one day after sending.
  package struct Step: Sendable, Hashable {
    package let day: Int
    /// Letters without an answer until this day.
    package let atRisk: Int
    package let answered: Int
    /// The share still waiting after this day.
    package let waiting: Double
    /// Greenwood's variance of `waiting`.
    package let variance: Double
    /// The 95 % band of `waiting`, by log(−log) so that it stays between 0 and 1; nil where
    /// nobody waits any longer and the band is not defined.
    package let band: ClosedRange<Double>?
  }

  private struct AtRisk: Hashable {
    let day: Int
    let count: Int
  }

  /// Fails for fewer than five letters, of which no shares are shown.
  package init?(_ waits: some Sequence<Wait>) {
    var tally = WaitTally()
    for wait in waits { tally.add(wait) }
    self.init(tally)
  }

  init?(_ tally: WaitTally) {
    guard tally.letters >= Proportion.fewest else { return nil }
    var estimate = Estimate()
    var atRisk = tally.letters
    var days: [AtRisk] = []
    for (day, gone) in tally.byDay.sorted(by: { $0.key < $1.key }) {
      days.append(AtRisk(day: day, count: atRisk))
      if gone.answered > 0 { estimate.step(on: day, atRisk: atRisk, answered: gone.answered) }
      atRisk -= gone.answered + gone.unanswered
    }
    letters = tally.letters
    steps = estimate.steps
    answered = estimate.steps.reduce(0) { $0 + $1.answered }
    self.days = days
    lastDay = days.last?.day ?? 0
  }
}

extension WaitingCurve {
  /// The letters that had waited until a day without an answer.
  package func atRisk(onDay day: Int) -> Int { days.first { $0.day >= day }?.count ?? 0 }

  /// The last step on or before a day; nil before the first answer.
  package func step(atDay day: Int) -> Step? { steps.last { $0.day <= day } }

  /// The share that is answered by a day; nil after the longest wait, unless all are answered.
  package func answeredShare(byDay day: Int) -> Double? {
    let waiting = step(atDay: day)?.waiting ?? 1
    return day <= lastDay || waiting == 0 ? 1 - waiting : nil
  }

  /// The 95 % band of `answeredShare`; nil before the first answer and where it is not defined.
  package func answeredBand(byDay day: Int) -> ClosedRange<Double>? {
    guard day <= lastDay, let band = step(atDay: day)?.band else { return nil }
    return (1 - band.upperBound)...(1 - band.lowerBound)
  }
}

/// The running product and sum of the estimate.
private struct Estimate {
  private(set) var steps: [WaitingCurve.Step] = []
  private var waiting = 1.0
  /// Greenwood's sum of d / (n (n − d)).
  private var sum = 0.0

  mutating func step(on day: Int, atRisk: Int, answered: Int) {
    let (n, d) = (Double(atRisk), Double(answered))
    waiting = atRisk == answered ? 0 : waiting * (n - d) / n
    sum += atRisk == answered ? 0 : d / (n * (n - d))
    steps.append(
      WaitingCurve.Step(
        day: day, atRisk: atRisk, answered: answered, waiting: waiting,
        variance: waiting * waiting * sum, band: band))
  }

  private var band: ClosedRange<Double>? {
    guard waiting > 0, waiting < 1 else { return nil }
    let reach = Normal.z95 * sum.squareRoot() / abs(log(waiting))
    let low = pow(waiting, exp(reach))
    return low...max(low, pow(waiting, exp(-reach)))
  }
}
