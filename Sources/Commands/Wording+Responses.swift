// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

extension Wording {
  /// What came back.
  enum Responses {
    static let abstract = "Record what came back."
    static let discussion = """
      A response may answer several letters, and a letter have several responses. Files stay where \
      they are; the ledger keeps their names, sizes and digests. Without --kind the response waits \
      to be classified. Without a reference it waits in the tray: writ tray

        writ response WR-7K3F-2M9C --on 2026-11-20 --file scan.pdf
        writ response WR-7K3F-2M9C --kind refusal --tone hostile --says release=refused
        writ response WR-7K3F-2M9C --kind commitment --promised-for 2027-01-15
        writ response --text mail.txt --sender "Ministry of Justice" --subject "Your letter"

      Kinds, how it says it apart:
      """ + "\n" + kinds
    static let classifyAbstract = "Record what a response is that came earlier."
    static let classifyDiscussion = """
      Names the response by the letter that it answers, or by its own id. What is said last counts.

        writ classify WR-7K3F-2M9C --kind acknowledgement
        writ classify 019a8b2c-0000-7000-8000-000000000001 --kind denial --tone evasive

      Kinds:
      """ + "\n" + kinds

    private static var kinds: String {
      ResponseKind.allCases.map { kind in
        let name = kind.rawValue
        return "  " + name + String(repeating: " ", count: 23 - name.count) + phrase(kind)
      }.joined(separator: "\n")
    }

    /// What a kind of response says.
    private static func phrase(_ kind: ResponseKind) -> String {
      switch kind {
      case .favourable: "they do what was asked, or have done it"
      case .commitment: "they promise something, perhaps for a day"
      case .referral: "they pass it on, or name who is competent"
      case .informationRequested: "they ask us for something; the clock stands still"
      case .denial: "they say that it is not true"
      case .refusal: "they will not do it"
      case .obstruction: "they keep others from asking: a threat, a lawsuit"
      case .token: "polite words that say nothing"
      case .acknowledgement: "it was received, nothing more; we go on waiting"
      case .notToThePoint: "they answer something that nobody asked"
      case .other: "anything else"
      }
    }

    static let referenceHelp = ArgumentHelp(
      "The letter that it answers; may be given again. Left out, it waits in the tray.",
      valueName: "ref")
    static let onHelp = ArgumentHelp(
      "The day on which it came; today when left out.", valueName: "date")
    static let viaHelp = ArgumentHelp(
      "On which way: post, registered, email, fax, hand, form, phone; email with --text, else post.",
      valueName: "way")
    static let senderHelp = ArgumentHelp("Who wrote, as the letter says.", valueName: "name")
    static let subjectHelp = ArgumentHelp("Its subject.", valueName: "text")
    static let theirReferenceHelp = ArgumentHelp("Their own number.", valueName: "number")
    static let fileHelp = ArgumentHelp(
      "A scan or attachment; may be given again.", valueName: "file")
    static let textHelp = ArgumentHelp(
      "Its text, in UTF-8, kept word for word.", valueName: "file")
    static let kindHelp = ArgumentHelp("What it is; the kinds stand above.", valueName: "kind")
    static let toneHelp = ArgumentHelp(
      "How it says it: friendly, neutral, evasive, hostile.", valueName: "tone")
    static let saysHelp = ArgumentHelp(
      "What it says of a demand: open, partly-met, met, refused or overtaken; may be given again.",
      valueName: "demand=state")
    static let promisedHelp = ArgumentHelp(
      "The day for which they promise something.", valueName: "date")
    static let summaryHelp = ArgumentHelp("What it says in a sentence.", valueName: "text")
    static let againHelp = ArgumentHelp("Record a file that came before once more.")
    static let targetHelp = ArgumentHelp(
      "A letter's reference, or a response's id.", valueName: "ref or id")
    static let classifiedOnHelp = ArgumentHelp(
      "The day on which somebody read it; today when left out.", valueName: "date")

    static let nothingToGoBy =
      "Name the letter that it answers, or give --text, --file, --sender or --subject."
    static let needsKind = "--tone, --says, --promised-for and --summary need --kind."
    static let missingKind = "Say what it is with --kind; writ classify --help lists the kinds."
    static let onlyPromises = "--promised-for is the day of a --kind commitment."
    static let badSaid = "write a demand's id and its state, such as release=refused"
    static let doubledDemand = "--says names a demand twice."

    static func summary(
      _ report: ResponseReport, _ new: NewResponse, isRehearsal: Bool, width: Int
    ) -> String {
      let verb = isRehearsal ? "Would record" : "Recorded"
      let kind = new.classification.map { ": \(Events.classification($0))" } ?? ""
      let letters = report.letters.map(\.nameWithMatter)
      var lines = ["\(verb): a response of \(new.day)" + Printable.text(kind)]
      lines += letters.map { "  to \($0)" } + report.repairs.map { "  \(Steps.repair($0))" }
      lines += report.attachments.map {
        "  with \(Printable.text($0.name)), \(number($0.size)) bytes"
      }
      if let id = report.id { lines.append("  its id is \(id)") }
      if new.classification?.kind == .commitment, new.classification?.promisedFor == nil {
        lines.append("  without --promised-for nobody is reminded of the promise")
      }
      lines += next(report, new, width: width)
      return lines.map { $0 + "\n" }.joined()
    }

    private static func next(
      _ report: ResponseReport, _ new: NewResponse, width: Int
    ) -> [String] {
      var lines: [String] = []
      if report.letters.isEmpty {
        lines.append("It waits in the tray: writ tray")
        if let best = report.guesses.first { lines += Tray.guess(best, width: width) }
      }
      if new.classification == nil {
        let target = report.letters.first?.reference.text ?? report.id?.description ?? "ID"
        lines.append("Next: read it, then writ classify \(target) --kind …")
      }
      return lines
    }

    static func classified(
      _ report: ClassifyReport, _ classification: Classification, isRehearsal: Bool
    ) -> String {
      guard let response = report.response else { return "" }
      let letters = response.letters.map(\.text).joined(separator: ", ")
      let about = letters.isEmpty ? "in the tray" : "to \(letters)"
      let lines =
        report.repairs.map { Steps.repair($0) } + [
          "\(isRehearsal ? "Would record" : "Recorded"): the response of \(response.day) \(about) is "
            + Printable.text(Events.classification(classification))
        ]
      return lines.map { $0 + "\n" }.joined()
    }
  }
}
