// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Mailings

extension Wording {
  enum Stories {
    static let abstract = "Tell what came of a case, for the public."
    static let discussion = """
      The story is told in every language that the case has, as text, Markdown, a page, DocBook and \
      an Atom entry, from public facts alone. It needs the consent of the person or the family in \
      the case file, and an outcome in the ledger. What is not confirmed is told as reported. \
      --for-consent writes a draft that says so on top, for the person or the family to agree to.

        writ story dzhumaev-yusuf --for-consent
        writ story dzhumaev-yusuf --lang en --print
        writ story dzhumaev-yusuf --redacted
        writ story --all                     a small site in output/site, with a feed
      """
    static let caseHelp = ArgumentHelp("The case.", valueName: "case")
    static let allHelp = ArgumentHelp("All cases that have a story, as a small site.")
    static let languageHelp = ArgumentHelp(
      "Only in this language; may be given again.", valueName: "language")
    static let formatHelp = ArgumentHelp(
      "Only in this format: text, markdown, html, docbook, atom, pdf; may be given again.",
      valueName: "format")
    static let printHelp = ArgumentHelp("Print one language in one format, and write nothing.")
    static let redactedHelp = ArgumentHelp(
      "Leave out who it is about: names, places, texts, and the case in the names of files.")
    static let forConsentHelp = ArgumentHelp(
      "A draft for the person or the family to agree to, where there is no consent yet.")
    static let dryRunHelp = ArgumentHelp("Say what would be written, and write nothing.")
    static let caseOrAll = "Name a case, or say --all."
    static let notForAll = "--all tells only what has consent, and prints nothing."
    static let noText = "--print shows text; leave it out, and the PDF is written into output/."
    static let printsOne = "--print needs one --lang and at most one --format."

    static func summary(
      _ report: StoryReport, folder: String, isSite: Bool, isForConsent: Bool, isRehearsal: Bool
    ) -> String {
      let verb = isRehearsal ? "Would write" : "Wrote"
      let start = folder == "." ? "" : folder + "/"
      var lines: [String] = []
      if !report.files.isEmpty {
        lines.append("\(verb) \(count(report.files.count, "file")):")
        lines += report.files.map { "  \(start)\($0)" }
      }
      for (reason, text) in [("no-consent", "without consent"), ("no-outcome", "without outcome")] {
        let cases = report.untold.filter { $0.reasons.contains(reason) }.map(\.matter.description)
        if !cases.isEmpty { lines.append("not told, \(text): \(cases.joined(separator: ", "))") }
      }
      if !report.files.isEmpty, !isRehearsal, isForConsent {
        lines.append(
          "Next: let the person or the family read it; when they have agreed, add to the")
        lines.append(
          "      case file: consent: { by: …, on: … }; then run this without --for-consent")
      } else if !report.files.isEmpty, !isRehearsal, !isSite {
        lines.append("Next: read it aloud in every language before it leaves")
      }
      return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }
  }
}
