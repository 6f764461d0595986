// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// Deadlines as a file of iCalendar that other calendars read (RFC 5545).
///
/// The same deadlines and day give the same bytes, in whatever order the deadlines come. The texts
/// leave the campaign with the file: whoever makes it decides what they tell.
package struct DeadlineFeed: Sendable, Equatable {
  /// What calendars call it.
  package let name: String
  package let deadlines: [Deadline]
  /// The day on which it was made.
  package let day: CivilDate

  package init(name: String, deadlines: [Deadline], day: CivilDate) {
    self.name = name
    self.deadlines = deadlines
    self.day = day
  }

  /// A day by which something is due, or on which something else is to be done about a letter.
  package struct Deadline: Sendable, Equatable {
    /// The same in every run, so that a calendar changes the entry that it has: `WR-7K3F-2M9C@writ`.
    package let uid: String
    package let date: CivilDate
    package let summary: String
    package let description: String?
    /// Whether the calendar reminds of it one day before.
    package let hasReminder: Bool

    package init(
      uid: String, date: CivilDate, summary: String, description: String? = nil,
      hasReminder: Bool = false
    ) {
      self.uid = uid
      self.date = date
      self.summary = summary
      self.description = description
      self.hasReminder = hasReminder
    }
  }
}

extension DeadlineFeed {
  /// The file; of deadlines with the same uid only the first by date and text.
  package var bytes: [UInt8] {
    var lines = CalendarLines()
    lines.append("BEGIN", "VCALENDAR")
    lines.append("VERSION", "2.0")
    lines.append("PRODID", "-//Writ//Deadlines//EN")
    lines.append("CALSCALE", "GREGORIAN")
    lines.append("METHOD", "PUBLISH")
    lines.append("NAME", text: name)
    lines.append("X-WR-CALNAME", text: name)
    var uids: Set<String> = []
    for deadline in deadlines.sorted(by: Self.isBefore) where uids.insert(deadline.uid).inserted {
      append(deadline, to: &lines)
    }
    lines.append("END", "VCALENDAR")
    return lines.bytes
  }

  private static func isBefore(_ left: Deadline, _ right: Deadline) -> Bool {
    (left.date, left.uid, left.summary, left.description ?? "", left.hasReminder ? 1 : 0)
      < (right.date, right.uid, right.summary, right.description ?? "", right.hasReminder ? 1 : 0)
  }

  private func append(_ deadline: Deadline, to lines: inout CalendarLines) {
    lines.append("BEGIN", "VEVENT")
    lines.append("UID", text: deadline.uid)
    lines.append("DTSTAMP", day.basic + "T000000Z")
    lines.append("DTSTART;VALUE=DATE", deadline.date.basic)
    if deadline.date < .last {
      lines.append("DTEND;VALUE=DATE", deadline.date.adding(days: 1).basic)
    }
    lines.append("SUMMARY", text: deadline.summary)
    if let description = deadline.description { lines.append("DESCRIPTION", text: description) }
    lines.append("TRANSP", "TRANSPARENT")
    if deadline.hasReminder { appendReminder(deadline.summary, to: &lines) }
    lines.append("END", "VEVENT")
  }

  private func appendReminder(_ summary: String, to lines: inout CalendarLines) {
    lines.append("BEGIN", "VALARM")
    lines.append("ACTION", "DISPLAY")
    lines.append("DESCRIPTION", text: summary)
    lines.append("TRIGGER", "-P1D")
    lines.append("END", "VALARM")
  }
}

extension CivilDate {
  /// ISO 8601 without dashes: `20261121`.
  fileprivate var basic: String { String(description.filter { $0 != "-" }) }
}
