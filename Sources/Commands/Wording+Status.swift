// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Ledger
internal import Mailings

extension Wording {
  enum Status {
    static let abstract = "Say how many letters are sent, answered, overdue."
    static let discussion = """
      Counts the letters in the ledger: drafted, printed, sent, returned, acknowledged, answered, \
      and overdue, which is sent and without an answer for longer than the office's kind has in \
      writ.yaml (waiting_times; 60 days when nothing is said). A letter that was answered stays \
      counted as sent. What waits for you is listed by writ due.

        writ status
        writ status --by office --case yorov-buzurgmehr
        writ status --by template --mailing spring
        writ status --as-of 2026-06-30
        writ status --json
      """
    static let caseHelp = ArgumentHelp("Only letters about this case.", valueName: "id")
    static let officeHelp = ArgumentHelp("Only letters to this office.", valueName: "id")
    static let memberHelp = ArgumentHelp("Only letters of this member.", valueName: "id")
    static let mailingHelp = ArgumentHelp("Only letters of this mailing.", valueName: "id")
    static let asOfHelp = ArgumentHelp(
      "Answer as of this day, such as 2026-06-30; today when left out.", valueName: "date")
    static let byHelp = ArgumentHelp(
      "Group by case, office, member, mailing, template, language, country, rank, kind, channel"
        + " or variant.", valueName: "what")

    static func unknown(_ name: UnknownName) -> String {
      let noun = name.noun.rawValue
      let hint = name.suggestion.map { "did you mean '\($0)'?" } ?? "see: writ status --by \(noun)"
      return "error: no letter is recorded for the \(noun) '\(name.name)' [not-recorded]\n"
        + "  = hint: \(hint)"
    }

    static func text(_ status: CampaignStatus, width: Int?) -> String {
      guard !status.isEmpty else { return nothing(by: status.day) }
      var text = "Letters as of \(status.day)\(choice(status.filter)):\n\n"
      text += table(status, width: width) + "\n"
      text += facts(status).map { $0 + "\n" }.joined()
      return text
    }

    private static func nothing(by day: CivilDate) -> String {
      """
      Nothing is recorded by \(day).
      Next: writ letters writes letters and records them as drafts;
            writ printed and writ sent record what you do with them

      """
    }

    private static func choice(_ filter: LetterFilter) -> String {
      let parts = [
        filter.matter.map { "about \($0)" }, filter.office.map { "to \($0)" },
        filter.member.map { "of \($0)" }, filter.mailing.map { "in \($0)" },
      ].compactMap(\.self)
      return parts.isEmpty ? "" : ", " + parts.joined(separator: ", ")
    }

    private static func table(_ status: CampaignStatus, width: Int?) -> String {
      var table = TextTable(
        [
          status.dimension.rawValue, "drafted", "printed", "sent", "returned", "acknowl.",
          "answered", "overdue",
        ], numbersFrom: 1)
      for group in status.groups {
        table.add(row(group.name.isEmpty ? "none" : group.name, group.counts))
      }
      table.add(row("all", status.all))
      return table.text(width: width)
    }

    private static func row(_ name: String, _ counts: LetterCounts) -> [String] {
      [name]
        + [
          counts.drafted, counts.printed, counts.sent, counts.returned, counts.acknowledged,
          counts.answered, counts.overdue,
        ].map { number($0) }
    }

    /// What waits for us, and what the table cannot say.
    private static func facts(_ status: CampaignStatus) -> [String] {
      var lines: [String] = []
      if isJoint(status) { lines.append("A joint letter counts for each of its cases.") }
      let waiting = waitingForUs(status)
      if !waiting.isEmpty { lines += ["Waits for us:"] + waiting.map { "  \($0)" } }
      if let stray = status.strayResponses, stray > 0 {
        lines.append("\(count(stray, "response belongs", "responses belong")) to no letter yet")
      }
      if let byHand = status.byHand, byHand.letters + byHand.signatures > 0 {
        lines.append(
          "By hand, without references: \(count(byHand.letters, "letter")), "
            + count(byHand.signatures, "signature"))
      }
      if status.conflicts > 0 {
        let letters = count(status.conflicts, "letter has", "letters have")
        lines.append("\(letters) steps that exclude each other")
      }
      if status.all.overdue > 0 || !waiting.isEmpty || status.conflicts > 0 {
        lines.append("Next: writ due")
      }
      return lines
    }

    private static func isJoint(_ status: CampaignStatus) -> Bool {
      status.dimension == .matter
        && status.groups.reduce(0) { $0 + $1.counts.drafted } > status.all.drafted
    }

    private static func waitingForUs(_ status: CampaignStatus) -> [String] {
      let now = status.all.statuses
      return [
        now[.toClassify].map { "\(count($0, "letter")) with a response to classify" },
        now[.owing].map { "\(count($0, "letter")) with a question to answer" },
        status.promisesDue > 0 ? count(status.promisesDue, "promise") + " fallen due" : nil,
        now[.returned].map { "\(count($0, "letter")) returned" },
      ].compactMap(\.self)
    }
  }
}
