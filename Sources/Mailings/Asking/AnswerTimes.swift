// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Ledger

/// Until when offices have time for their answers, as a campaign says.
package struct AnswerTimes: Sendable {
  private let settings: CampaignSettings?
  private let calendar: WorkingCalendar

  package init(settings: CampaignSettings?, calendar: WorkingCalendar) {
    self.settings = settings
    self.calendar = calendar
  }
}

extension AnswerTimes {
  private func time(for officeKind: String) -> WaitingTime {
    settings?.waitingTime(for: officeKind) ?? .usual
  }

  /// The last day for the answer of an office of a kind, where the clock runs since a day.
  package func deadline(for officeKind: String, since clockDay: CivilDate) -> CivilDate {
    calendar.deadline(for: time(for: officeKind), from: clockDay)
  }

  /// The last day since which a clock must run for the letter to be overdue on a day.
  package func lastOverdueStart(for officeKind: String, on day: CivilDate) -> CivilDate? {
    calendar.latestStart(overdueOn: day, waiting: time(for: officeKind))
  }

  package func deadlines(on day: CivilDate, closed: Set<Identifier>) -> Deadlines {
    Deadlines(closed: closed) { lastOverdueStart(for: $0, on: day) }
  }
}
