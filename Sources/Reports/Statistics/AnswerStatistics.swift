// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What became of a number of letters.
package struct AnswerStatistics: Sendable, Hashable {
  /// Letters with more than an acknowledgement in answer.
  package let answered: Proportion
  /// Letters of which only the receipt was acknowledged.
  package let acknowledgedOnly: Proportion
  /// Letters that came back and were not answered.
  package let returned: Proportion
  /// The kinds of the first answers.
  package let kinds: [ResponseKind: Int]
  /// First answers whose kind nobody has said.
  package let unclassified: Int
  /// Nil of fewer than five letters.
  package let waiting: WaitingCurve?

  package var sent: Int { answered.total }

  /// Nil of fewer than five letters.
  package var medianWait: WaitingEstimate? { waiting?.median }

  init(_ tally: AnswerTally) {
    answered = Proportion(counted: tally.answered, of: tally.waits.letters)
    acknowledgedOnly = Proportion(counted: tally.acknowledgedOnly, of: tally.waits.letters)
    returned = Proportion(counted: tally.returned, of: tally.waits.letters)
    kinds = tally.kinds
    unclassified = tally.answered - tally.kinds.values.reduce(0, +)
    waiting = WaitingCurve(tally.waits)
  }
}

/// Letters while they are counted.
struct AnswerTally {
  private(set) var waits = WaitTally()
  private(set) var answered = 0
  private(set) var acknowledgedOnly = 0
  private(set) var returned = 0
  private(set) var kinds: [ResponseKind: Int] = [:]

  mutating func add(_ observation: Observation, _ wait: Wait, asOf day: CivilDate) {
    waits.add(wait)
    if wait.isAnswered {
      answered += 1
      if let kind = observation.kind { kinds[kind, default: 0] += 1 }
    } else if let returnedOn = observation.returnedOn, returnedOn <= day {
      returned += 1
    } else if let acknowledgedOn = observation.acknowledgedOn, acknowledgedOn <= day {
      acknowledgedOnly += 1
    }
  }
}
