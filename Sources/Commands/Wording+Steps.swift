// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

extension Wording {
  /// What happened to letters: printed, sent, returned, replied.
  enum Steps {
    static let printedAbstract = "Record that letters were printed."
    static let printedDiscussion = """
      A printed letter stays as it is: a rerun of its mailing no longer changes it.

        writ printed WR-7K3F-2M9C
        writ printed --mailing 2026-11-askarov
        writ printed --mailing 2026-11-askarov --numbers 1-12,15,20- --on 2026-11-20

      Numbers are those of the check sheet: writ letter list --mailing 2026-11-askarov
      """
    static let sentAbstract = "Record that letters were sent."
    static let sentDiscussion = """
      What is sent already is passed over. If one of the letters cannot have been sent, nothing is \
      recorded, unless --skip leaves it out.

        writ sent WR-7K3F-2M9C --via registered --proof RR123456789DE
        writ sent WR-7K3F-2M9C WR-2M9C-7K3F --via post --on 2026-11-20 --by anna
        writ sent --mailing 2026-11-askarov --except uz-president --via post
        writ sent --mailing 2026-11-askarov --numbers 1-12,15,20- --via post
        writ sent --from sheet.csv --via post

      A sheet has the columns reference, on, via, by, proof; what a row leaves open is taken from \
      the options. Numbers are those of the check sheet: writ letter list --mailing ID
      """
    static let returnedAbstract = "Record that letters came back undelivered."
    static let returnedDiscussion = """
        writ returned WR-7K3F-2M9C --why "moved, no new address"
        writ returned --from back.csv --why unknown

      A sheet has the columns reference, on, by, why. A letter that came back can be sent again.
      """
    static let repliedAbstract = "Record that we answered what an office had asked."
    static let repliedDiscussion = """
      While an answer of ours is owed, nobody is late. From the day of the reply the waiting goes on.

        writ replied WR-7K3F-2M9C --on 2026-11-20 --note "sent the power of attorney"
      """
    static let referenceHelp = ArgumentHelp(
      "A letter's reference, as printed, typed or spoken; may be given again.", valueName: "ref")
    static let mailingHelp = ArgumentHelp("All letters of this mailing.", valueName: "id")
    static let exceptHelp = ArgumentHelp(
      "Not this letter or office of the mailing; may be given again.", valueName: "ref or office")
    static let memberHelp = ArgumentHelp(
      "Only the letters of the mailing that this member writes.", valueName: "id")
    static let numbersHelp = ArgumentHelp(
      "Only these numbers of the mailing's check sheet, such as 1-12,15,20-.",
      valueName: "numbers")
    static let fromHelp = ArgumentHelp("The letters of a sheet, in CSV.", valueName: "file")
    static let onHelp = ArgumentHelp(
      "The day on which it happened; today when left out.", valueName: "date")
    static let byHelp = ArgumentHelp("The member who did it.", valueName: "member")
    static let viaHelp = ArgumentHelp(
      "On which way: post, registered, email, fax, hand, form.", valueName: "way")
    static let proofHelp = ArgumentHelp(
      "The number that proves it: of the registered letter, of the receipt.", valueName: "number")
    static let whyHelp = ArgumentHelp("What the post says, or why.", valueName: "text")
    static let noteHelp = ArgumentHelp("What else there is to say.", valueName: "text")
    static let repairHelp = ArgumentHelp(
      "Take a mistyped reference for the only letter that it may mean.")
    static let skipHelp = ArgumentHelp("Leave out what is refused, and record the rest.")
    static let dryRunHelp = ArgumentHelp("Say what would be recorded, and record nothing.")

    static let noLetters = "Name letters by their references, or with --mailing or --from."
    static let severalWays = "Name letters in one way: by references, with --mailing or --from."
    static let needsMailing = "--member, --except and --numbers choose among the letters of a --mailing."
    static let badNumbers = "write numbers and ranges, such as 1-12,15,20-"
    static let noProofForMany = "--proof is the number of one letter; a sheet has one in each row."

    static func more(_ count: Int) -> String { "… and \(number(count)) more" }

    static func stopped(_ report: StepReport) -> String {
      guard report.possible > 0, report.refused > 0 else { return "nothing was recorded" }
      let rest = report.possible == 1 ? "letter" : Wording.count(report.possible, "letter")
      return "nothing was recorded; --skip records the other \(rest)"
    }

    static func summary(
      _ report: StepReport, _ step: LetterStep, _ sheet: String?, isRehearsal: Bool
    ) -> String {
      var lines: [String] = []
      let day = sheet == nil ? " on \(step.day)" : ""
      if report.recorded.isEmpty {
        lines.append(
          isRehearsal ? "There would be nothing to record" : "There is nothing to record")
      } else {
        let isOne = report.recorded.count == 1
        let letters = isOne ? "" : " " + count(report.recorded.count, "letter")
        lines.append(
          "\(isRehearsal ? "Would record" : "Recorded") as \(step.words)\(day):\(letters)")
        if isOne { lines.append("  \(report.recorded[0].nameWithMatter)") }
      }
      lines += report.repairs.map { "  \(repair($0))" }
      lines += passedOver(report)
      if report.refused > 0 { lines.append("  \(number(report.refused)) left out, see above") }
      if report.withoutText > 0 {
        let letters = count(report.withoutText, "letter has", "letters have")
        lines.append("  \(letters) no kept text, and cannot be read later")
      }
      return lines.map { $0 + "\n" }.joined()
    }

    static func repair(_ repair: AcceptedRepair) -> String {
      "'\(Printable.text(repair.typed))' was taken for \(repair.letter.reference.text)"
    }

    private static func passedOver(_ report: StepReport) -> [String] {
      var lines: [String] = []
      if report.already.count == 1 {
        lines.append("  \(report.already[0].reference.text): \(already(report.already[0], report))")
      } else if !report.already.isEmpty {
        lines.append("  \(number(report.already.count)) were \(report.verb.participle) already")
      }
      if report.withdrawn > 0 {
        lines.append("  \(count(report.withdrawn, "withdrawn draft")) of the mailing left out")
      }
      return lines
    }

    /// "it was sent on 2026-11-02 already".
    private static func already(_ letter: LetterSummary, _ report: StepReport) -> String {
      let day: CivilDate? =
        switch report.verb {
        case .print: letter.printedOn
        case .send: letter.sentOn
        case .return: letter.returnedOn
        default: nil
        }
      let on = day.map { " on \($0)" } ?? ""
      return "it was \(report.verb.participle)\(on) already"
    }
  }
}

extension LetterVerb {
  fileprivate var participle: String {
    switch self {
    case .draft: "written"
    case .withdraw: "withdrawn"
    case .print: "printed"
    case .send: "sent"
    case .return: "returned"
    case .respond: "answered"
    case .classify: "classified"
    case .reply: "replied to"
    }
  }
}

extension LetterStep {
  /// "sent by registered post".
  fileprivate var words: String {
    switch what {
    case .printed: "printed"
    case .sent(let via, _): "sent \(via.phrase)"
    case .returned: "returned"
    case .replied: "replied to"
    }
  }
}

extension Channel {
  /// "by post".
  var phrase: String {
    switch self {
    case .post: "by post"
    case .registered: "by registered post"
    case .email: "by e-mail"
    case .fax: "by fax"
    case .hand: "by hand"
    case .form: "through a form"
    case .phone: "by phone"
    }
  }
}
