// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Mailings

extension Wording {
  enum Letters {
    static let abstract = "Write the letters of a mailing."
    static let discussion = """
      Without a choice, every case is written about to every office that its templates are made for \
      and that is responsible for it, in a language that the office reads. The letters lie in \
      output/MAILING/CASE/LANGUAGE, listed in index.csv and index.json; a rerun changes only what \
      has changed. A letter that lacks a fact is not written, and you are told what it lacks.

        writ letters --case yorov-buzurgmehr
        writ letters --case yorov-buzurgmehr --to tj-president --lang en
        writ letters --to kind=embassy,country=UZ --to eu --format docbook
        writ letters --template eu-briefing --from anna --signed-by ben --dry-run
        writ letters --case yorov-buzurgmehr --pack
        writ letters --case yorov-buzurgmehr --template postcard --pack
        writ letters --case yorov-buzurgmehr --format pdf --layout din-5008-b
      """
    static let packHelp = ArgumentHelp(
      "Put the letters of each member that are still to be posted into one PDF, in the order of a check sheet before them."
    )
    static let layoutHelp = ArgumentHelp(
      "The layout on paper: din-5008-b, din-5008-a, swiss-right, swiss-left, nf-z-11-001, uk-dl, us-10, a4 or letter; the usual one of the member's country when left out.",
      valueName: "layout")
    static let caseHelp = ArgumentHelp("Only this case; may be given again.", valueName: "id")
    static let toHelp = ArgumentHelp(
      "Only these recipients: an id, kind, tag, rank or country, or conditions that must all hold,"
        + " such as kind=embassy,country=UZ; may be given again.",
      valueName: "choice")
    static let exceptHelp = ArgumentHelp("Not this recipient; may be given again.", valueName: "id")
    static let fromHelp = ArgumentHelp(
      "The member who writes; may be given again, for letters of each.", valueName: "id")
    static let signedByHelp = ArgumentHelp(
      "A member who signs besides the writer; may be given again.", valueName: "id")
    static let templateHelp = ArgumentHelp(
      "Only this template; may be given again.", valueName: "id")
    static let allTemplatesHelp = ArgumentHelp(
      "Write to each office from every template that the case names, not only from the first.")
    static let languageHelp = ArgumentHelp(
      "Write all letters in this language.", valueName: "language")
    static let sourcesHelp = ArgumentHelp("List the sources of what a letter cites.")
    static let formatHelp = ArgumentHelp(
      "Write only this format; may be given again.", valueName: "format")
    static let mailingHelp = ArgumentHelp(
      "The mailing's name; the date and the choice when left out.", valueName: "id")
    static let limitHelp = ArgumentHelp("Write at most this many letters.", valueName: "number")
    static let dryRunHelp = ArgumentHelp("Compose everything, and write nothing.")
    static let badLimit = "--limit must be 1 or more."

    static func summary(_ report: MailingReport, isRehearsal: Bool, folder: String) -> String {
      var lines: [String] = []
      let place = (folder == "." ? "" : folder + "/") + "output/\(report.plan.name)"
      let written = count(report.written, "letter")
      lines.append(
        isRehearsal ? "\(written) would be written to \(place)" : "\(written) in \(place)")
      if !report.languages.isEmpty { lines.append("  \(languages(report.languages))") }
      if !isRehearsal, report.written > 0 { lines.append("  \(outcomes(report))") }
      if report.departed > 0 {
        let letters = count(report.departed, "letter is", "letters are")
        let stay = report.departed == 1 ? "stays as it was" : "stay as they were"
        lines.append("  \(letters) printed or sent already and \(stay)")
      }
      lines += leftOut(report.plan.leftOut)
      if report.refused > 0 {
        lines.append(
          "\(count(report.refused, "letter")) could not be written; see the problems above")
      }
      if report.written == 0, report.removed > 0 { lines.append("  \(outcomes(report))") }
      lines += reading(report)
      lines += doubts(report)
      if report.done == 0, report.plan.leftOut.isEmpty { lines.append(nothingPlanned) }
      lines += packs(report, place)
      if !isRehearsal, report.written > 0 { lines += next(place, report.packs.first) }
      return lines.joined(separator: "\n") + "\n"
    }

    private static func languages(_ counts: [LanguageTag: Int]) -> String {
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.key) \(number($0.value))" }.joined(separator: ", ")
    }

    private static func outcomes(_ report: MailingReport) -> String {
      let named: [(WriteOutcome, String)] = [
        (.new, "new"), (.changed, "changed"), (.unchanged, "unchanged"),
      ]
      var parts = named.compactMap { outcome, word in
        report.outcomes[outcome].map { "\(number($0)) \(word)" }
      }
      if report.removed > 0 {
        parts.append("\(number(report.removed)) no longer part of it removed")
      }
      return "files: " + parts.joined(separator: ", ")
    }

    /// What reading the letters found, and how alike those to one office are.
    private static func reading(_ report: MailingReport) -> [String] {
      var lines: [String] = []
      if let likeness = report.likeness {
        let offices = count(likeness.offices, "office gets", "offices get")
        lines.append(
          "\(offices) several letters; of their five-word phrases they share "
            + "\(percent(likeness.mean)) on average, \(percent(likeness.highest)) at most")
      }
      return lines
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

    /// What the one who posts the letters must know of this mailing.
    private static func doubts(_ report: MailingReport) -> [String] {
      var lines: [String] = []
      if let oldest = report.staleCases.first {
        let cases = count(report.staleCases.count, "case")
        lines.append(
          "Before you post: what is known of \(cases) is more than a year old, of "
            + "\(oldest.id) of \(oldest.asOf.text);")
        lines.append("  find out what has happened since: writ check names them")
      }
      if report.unverified > 0 {
        lines.append(
          "Before you post: \(count(report.unverified, "address was", "addresses were")) never verified"
        )
      }
      return lines
    }

    private static func packs(_ report: MailingReport, _ place: String) -> [String] {
      report.packs.map { pack in
        "To print: \(place)/\(pack.path), \(count(pack.letters, "letter")) on \(count(pack.pages, "page"))"
      }
    }

    private static func next(_ place: String, _ pack: WrittenPack?) -> [String] {
      let first = "Next: read some of them aloud; the list is \(place)/index.csv"
      guard pack != nil else {
        return [first, "      print, sign and post those that are right"]
      }
      return [
        first, "      print the pack, sign and post what is right, tick it on the check sheet,",
        "      and type the numbers: writ sent --mailing … --numbers 1-3,5 --via post",
      ]
    }

    private static let nothingPlanned =
      "nothing is chosen; see: writ cases, writ recipients, and 'letters' in the case files"

    /// One line for each kind of reason.
    static func leftOut(_ reasons: [LeftOut: Int]) -> [String] {
      var ended = Set<Identifier>()
      var unposted = Set<Identifier>()
      var unread = 0
      var undemanded = 0
      var blocked = Set<String>()
      var elsewhere = Set<Identifier>()
      var stopped: [String] = []
      var thankless = Set<Identifier>()
      var gone = Set<Identifier>()
      var untold = Set<LetterTemplate.Purpose>()
      for (reason, number) in reasons {
        switch reason {
        case .endedTerm(let id): ended.insert(id)
        case .noPostalAddress(let id): unposted.insert(id)
        case .noLanguage: unread += number
        case .noDemand: undemanded += number
        case .blocked(let file): blocked.insert(file)
        case .otherState(let id): elsewhere.insert(id)
        case .stopped(let id, let outcome): stopped.append("\(id) (\(outcome.rawValue))")
        case .noOutcome(let id): thankless.insert(id)
        case .gone(let id): gone.insert(id)
        case .noTemplate(let purpose): untold.insert(purpose)
        }
      }
      var lines: [String] = []
      if !ended.isEmpty {
        lines.append(
          "left out, term ended: \(ended.sorted().map(\.description).joined(separator: ", "))")
      }
      if !unposted.isEmpty {
        let names = unposted.sorted().map(\.description).joined(separator: ", ")
        lines.append("left out, no postal address for a postcard: \(names)")
      }
      if unread > 0 {
        lines.append(
          "left out, no template in the language: \(count(unread, "letter"))")
      }
      if !elsewhere.isEmpty {
        let shown = elsewhere.sorted().prefix(8).map(\.description).joined(separator: ", ")
        let more = elsewhere.count > 8 ? " and \(elsewhere.count - 8) more" : ""
        lines.append("left out, of a state that is not responsible: \(shown)\(more)")
      }
      if undemanded > 0 {
        lines.append("left out, nothing is demanded of that state: \(count(undemanded, "letter"))")
      }
      if !stopped.isEmpty {
        lines.append(
          "left out, no appeal since the outcome: \(stopped.sorted().joined(separator: ", "))")
      }
      if !thankless.isEmpty {
        let names = thankless.sorted().map(\.description).joined(separator: ", ")
        lines.append("left out, no outcome to thank for: \(names)")
      }
      if !gone.isEmpty {
        let names = gone.sorted().map(\.description).joined(separator: ", ")
        lines.append("left out, no longer in the campaign: \(names)")
      }
      for purpose in untold.map(\.rawValue).sorted() {
        lines.append("left out, no template that fits has 'purpose: \(purpose)'")
      }
      if !blocked.isEmpty {
        lines.append(
          "left out, errors in: \(Printable.text(blocked.sorted().joined(separator: ", ")))")
      }
      return lines
    }
  }

  enum Preview {
    static let abstract = "Show one letter in the terminal."
    static let discussion = """
      Shows the first letter that the choice takes in, and writes nothing.

        writ preview --case yorov-buzurgmehr --to tj-president
        writ preview --case yorov-buzurgmehr --lang en --format docbook
        writ preview --case yorov-buzurgmehr --to tj-president --pdf page.pdf
        writ preview --case yorov-buzurgmehr --layout us-10 --png page.png
      """
    static let formatHelp = ArgumentHelp("How to show it: text, docbook or dump.")
    static let pdfHelp = ArgumentHelp(
      "Write the page as PDF into a file instead.", valueName: "file")
    static let windowHelp = ArgumentHelp(
      "Draw the window of the envelope over the picture, at all ends of the sheet's slip.")
    static let pngHelp = ArgumentHelp(
      "Write a picture of the page into a file instead; further pages get a number.",
      valueName: "file")

    static func written(_ path: String) -> String { "\(Printable.text(path))\n" }

    static func none(_ reasons: [LeftOut: Int]) -> String {
      (["error: there is no such letter"] + Letters.leftOut(reasons).map { "  = note: \($0)" }
        + ["  = hint: see writ cases, writ recipients, and 'letters' in the case file"])
        .joined(separator: "\n")
    }
  }

  enum Check {
    static let abstract = "Say what would make a letter wrong."
    static let discussion = """
      Reads the whole campaign and composes every letter without writing one. Errors stop the \
      letters that they concern; warnings are for you to judge.

        writ check
        writ check --json
        writ check -C our-letters --date 2026-12-10
      """
    static let namesHelp = ArgumentHelp("List the names whose forms were made by rule.")

    static func table(_ table: CompletenessTable, width: Int?) -> String {
      guard !table.rows.isEmpty else { return "There is no case yet; see docs/cases.md.\n" }
      var text = TextTable(["case"] + table.languages.map(\.description))
      for row in table.rows {
        text.add(
          [row.id.description] + row.missing.map { $0 == 0 ? "complete" : "\($0) missing" })
      }
      return text.text(width: width)
    }

    static func names(_ names: [String]) -> String {
      guard !names.isEmpty else {
        return "\nNo name was put into a grammatical case or other letters by rule.\n"
      }
      return "\nMade by rule, to be read by somebody who knows the language:\n"
        + names.map { "  \($0)\n" }.joined()
    }

    static func summary(_ report: CheckReport) -> String {
      let errors = report.problems.count { $0.severity == .error }
      let warnings = report.problems.count - errors
      var text =
        "\n\(count(report.caseCount, "case")), \(count(report.recipientCount, "recipient")), "
      text += "\(count(report.templateCount, "template file"))\n"
      text += "\(count(report.readyLetters, "letter")) ready"
      if report.waitingLetters > 0 { text += ", \(number(report.waitingLetters)) waiting" }
      text += "\n\(count(errors, "error")), \(count(warnings, "warning"))\n"
      if errors == 0, report.readyLetters > 0 { text += "Next: writ letters --dry-run\n" }
      return text
    }
  }
}
