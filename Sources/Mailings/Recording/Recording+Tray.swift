// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics
package import Ledger

/// What giving a response of the tray to its letters, or dropping it, came to.
package struct TrayReport: Sendable {
  package fileprivate(set) var entry: TrayEntry?
  /// The letters that it was given to.
  package fileprivate(set) var letters: [LetterSummary] = []
  package fileprivate(set) var repairs: [AcceptedRepair] = []
  package fileprivate(set) var problems: [Diagnostic] = []
}

extension Recording {
  /// The responses that belong to no letter yet, in the order in which they came.
  package func tray() throws(LedgerError) -> [TrayEntry] {
    try ask { try Tray(campaign: campaign, view: $0).entries() }
  }

  /// Gives a response to letters, or without any to the one that is clearly the likeliest.
  package func accept(
    _ number: Int, for references: [String], acceptsRepairs: Bool, by member: Identifier?,
    isRehearsal: Bool
  ) throws(LedgerError) -> TrayReport {
    try record(isRehearsal: isRehearsal) { view in
      var report = try report(of: number, in: view)
      report.problems += problems(of: member)
      guard let entry = report.entry else { return Decision([], report) }
      if references.isEmpty {
        report.letters = [entry.clearGuess?.letter].compactMap(\.self)
        if report.letters.isEmpty { report.problems.append(.noClearGuess(entry)) }
      } else {
        var choice = LetterChoice()
        choice.references = references
        choice.acceptsRepairs = acceptsRepairs
        let chosen = try ChosenLetters(choice, in: view, prefix: prefix)
        report.problems += chosen.problems
        (report.letters, report.repairs) = (chosen.letters, chosen.repairs)
      }
      for letter in report.letters {
        report.problems += try answerProblems(letter, on: entry.response.day, in: view)
      }
      guard !report.problems.hasErrors else { return Decision([], report) }
      let body = EventBody.assigned(
        response: entry.response.id, to: report.letters.map(\.reference))
      return Decision([NewEvent(body, on: today, by: member)], report)
    }.value
  }

  /// Takes a response out of the tray that is none.
  package func drop(
    _ number: Int, why: String, by member: Identifier?, isRehearsal: Bool
  ) throws(LedgerError) -> TrayReport {
    try record(isRehearsal: isRehearsal) { view in
      var report = try report(of: number, in: view)
      report.problems += problems(of: member)
      guard let entry = report.entry, !report.problems.hasErrors else {
        return Decision([], report)
      }
      let body = EventBody.undone(entry.response.id, why: why)
      return Decision([NewEvent(body, on: today, by: member)], report)
    }.value
  }

  private func report(of number: Int, in view: LedgerView) throws -> TrayReport {
    let entries = try Tray(campaign: campaign, view: view).entries()
    var report = TrayReport()
    report.entry = entries.first { $0.number == number }
    if report.entry == nil { report.problems = [.notInTray(number, count: entries.count)] }
    return report
  }
}

extension Diagnostic {
  fileprivate static func notInTray(_ number: Int, count: Int) -> Diagnostic {
    refusal(
      "not-in-tray",
      count == 0
        ? "the tray is empty"
        : "the tray holds \(count) \(count == 1 ? "response" : "responses"), and no number \(number)",
      hints: count == 0 ? [] : ["see their numbers: writ tray"])
  }

  fileprivate static func noClearGuess(_ entry: TrayEntry) -> Diagnostic {
    refusal(
      "no-clear-guess", "no letter is clearly ahead for response \(entry.number)",
      hints: ["name the letter: writ tray accept \(entry.number) REFERENCE"],
      notes: entry.guesses.prefix(3).map { "\($0.points) points: \($0.letter.nameWithMatter)" })
  }
}
