// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

extension Wording {
  enum Outcomes {
    static let abstract = "Record what changed for the people of a case."
    static let discussion = """
      An outcome needs two sources, or the word --unconfirmed. It stops the drafts about the case \
      where nothing is left to ask, shows how the case file is to be brought up to date, and \
      offers letters of thanks. Without --kind, lists what was recorded.

        writ outcome askarov-azimjon --kind doctor-granted --on 2026-10 \\
          --source "Letter of his lawyer, 2 November 2026" --source https://example.org/news \\
          --demand medical-care=met
        writ outcome dzhumaev-yusuf --kind released --on 2011-12-29 --unconfirmed \\
          --source "Global Importune, statement on the release"
        writ outcome askarov-azimjon
      """
    static let caseHelp = ArgumentHelp("The case.", valueName: "case")
    static let kindHelp = ArgumentHelp("What changed.", valueName: "kind")
    static let onHelp = ArgumentHelp(
      "When: 2026-11-03, 2026-11, or about then: 2026-11~.", valueName: "date")
    static let sourceHelp = ArgumentHelp(
      "From where this is known; may be given again.", valueName: "text")
    static let demandHelp = ArgumentHelp(
      "What became of a demand, such as release=met; may be given again.",
      valueName: "demand=state")
    static let attributionHelp = ArgumentHelp("How far the letters are credited.")
    static let creditedByHelp = ArgumentHelp("Who says that the letters helped.", valueName: "text")
    static let unconfirmedHelp = ArgumentHelp("It is reported, and nobody has confirmed it.")
    static let visibilityHelp = ArgumentHelp("Who may see it; stories tell what is public.")
    static let byHelp = ArgumentHelp("The member who records it.", valueName: "id")
    static let noteHelp = ArgumentHelp(
      "A remark for organisers; never published.", valueName: "text")
    static let dryRunHelp = ArgumentHelp("Say what would be recorded, and record nothing.")
    static let needsDate = "--kind needs --on, the day on which it happened."
    static let needsKind = "Say with --kind what changed."

    static func recorded(_ report: OutcomeReport, isRehearsal: Bool) -> String {
      let outcome = report.outcome
      let verb = isRehearsal ? "Would record" : "Recorded"
      var lines = ["\(verb): \(line(outcome))"]
      if report.stopped > 0 {
        lines.append(
          "\(count(report.stopped, "draft or printed letter", "drafts and printed letters")) about "
            + "this case must not go out any more")
      }
      if let patch = report.patch {
        lines.append("")
        lines.append("Bring the case file up to date, and add what happened to its timeline:")
        lines.append("")
        lines += patch.split(separator: "\n").map { Printable.text($0) }
        lines.append("")
      }
      lines += next(outcome, isRehearsal: isRehearsal)
      return lines.joined(separator: "\n") + "\n"
    }

    private static func next(_ outcome: Outcome, isRehearsal: Bool) -> [String] {
      guard !isRehearsal else { return [] }
      var lines: [String] = []
      if outcome.kind.isThankworthy, outcome.isConfirmed {
        lines.append("Next: thank those who were written to:")
        lines.append("      writ letters --case \(outcome.matter) --template thank-you --dry-run")
      }
      lines.append(
        lines.isEmpty
          ? "Next: writ story \(outcome.matter)" : "      writ story \(outcome.matter)")
      return lines
    }

    static func list(_ outcomes: [RecordedOutcome], of matter: Identifier) -> String {
      guard !outcomes.isEmpty else {
        return "Nothing is recorded that changed for \(matter); see writ outcome --help.\n"
      }
      return outcomes.map { recorded in
        var lines = [line(recorded.outcome)]
        lines += recorded.outcome.sources.map { "  source: \(Printable.text($0))" }
        lines.append("  event: \(recorded.id)")
        return lines.joined(separator: "\n") + "\n"
      }.joined()
    }

    /// "released on 2011-12-29, unconfirmed, coincided; release=met".
    private static func line(_ outcome: Outcome) -> String {
      var parts = ["\(outcome.matter): \(outcome.kind.rawValue), \(outcome.date.text)"]
      if !outcome.isConfirmed { parts.append("unconfirmed") }
      if outcome.visibility != .public { parts.append("not public") }
      parts.append(
        outcome.attribution.rawValue
          + (outcome.creditedBy.map { " (\(Printable.text($0)))" } ?? ""))
      let demands = outcome.demands.map(\.text).joined(separator: ", ")
      return parts.joined(separator: ", ") + (demands.isEmpty ? "" : "; \(demands)")
    }
  }
}
