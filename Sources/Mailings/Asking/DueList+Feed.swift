// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Ledger

extension DueList.Coming {
  /// What a calendar is to show: references and offices, no members.
  var entries: [DeadlineFeed.Deadline] {
    deadlines.map(Self.deadline) + promises.map(Self.promise) + anniversaries.map(Self.anniversary)
  }

  /// One entry a day, because a mailing of a thousand letters ends its waiting on one day.
  private static func deadline(_ coming: ComingDeadline) -> DeadlineFeed.Deadline {
    let lines = coming.letters.map { "\($0.reference.text) \($0.office)" }
    let more = coming.count - lines.count
    return DeadlineFeed.Deadline(
      uid: "waiting-\(coming.day)@writ", date: coming.day,
      summary: "Writ: time for an answer ends for "
        + (coming.count == 1 ? "1 letter" : "\(coming.count) letters"),
      description: (lines + (more > 0 ? ["and \(more) more"] : [])).joined(separator: "\n"))
  }

  private static func promise(_ letter: LetterSummary) -> DeadlineFeed.Deadline {
    DeadlineFeed.Deadline(
      uid: "promise-\(letter.reference.text)@writ", date: letter.waitsSince,
      summary: "Writ: promised by \(letter.office)",
      description: "\(letter.reference.text) \(letter.office)", hasReminder: true)
  }

  private static func anniversary(_ day: Anniversary) -> DeadlineFeed.Deadline {
    let people = day.people.joined(separator: ", ")
    let years = day.years == 1 ? "1 year" : "\(day.years) years"
    let summary =
      switch day.kind {
      case .arrest: "\(people): \(years) since the arrest"
      case .sentence: "\(people): \(years) since the sentence"
      case .birthday: "\(people): birthday, \(years)"
      }
    let names = people.utf8.reduce(into: UInt64(5381)) { $0 = $0 &* 33 &+ UInt64($1) }
    return DeadlineFeed.Deadline(
      uid: "\(day.kind.rawValue)-\(day.matter)-\(String(names, radix: 36))-\(day.day.year)@writ",
      date: day.day, summary: summary, description: "\(day.matter)")
  }
}
