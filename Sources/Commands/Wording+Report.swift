// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser

extension Wording {
  enum Report {
    static let abstract = "Tell what became of the letters, in numbers and plots."
    static let discussion = """
      How many letters were sent and answered, how long answers take, of what kind they are, and \
      the same by case, office, rank, country, language, channel, template, variant and mailing, \
      with intervals, and without shares of fewer than five letters. It names no member and no \
      sender. The page needs nothing else: send it, print it, put it on a site.

        writ report
        writ report --html report.html
        writ report --pdf report.pdf
        writ report --html case.html --case yorov-buzurgmehr --as-of 2026-06-30
      """
    static let htmlHelp = ArgumentHelp("Write the report as a web page.", valueName: "file")
    static let pdfHelp = ArgumentHelp("Write the report as PDF.", valueName: "file")
    static let textHelp = ArgumentHelp("Print the report, as happens without --html and --pdf.")
    static let dryRunHelp = ArgumentHelp("Make the report, and write nothing.")
    static let either = "choose files with --html and --pdf, or the terminal with --text"

    static func written(_ path: String, isRehearsal: Bool) -> String {
      isRehearsal ? "A report would be written to \(path)\n" : "A report in \(path)\n"
    }
  }
}
