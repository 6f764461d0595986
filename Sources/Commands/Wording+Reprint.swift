// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

extension Wording {
  /// Letters that are printed again.
  enum Reprint {
    static let abstract = "Print letters again, word for word as they were kept."
    static let discussion = """
      The words are those that were sent, or last drafted, whatever the campaign's files say now; \
      signature, letterhead and layout are those of the member's file today. One PDF in the order \
      in which you name the letters. Nothing is recorded.

        writ letter print WR-7K3F-2M9C
        writ letter print WR-7K3F-2M9C WR-2M9C-7K3F --output again.pdf
        writ letter print --mailing 2026-11-askarov 3-7,12
        writ letter print --mailing 2026-11-askarov --member anna --layout din-5008-b

      Numbers are those of the check sheet: writ letter list --mailing 2026-11-askarov
      """
    static let layoutHelp = ArgumentHelp(
      "The layout on paper, as for writ letters; the usual one of the member when left out.",
      valueName: "layout")
    static let noLetters = "Name letters by their references, or with --mailing."
    static let onlyNumbers =
      "With --mailing, type the numbers of its check sheet once, such as 3-7,12."

    static func summary(_ report: ReprintReport, isRehearsal: Bool) -> String {
      guard let path = report.path else { return "No letter is chosen, and nothing was written\n" }
      let letters = "\(count(report.letters.count, "letter")) on \(count(report.pages, "page"))"
      var lines = [
        "\(isRehearsal ? "Would write" : "Wrote") \(path): \(letters), word for word as kept"
      ]
      lines += report.repairs.map { "  \(Steps.repair($0))" }
      if !report.drafts.isEmpty {
        let drafts = count(report.drafts.count, "letter is a draft", "letters are drafts")
        lines.append("  \(drafts), which a rerun of the mailing may still change")
      }
      return (lines + (isRehearsal ? [] : next(report))).joined(separator: "\n") + "\n"
    }

    /// What to type when the paper has become a letter.
    private static func next(_ report: ReprintReport) -> [String] {
      guard !report.unsent.isEmpty else {
        return ["Nothing was recorded: the ledger knows that they were sent"]
      }
      var lines = ["Nothing was recorded. Once posted, type:"]
      if !report.drafts.isEmpty {
        lines[0] = "Nothing was recorded. Once on paper, and once posted, type:"
        lines.append("  writ printed \(words(for: report.drafts))")
      }
      return lines + ["  writ sent \(words(for: report.unsent)) --via post"]
    }

    /// Their references; a few at most, for many are better named by a mailing.
    private static func words(for letters: [LetterSummary]) -> String {
      let mailings = Set(letters.map(\.mailing))
      if letters.count > 12, mailings.count == 1, let mailing = mailings.first {
        return "--mailing \(mailing) --numbers …"
      }
      return letters.map(\.reference.text).joined(separator: " ")
    }
  }
}
