// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Ledger
internal import Mailings

extension Wording {
  /// What is written out for others, and taken in from them.
  enum Exchange {
    static let importAbstract = "Take in what others have written out."
    static let importDiscussion = """
        writ import ledger anna.writ
      """
    static let exportLedgerAbstract = "Write out the whole ledger, for another member's to join."
    static let exportLedgerDiscussion = """
      It holds letters and answers word for word: hand it over as you would hand over the letters.

        writ export ledger anna.writ
        writ export ledger | gpg --encrypt --recipient ben > anna.writ.gpg
      """
    static let importLedgerAbstract = "Join another member's ledger."
    static let importLedgerDiscussion = """
      Afterwards both know the same, in whatever order ledgers are joined and however often. Where \
      two members recorded what excludes each other, both is kept and told. A file that is cut off \
      or damaged is refused as a whole.

        writ import ledger anna.writ
        gpg --decrypt anna.writ.gpg | writ import ledger -
      """
    static let outputHelp = ArgumentHelp(
      "The file to write; standard output when left out.", valueName: "file")
    static let inputHelp = ArgumentHelp(
      "A file of writ export ledger; - for standard input.", valueName: "file")
    static let dryRunHelp = ArgumentHelp("Say what would come of it, and change nothing.")

    static func exported(_ report: ExportReport, to file: String?, isRehearsal: Bool) -> String {
      let lines = count(report.lines, "line")
      let place = file.map { " to \($0)" } ?? ""
      return isRehearsal ? "Would write \(lines)\(place)\n" : "\(lines) written\(place)\n"
    }

    static func imported(_ report: MergeReport, isRehearsal: Bool) -> String {
      var lines = [
        "\(isRehearsal ? "Would take in" : "Taken in"): \(count(report.newEvents, "new event")), "
          + "\(count(report.newTexts, "new text")); \(number(report.knownEvents)) known already"
      ]
      if !report.conflicts.isEmpty {
        let letters = count(report.conflicts.count, "letter has", "letters have")
        lines += ["", "\(letters) steps now that exclude each other; all are kept:"]
      }
      for conflict in report.explained {
        lines += ["", conflict.summary.nameWithMatter]
        lines += conflict.steps.map { "  " + Events.line($0) }
        lines.append("What does not fit:")
        lines += Letter.contradictions(conflict.contradictions, conflict.steps)
      }
      let rest = report.conflicts.count - report.explained.count
      if rest > 0 { lines.append(Steps.more(rest)) }
      return lines.map { $0 + "\n" }.joined()
    }

    static func message(_ problem: MergeProblem, in file: String) -> String {
      let (id, message, hint) = words(problem.reason)
      return "\(file):\(problem.line): error: \(message) [\(id)]\n  = hint: \(hint)\n"
        + "nothing was taken in"
    }

    private static func words(
      _ reason: MergeProblem.Reason
    ) -> (id: String, message: String, hint: String) {
      switch reason {
      case .notALedger:
        ("not-a-ledger", "this is no ledger", "write one out with: writ export ledger FILE")
      case .newerVersion:
        ("newer-ledger", "a later version of Writ has written this ledger", "update Writ")
      case .unreadable:
        ("unreadable-line", "this line cannot be read", "have the file written and sent anew")
      case .otherEvent:
        (
          "other-event", "another event has this id already",
          "one of the two ledgers was changed by hand; have it written out anew"
        )
      case .damagedText:
        ("damaged-text", "the text of this letter is damaged", "have the file written anew")
      case .cutOff:
        ("cut-off", "the file ends too early", "have it sent once more")
      }
    }
  }
}
