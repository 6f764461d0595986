// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The days of the week on which offices do not work; never all seven.
package struct Weekend: Sendable, Hashable {
  package let days: Set<Weekday>

  package init?(_ days: Set<Weekday>) {
    guard days.count < 7 else { return nil }
    self.days = days
  }

  private init(known days: Set<Weekday>) { self.days = days }

  package static let usual = Weekend(known: [.saturday, .sunday])
}
