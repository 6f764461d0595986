// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// Letters by the week, month, quarter or years in which they were sent, with those answered.
package struct LettersOverTime: Sendable, Hashable {
  /// One for each period from the first letter to the last, those without letters too.
  package let bars: [Bar]

  package struct Bar: Sendable, Hashable {
    package let period: Period
    package let sent: Int
    /// Of those sent, the letters that are answered by now.
    package let answered: Int
  }

  /// The words of the plot, in the report's language.
  package struct Texts: Sendable {
    package let title: String
    /// What a bar's length is: the letters sent.
    package let sent: String
    package let answered: String
    /// What a row of the table is.
    package let period: String
    package let numbers: NumberForm
    package let name: @Sendable (Period) -> String

    package init(
      title: String, sent: String, answered: String, period: String,
      numbers: NumberForm = .international,
      name: @escaping @Sendable (Period) -> String = { $0.isoName }
    ) {
      self.title = title
      self.sent = sent
      self.answered = answered
      self.period = period
      self.numbers = numbers
      self.name = name
    }
  }

  /// Counts the letters that were sent until a day; fails if there are none.
  package init?(_ letters: some Sequence<Observation>, asOf day: CivilDate) {
    var byDay: [CivilDate: Count] = [:]
    for letter in letters {
      guard let wait = letter.wait(asOf: day) else { continue }
      byDay[letter.sentOn, default: Count()].add(wait)
    }
    guard let first = byDay.keys.min(), let last = byDay.keys.max() else { return nil }
    let unit = Period.Unit(from: first, through: last)
    var byPeriod: [Period: Count] = [:]
    for (day, count) in byDay { byPeriod[Period(unit, of: day), default: Count()].add(count) }
    bars = Period(unit, of: first).through(Period(unit, of: last)).map { period in
      let count = byPeriod[period] ?? Count()
      return Bar(period: period, sent: count.sent, answered: count.answered)
    }
  }
}

private struct Count {
  private(set) var sent = 0
  private(set) var answered = 0

  mutating func add(_ wait: Wait) {
    sent += 1
    answered += wait.isAnswered ? 1 : 0
  }

  mutating func add(_ other: Count) {
    sent += other.sent
    answered += other.answered
  }
}
