// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Diagnostics
internal import Ledger
internal import Mailings

extension Wording {
  enum Doctor {
    static let abstract = "Look at the whole ledger, and mend it."
    static let discussion = """
      It reads the file, holds every letter against its events, and unpacks every kept text. With \
      --repair it makes anew what follows from the events; of a damaged file it saves what can be \
      read into a new one, and keeps the old one beside it.

        writ doctor
        writ doctor --repair
      """
    static let repairHelp = ArgumentHelp("Mend what can be mended.")

    static func summary(_ finding: LedgerFinding) -> String {
      let lines: [String] =
        switch finding {
        case .sound(let health): found(health) + ["The ledger is sound."]
        case .untrue(let health):
          found(health) + wrong(health) + [
            "Next: writ doctor --repair makes it anew from the events"
          ]
        case .repaired(let health):
          found(health) + wrong(health)
            + [health.isSound ? "The ledger is mended." : "Not all could be mended."]
        case .damaged(let damage):
          ["The ledger is damaged:"] + damage.prefix(10).map { "  " + Printable.text($0) }
            + [
              "Next: writ doctor --repair saves what can be read; if you have a copy of it, or other",
              "      members have their ledgers, join them: writ import ledger FILE",
            ]
        case .salvaged(let events, let aside):
          [
            "\(count(events, "event")) saved into a new ledger; the damaged one is kept as \(aside)",
            "Next: join other members' ledgers to get back what is lost: writ import ledger FILE",
          ]
        }
      return lines.map { $0 + "\n" }.joined()
    }

    private static func found(_ health: LedgerHealth) -> [String] {
      var lines = ["\(count(health.events, "event")), \(count(health.letters, "letter"))"]
      if health.conflicts > 0 {
        let letters = count(health.conflicts, "letter has", "letters have")
        lines.append("\(letters) steps that exclude each other: writ due names them")
      }
      if health.forgottenTexts > 0 {
        let texts = count(
          health.forgottenTexts, "text of a replaced draft", "texts of replaced drafts")
        lines.append("\(texts) can be forgotten")
      }
      return lines
    }

    private static func wrong(_ health: LedgerHealth) -> [String] {
      var lines: [String] = []
      if health.wrongLetters > 0 {
        lines.append(
          "\(count(health.wrongLetters, "letter is", "letters are")) not as the events say")
      }
      if health.wrongRows > 0 {
        let rows = count(
          health.wrongRows, "row of a response, outcome or count by hand is",
          "rows of responses, outcomes or counts by hand are")
        lines.append("\(rows) wrong")
      }
      if health.unreadableEvents > 0 {
        lines.append("\(count(health.unreadableEvents, "event")) cannot be read any more")
      }
      if health.isTallyWrong { lines.append("The counts are not those of the letters") }
      if health.unreadableTexts > 0 {
        lines.append("\(count(health.unreadableTexts, "kept text")) cannot be read any more")
      }
      return lines
    }
  }
}
