// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Ledger

extension Wording {
  enum Tally {
    static let abstract = "Record letters or signatures that were counted by hand."
    static let discussion = """
        writ tally letters 34 --case askarov-azimjon --writers 6
        writ tally signatures 120 --case askarov-azimjon --on 2026-11-20
      """
    static let lettersAbstract = "Record the letters of a letter evening, which have no references."
    static let lettersDiscussion = """
      They are counted beside the letters that Writ wrote, and never waited for.

        writ tally letters 34 --case askarov-azimjon --writers 6 --note "at the library"
      """
    static let signaturesAbstract = "Record signatures on paper."
    static let signaturesDiscussion = """
        writ tally signatures 120 --case askarov-azimjon --on 2026-11-20
      """
    static let countHelp = ArgumentHelp("How many.", valueName: "number")
    static let caseHelp = ArgumentHelp(
      "The case; left out where it was about several.", valueName: "id")
    static let writersHelp = ArgumentHelp("How many people wrote.", valueName: "number")
    static let badCount = "Count from 1 to 10000000."
    static let badWriters = "--writers must be 1 or more."

    static func summary(
      _ gathering: Gathering, on day: CivilDate, isRehearsal: Bool
    ) -> String {
      let noun = gathering.what == .letters ? "letter" : "signature"
      let writers = gathering.writers.map { " by \(count($0, "writer"))" } ?? ""
      let matter = gathering.matter.map { " for \($0)" } ?? ""
      return "\(isRehearsal ? "Would record" : "Recorded"): "
        + "\(count(gathering.count, noun))\(writers)\(matter) on \(day)\n"
    }
  }
}
