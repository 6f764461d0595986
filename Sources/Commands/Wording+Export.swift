// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser

extension Wording {
  enum Export {
    static let abstract = "Write what is recorded, for spreadsheets, programs and other ledgers."
    static let discussion = """
      Without a choice of whom it is for, an export holds all that the ledger has, members among \
      it: keep it in the group. --public leaves out members, proofs, notes, senders, what they \
      wrote and the names of files. --counts has numbers by case alone, and tells none of fewer \
      than five responses. A cell that a spreadsheet would take for a formula begins with an \
      apostrophe.

        writ export letters letters.csv
        writ export responses --public responses.csv
        writ export events --format json events.json
        writ export letters --counts
        writ export ledger anna.writ         for another member's ledger to join
        writ export letters --as-of 2026-06-30 half-year.csv
        writ export ledger anna.writ         all of it, for another member to join
      """
    static let lettersAbstract = "One row a letter: what it is, and what became of it."
    static let eventsAbstract = "One row an event, in the order of recording."
    static let responsesAbstract = "One row a response, and what it was found to be."
    static let fileHelp = ArgumentHelp(
      "Where to write; standard output when left out.", valueName: "file")
    static let formatHelp = ArgumentHelp("csv or json.", valueName: "format")
    static let publicHelp = ArgumentHelp("Leave out whatever concerns members and senders.")
    static let countsHelp = ArgumentHelp(
      "Numbers by case alone, none of fewer than five responses.")
    static let dryRunHelp = ArgumentHelp("Say how many rows there are, and write nothing.")
    static let either = "choose one of --public and --counts"

    static func written(_ rows: Int, to place: String, isRehearsal: Bool) -> String {
      let rows = count(rows, "row")
      return isRehearsal ? "\(rows) would be written to \(place)\n" : "\(rows) in \(place)\n"
    }
  }
}
