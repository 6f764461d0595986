// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What is known of one letter that was sent, as far as statistics need it.
package struct Observation: Sendable, Hashable {
  /// What the letter is counted under: a case, a country, a kind of office.
  package let group: String
  package let sentOn: CivilDate
  /// The day of the first answer that is more than an acknowledgement.
  package let firstAnswerOn: CivilDate?
  package let acknowledgedOn: CivilDate?
  package let returnedOn: CivilDate?
  /// What the first answer is; nil where nobody has said.
  package let kind: ResponseKind?

  /// An answer of the kind acknowledgement is no answer: its day is when it was acknowledged.
  package init(
    group: String, sentOn: CivilDate, firstAnswerOn: CivilDate? = nil,
    acknowledgedOn: CivilDate? = nil, returnedOn: CivilDate? = nil, kind: ResponseKind? = nil
  ) {
    let isAnswered = kind != .acknowledgement
    self.group = group
    self.sentOn = sentOn
    self.firstAnswerOn = isAnswered ? firstAnswerOn : nil
    self.acknowledgedOn = isAnswered ? acknowledgedOn : acknowledgedOn ?? firstAnswerOn
    self.returnedOn = returnedOn
    self.kind = isAnswered ? kind : nil
  }
}

extension Observation {
  /// How long the letter has waited as of a day; nil if it is sent later, or if what came back is
  /// dated before it was sent.
  ///
  /// The wait of a letter that came back ends on that day, unless an answer came all the same.
  package func wait(asOf day: CivilDate) -> Wait? {
    guard sentOn <= day, acknowledgedOn.map({ $0 >= sentOn }) ?? true else { return nil }
    let sent = sentOn.dayNumber
    if let firstAnswerOn, firstAnswerOn <= day {
      return Wait(days: firstAnswerOn.dayNumber - sent, isAnswered: true)
    }
    let end = returnedOn.map { min($0, day) } ?? day
    return Wait(days: end.dayNumber - sent, isAnswered: false)
  }

  /// Whether it was answered by a day.
  package func isAnswered(asOf day: CivilDate) -> Bool {
    firstAnswerOn.map { $0 <= day } ?? false
  }
}
