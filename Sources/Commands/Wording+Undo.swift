// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

extension Wording {
  enum Undo {
    static let abstract = "Take back what was recorded by mistake."
    static let discussion = """
      Nothing is erased: that it was taken back is recorded too, and can be taken back in turn. The \
      last event of a letter goes first, or the last of a kind. A draft is taken back by the next \
      run of its mailing.

        writ undo WR-7K3F-2M9C
        writ undo WR-7K3F-2M9C --what sent --why "posted the wrong one"
        writ undo --mailing 2026-11-askarov --numbers 3-5 --what sent
        writ undo --event 019a8b2c-0000-7000-8000-000000000001
        writ undo --last --dry-run
      """
    static let whatHelp = ArgumentHelp(
      "The last event of this kind: printed, sent, returned, responded, classified, replied.",
      valueName: "kind")
    static let eventHelp = ArgumentHelp("The event with this id.", valueName: "id")
    static let lastHelp = ArgumentHelp("All that the last command recorded.")
    static let whyHelp = ArgumentHelp("Why it is taken back.", valueName: "text")
    static let oneWay = "Name letters, a --mailing, an --event, or --last: one of these."
    static let needsWhat = "With --mailing say --what is taken back, such as --what sent."
    static let needlessWhat = "--what chooses among the events of letters."
    static let badEvent =
      "an event's id has 32 digits, as writ letter show REFERENCE --format events shows it"

    private static let mostShown = 20

    static func summary(_ report: UndoReport, isRehearsal: Bool) -> String {
      var lines = report.repairs.map { Steps.repair($0) }
      let verb = isRehearsal ? "Would take back" : "Taken back"
      if report.undone.isEmpty {
        lines.append("There is nothing to take back")
      } else if report.undone.count > 1 {
        lines.append("\(verb): \(count(report.undone.count, "event"))")
      }
      for (event, letters) in report.undone.prefix(mostShown) {
        let about = letters.map(\.text).joined(separator: ", ")
        let line = (about.isEmpty ? "" : about + ": ") + Events.line(event)
        lines.append(report.undone.count == 1 ? "\(verb): \(line)" : "  \(line)")
      }
      if report.undone.count > mostShown {
        lines.append("  " + Steps.more(report.undone.count - mostShown))
      }
      if report.untouched > 0 {
        lines.append("  \(count(report.untouched, "letter")) had nothing of the kind")
      }
      return lines.map { $0 + "\n" }.joined()
    }
  }
}
