// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Ledger
internal import Mailings

extension Wording {
  enum Due {
    static let abstract = "Say what to do this week."
    static let discussion = """
      Lists what waits for you: letters without an answer past their time, promises that fell due, \
      responses to classify, questions that an office asked, returned letters, letters about cases \
      that changed since, printed letters, addresses to verify, and what comes in the next days. \
      Letters about cases that are over are not waited for, nor letters that a later one has taken \
      up; the time stands still while we owe an answer.

        writ due
        writ due --days 30 --all
        writ due --as-of 2026-12-24
        writ due --ics deadlines.ics         a calendar to subscribe to
      """
    static let daysHelp = ArgumentHelp("How many days to look ahead.", valueName: "number")
    static let allHelp = ArgumentHelp("List everything, not the first 20 of each kind.")
    static let icsHelp = ArgumentHelp(
      "Write all coming deadlines to this iCalendar file instead.", valueName: "file")
    static let dryRunHelp = ArgumentHelp(
      "With --ics: say what would be written, and write nothing.")
    static let badDays = "look ahead 0 to 366 days, as in --days 30"

    static func calendar(_ entries: Int, in path: String, isRehearsal: Bool) -> String {
      let entries = Wording.count(entries, "entry", "entries")
      return isRehearsal ? "\(entries) would be written to \(path)\n" : "\(entries) in \(path)\n"
    }

    static func text(_ due: DueList, width: Int?) -> String {
      guard !due.isEmpty || !due.isClear else {
        return "Nothing is recorded by \(due.day), so nothing is due.\nNext: writ letters\n"
      }
      guard !due.isClear else {
        return "Nothing is due by \(due.day), and nothing comes until \(due.until).\n"
      }
      let parts = doing(due, width) + [changed(due.changed), desk(due, width), coming(due)]
      return "As of \(due.day):\n"
        + parts.filter { !$0.isEmpty }.map { "\n" + $0 }.joined()
    }

    /// What waits for an office or for us.
    private static func doing(_ due: DueList, _ width: Int?) -> [String] {
      [
        overdue(due, width),
        letters(due.promises, "promise fell due", "promises fell due", width) {
          "promised for \(day($0.clockDay))"
        },
        responses(due.toClassify, width),
        letters(due.owing, "letter with a question to us", "letters with a question to us", width) {
          "asked \(day($0.respondedOn))"
        },
        letters(due.returned, "letter came back", "letters came back", width) {
          "returned \(day($0.returnedOn))"
        },
      ]
    }

    private static func overdue(_ due: DueList, _ width: Int?) -> String {
      let head = count(
        due.overdue.count, "letter without an answer past its time",
        "letters without an answer past their time, the oldest first")
      let rows = due.overdue.shown.map { overdue -> [String] in
        let over = due.day.dayNumber - overdue.deadline.dayNumber
        let state = overdue.followUp.map { "follow-up \($0.text)" }
        return row(
          overdue.letter,
          state ?? "sent \(day(overdue.letter.sentOn)), \(count(over, "day")) over")
      }
      let isOpen = due.overdue.shown.contains { $0.followUp == nil }
      return part(
        head, rows, hidden: due.overdue.hidden, width, next: isOpen ? "writ follow-up --due" : nil)
    }

    private static func responses(_ responses: Listed<RecordedResponse>, _ width: Int?) -> String {
      let rows = responses.shown.map { response -> [String] in
        let letters = response.letters.map(\.text).joined(separator: " ")
        return [
          day(response.day), letters.isEmpty ? "belongs to no letter yet" : letters,
          "by \(response.response.via.rawValue)",
        ]
      }
      return part(
        count(responses.count, "response to read and classify", "responses to read and classify"),
        rows, hidden: responses.hidden, width, keeping: [1])
    }

    /// What lies on the desk and what is doubtful.
    private static func desk(_ due: DueList, _ width: Int?) -> String {
      let addresses = part(
        count(
          due.addresses.count, "address to verify before letters go there",
          "addresses to verify before letters go there"),
        due.addresses.shown.map { address in
          [
            "\(address.office)",
            address.verifiedOn.map { "verified \($0)" } ?? "never verified",
            count(address.letters, "letter"),
          ]
        }, hidden: due.addresses.hidden, width)
      return [
        letters(due.unsent, "letter printed, not sent", "letters printed, not sent", width) {
          "printed \(day($0.printedOn))"
        }, addresses,
        letters(
          due.conflicts, "letter with steps that exclude each other",
          "letters with steps that exclude each other", width
        ) { "now \($0.status.rawValue)" },
      ].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func letters(
      _ letters: Listed<LetterSummary>, _ one: String, _ several: String, _ width: Int?,
      _ last: (LetterSummary) -> String
    ) -> String {
      part(
        count(letters.count, one, several), letters.shown.map { row($0, last($0)) },
        hidden: letters.hidden, width)
    }

    private static func row(_ letter: LetterSummary, _ last: String) -> [String] {
      [
        letter.reference.text, "\(letter.office)",
        letter.matters.count == 1
          ? "\(letter.matters[0])" : count(letter.matters.count, "case"), last,
      ]
    }

    /// A heading and its lines; nothing where there is none.
    ///
    /// - Parameter whole: columns that are never shortened, besides the first and the last.
    private static func part(
      _ head: String, _ rows: [[String]], hidden: Int, _ width: Int?, next: String? = nil,
      keeping whole: Set<Int> = []
    ) -> String {
      guard let first = rows.first else { return "" }
      // A heading stands above; references, days and what there is to do are kept whole.
      var table = TextTable(first.map { _ in "" }, keeping: whole.union([first.count - 1]))
      for row in rows { table.add(row) }
      var lines = table.text(width: width.map { $0 - 2 }).split(separator: "\n").map { "  \($0)" }
      if hidden > 0 { lines.append("  and \(number(hidden)) more: writ due --all") }
      if let next { lines.append("  Next: \(next)") }
      return "\(head):\n" + lines.map { $0 + "\n" }.joined()
    }

    private static func day(_ day: CivilDate?) -> String { day?.description ?? "some day" }
  }
}

extension Wording.Due {
  private static func changed(_ cases: [ChangedCase]) -> String {
    guard !cases.isEmpty else { return "" }
    let lines = cases.flatMap { changed -> [String] in
      let desk = [
        changed.drafts > 0 ? Wording.count(changed.drafts, "draft") : nil,
        changed.printed > 0 ? Wording.count(changed.printed, "printed letter") : nil,
      ].compactMap(\.self).joined(separator: ", ")
      return [
        "  \(changed.matter): \(sentence(changed.change))",
        "    \(desk): \(advice(changed.change))",
      ]
    }
    return "Do not send before you have looked, for these cases changed:\n"
      + lines.map { $0 + "\n" }.joined()
  }

  private static func sentence(_ change: ChangedCase.Change) -> String {
    switch change {
    case .status(let was, let now): "was \(was) when they were written, is \(now.rawValue)"
    case .over(let kind, let date): "is over: \(kind.rawValue), \(date.text)"
    case .outcome(let kind, let date): "\(kind.rawValue), \(date.text), is later than they know"
    case .gone: "is no longer in the campaign"
    }
  }

  private static func advice(_ change: ChangedCase.Change) -> String {
    switch change {
    case .status: "write them anew with writ letters"
    case .over, .gone: "do not send them"
    case .outcome: "bring the case file up to date, then write them anew"
    }
  }

  private static func coming(_ due: DueList) -> String {
    var lines: [(day: CivilDate, text: String)] = []
    for deadline in due.coming.deadlines {
      let only = deadline.count == 1 ? deadline.letters.first : nil
      let letters =
        only.map { "\($0.reference.text) to \($0.office)" }
        ?? Wording.count(deadline.count, "letter")
      lines.append((deadline.day, "time for an answer ends: \(letters)"))
    }
    for letter in due.coming.promises {
      lines.append(
        (letter.clockDay ?? due.until, "promised by \(letter.office): \(letter.reference.text)"))
    }
    for anniversary in due.coming.anniversaries {
      lines.append((anniversary.day, "\(sentence(anniversary)) (\(anniversary.matter))"))
    }
    guard !lines.isEmpty else { return "" }
    let sorted = lines.sorted { ($0.day, $0.text) < ($1.day, $1.text) }
    return "Coming until \(due.until):\n" + sorted.map { "  \($0.day)  \($0.text)\n" }.joined()
  }

  /// "Karim Anvarov: 3 years since the arrest".
  private static func sentence(_ anniversary: Anniversary) -> String {
    let people = anniversary.people.joined(separator: ", ")
    let years = Wording.count(anniversary.years, "year")
    return switch anniversary.kind {
    case .arrest: "\(people): \(years) since the arrest"
    case .sentence: "\(people): \(years) since the sentence"
    case .birthday: "\(people): birthday, \(years)"
    }
  }
}
