// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Mailings

extension Wording {
  enum Petitions {
    static let abstract = "Make a petition sheet to sign, in one language or several."
    static let discussion = """
      The sheet says who is asked for what, how many have signed so far and what the next goal is. \
      Signatures on paper are counted with writ tally.

        writ petition askarov-azimjon --lang en --lang ru
        writ petition askarov-azimjon --to kg-prosecutor --lines 20 --print
        writ tally signatures 34 --case askarov-azimjon
      """
    static let languageHelp = ArgumentHelp(
      "A language of the sheet; given again, the texts stand side by side.",
      valueName: "language")
    static let toHelp = ArgumentHelp(
      "To whom it goes; the head of state of the case's country when left out.",
      valueName: "recipient")
    static let linesHelp = ArgumentHelp("How many lines there are to sign.", valueName: "number")
    static let goalHelp = ArgumentHelp("The next goal.", valueName: "number")
    static let formatHelp = ArgumentHelp(
      "Only in this format: text, markdown, html, docbook, pdf; may be given again.",
      valueName: "format")
    static let printHelp = ArgumentHelp("Print it in one format, and write nothing.")
    static let badLines = "--lines must be between 1 and 200."
    static let badGoal = "--goal must be 1 or more."
    static let noFeed = "A petition sheet is no entry of a feed."

    static func summary(_ report: StoryReport, folder: String, isRehearsal: Bool) -> String {
      guard !report.files.isEmpty else { return "" }
      let verb = isRehearsal ? "Would write" : "Wrote"
      let start = folder == "." ? "" : folder + "/"
      return "\(verb) \(count(report.files.count, "file")):\n"
        + report.files.map { "  \(start)\($0)\n" }.joined()
    }
  }
}
