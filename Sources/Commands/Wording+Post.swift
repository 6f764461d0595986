// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Mailings

extension Wording {
  /// What labels, envelopes and cards have in common.
  enum Post {
    static let mailingHelp = ArgumentHelp(
      "The letters of this mailing that are not sent yet.", valueName: "id")
    static let fromHelp = ArgumentHelp(
      "Only letters of this member; may be given again.", valueName: "id")
    static let languageHelp = ArgumentHelp(
      "Write to all offices in this language.", valueName: "language")
    static let onceHelp = ArgumentHelp("Each address once, however many letters go to it.")
    static let outputHelp = ArgumentHelp(
      "The file to write; in output/ when left out.", valueName: "file.pdf")
    static let dryRunHelp = ArgumentHelp("Set everything, and write nothing.")
    static let mailingIsWritten =
      "The letters of a mailing are written already; --template and --lang choose among recipients."
    static let notPDF = "--output must be a file that ends in .pdf."

    /// "Wrote FILE: 7 labels on 1 sheet of L7163".
    static func summary(
      _ report: PostReport, _ what: String, isRehearsal: Bool
    ) -> String {
      var lines: [String] = []
      if let path = report.path {
        lines.append("\(isRehearsal ? "Would write" : "Wrote") \(path): \(what)")
        if let mailing = report.mailing { lines.append("  of mailing \(mailing), not sent yet") }
      } else {
        lines.append("Nothing is chosen that has a postal address, and nothing was written")
      }
      if report.withoutAddress > 0 {
        lines.append(
          "  \(count(report.withoutAddress, "letter goes", "letters go")) to offices without postal address"
        )
      }
      return (lines + Letters.leftOut(report.leftOut)).joined(separator: "\n") + "\n"
    }
  }

  enum Labels {
    static let abstract = "Print address labels."
    static let discussion = """
      Without a choice, the labels are for the mailing in the ledger whose letters are not sent \
      yet, one for each letter. Cases and recipients are chosen as for writ letters. The text of a \
      long address shrinks, to 6 points at most; if it does not fit even then, nothing is written \
      and you are told on which sheet it would.

        writ labels --sheet L7163
        writ labels --mailing 2026-11-21-all --sheet L7160 --start 5
        writ labels --to kind=embassy --once --sheet 5160 --output embassies.pdf
        writ labels --sender anna --sheet L7651 --shift-x 1.5 --shift-y -0.5

      Print at 100 %, without fitting to the page. Sheets: L7160, L7163, L7164, L7169, L7651 on A4; \
      5160, 5162, 5163 on US Letter.
      """
    static let sheetHelp = ArgumentHelp("The label sheet, as on its box.", valueName: "sheet")
    static let startHelp = ArgumentHelp(
      "The first label that is free, counted row by row.", valueName: "number")
    static let shiftXHelp = ArgumentHelp(
      "Move everything so far to the right; below 0 to the left.", valueName: "mm")
    static let shiftYHelp = ArgumentHelp(
      "Move everything so far down; below 0 up.", valueName: "mm")
    static let senderHelp = ArgumentHelp(
      "Fill the sheet with this member's own address.", valueName: "id")
    static let badShift = "--shift-x and --shift-y are numbers of millimetres."
    static let eitherSender = "--sender fills the sheet with one address; it goes with no choice."

    static func summary(_ report: PostReport, sheet: String, isRehearsal: Bool) -> String {
      Post.summary(
        report, "\(count(report.count, "label")) on \(count(report.pages, "sheet"))",
        isRehearsal: isRehearsal)
    }
  }

  enum Envelopes {
    static let abstract = "Print envelopes."
    static let discussion = """
      A page for each envelope: the sender at the upper left, the address where sorting machines \
      look for it, and on letters abroad the mark for carriage by air in the words of the country \
      of posting. What is chosen, and what becomes of an address that is too long, is as with writ \
      labels.

        writ envelopes --size DL
        writ envelopes --mailing 2026-11-21-all --size C6
        writ envelopes --to uz-president --from anna --size 10 --output one.pdf
      """
    static let sizeHelp = ArgumentHelp(
      "DL (220 x 110 mm), C5 (229 x 162), C6 (162 x 114) or 10 (241.3 x 104.8).",
      valueName: "size")
    static let noAirmailHelp = ArgumentHelp("Leave out the mark on letters abroad.")

    static func summary(_ report: PostReport, isRehearsal: Bool) -> String {
      Post.summary(report, count(report.count, "envelope"), isRehearsal: isRehearsal)
    }
  }

  enum Cards {
    static let abstract = "Print cards to people in prison."
    static let discussion = """
      A message and the address of the prison on a card that is posted as it is: nothing of the \
      case, no reference, no sender. The other side stays free for a drawing. It needs consent in \
      the case file, and an address: write_to, see docs/print-cards.md. Without a message of yours \
      the card has a short greeting in a language that the person reads. Postcards to offices are \
      letters: writ letters --template postcard.

        writ cards --case anvarov-karim
        writ cards --case anvarov-karim --text "We think of you." --lang en
        writ cards --case anvarov-karim --message greeting.txt --lang ru --size a6 --copies 10
      """
    static let caseHelp = ArgumentHelp("The case; may be given again.", valueName: "id")
    static let fromHelp = ArgumentHelp(
      "The member who posts them, for the country of posting; the campaign's sender when left out.",
      valueName: "id")
    static let sizeHelp = ArgumentHelp(
      "a4, four on a sheet with cut marks, or a6, one on a page.", valueName: "size")
    static let copiesHelp = ArgumentHelp(
      "How many for each person; a full sheet when left out.", valueName: "number")
    static let textHelp = ArgumentHelp("The message.", valueName: "text")
    static let messageHelp = ArgumentHelp(
      "A plain text with the message; an empty line parts paragraphs.", valueName: "file")
    static let languageHelp = ArgumentHelp(
      "The language of the message; the first that the person reads when left out.",
      valueName: "language")
    static let noCase = "Name a case with --case."
    static let badSize = "--size is a4 or a6."
    static let badCopies = "--copies must be between 1 and 1000."
    static let oneMessage = "--text and --message are two messages; give one."

    static func summary(_ report: PostReport, isRehearsal: Bool) -> String {
      let what = "\(count(report.count, "card")) on \(count(report.pages, "page"))"
      return Post.summary(report, what, isRehearsal: isRehearsal)
    }
  }
}
