// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What happened in a case on a line of time, with the letters that were sent for it below.
package struct TimelinePlot: Sendable, Hashable {
  /// In the order of their dates.
  package let events: [Event]
  /// How many letters were sent on a day.
  package let letters: [CivilDate: Int]
  let span: ClosedRange<CivilDate>
  let asOf: CivilDate

  /// Something that happened, as it is drawn.
  package struct Event: Sendable, Hashable {
    package let date: EDTFDate
    /// The date in the report's language.
    package let dateText: String
    package let name: String
    /// Whether this is what changed for the person; it is drawn larger.
    package let isOutcome: Bool

    package init(date: EDTFDate, dateText: String, name: String, isOutcome: Bool = false) {
      self.date = date
      self.dateText = dateText
      self.name = name
      self.isOutcome = isOutcome
    }
  }

  /// The words of the plot, in the report's language.
  package struct Texts: Sendable {
    package let title: String
    package let date: String
    package let event: String
    package let period: String
    package let sent: String
    package let numbers: NumberForm
    package let name: @Sendable (Period) -> String

    package init(
      title: String, date: String, event: String, period: String, sent: String,
      numbers: NumberForm = .international,
      name: @escaping @Sendable (Period) -> String = { $0.isoName }
    ) {
      self.title = title
      self.date = date
      self.event = event
      self.period = period
      self.sent = sent
      self.numbers = numbers
      self.name = name
    }
  }

  /// Shows what is known as of a day, to which spans without end go on; fails if there is nothing.
  package init?(_ events: [Event], letters: some Sequence<CivilDate>, asOf day: CivilDate) {
    var byDay: [CivilDate: Int] = [:]
    for sent in letters where sent <= day { byDay[sent, default: 0] += 1 }
    let reaches = events.map { Reach($0.date, asOf: day) }
    let first = reaches.map(\.first) + [byDay.keys.min()].compactMap { $0 }
    let last = reaches.map(\.last) + [byDay.keys.max()].compactMap { $0 }
    guard let start = first.min(), let end = last.max() else { return nil }
    self.events = events.sorted { $0.date.sorts(before: $1.date) }
    self.letters = byDay
    span = start...max(start, end)
    asOf = day
  }
}
