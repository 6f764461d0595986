// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A letter that was sent before, as the one that follows it up quotes it.
package struct EarlierLetter: Sendable, Hashable {
  package let reference: Reference
  /// The date on the letter.
  package let date: CivilDate
  /// The day on which it went out; nil where nobody wrote it down.
  package let sentOn: CivilDate?
  /// The template from which it was written.
  package let template: Identifier

  package init(
    reference: Reference, date: CivilDate, sentOn: CivilDate?, template: Identifier
  ) {
    self.reference = reference
    self.date = date
    self.sentOn = sentOn
    self.template = template
  }
}

extension EarlierLetter {
  /// How many days somebody has waited for its answer until a day; never fewer than none.
  package func daysWaited(until day: CivilDate) -> Int {
    max(day.dayNumber - (sentOn ?? date).dayNumber, 0)
  }
}
