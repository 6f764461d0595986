// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

extension Wording {
  /// Responses that belong to no letter yet.
  enum Tray {
    static let abstract = "See and sort the responses that belong to no letter yet."
    static let discussion = """
      For each the three letters are named that it most likely answers, and why. What a letter's \
      reference says counts most; then sender, names, subject and days. Nothing is given to a letter \
      by itself.

        writ tray
        writ tray accept 1
        writ tray accept 2 WR-7K3F-2M9C WR-2M9C-7K3F
        writ tray drop 3 --why "an advertisement"
      """
    static let listAbstract = "List them, each with its three best guesses."
    static let acceptAbstract = "Give a response to the letters that it answers."
    static let acceptDiscussion = """
      Without a reference it takes the best guess, if that is well ahead of the next.

        writ tray accept 1
        writ tray accept 2 WR-7K3F-2M9C
      """
    static let dropAbstract = "Take a response out that is none."
    static let dropDiscussion = """
        writ tray drop 3 --why "an advertisement"
      """
    static let numberHelp = ArgumentHelp("Its number in the tray.", valueName: "number")
    static let referenceHelp = ArgumentHelp("A letter that it answers.", valueName: "ref")
    static let whyHelp = ArgumentHelp("Why it is none.", valueName: "text")

    private static let mostGuesses = 3

    static func list(_ entries: [TrayEntry], width: Int) -> String {
      guard !entries.isEmpty else { return "The tray is empty.\n" }
      return entries.map { entry($0, width: width) }.joined(separator: "\n")
        + "\n\(count(entries.count, "response")) in the tray\n"
        + "Next: writ tray accept NUMBER, or writ tray accept NUMBER REFERENCE\n"
    }

    private static func entry(_ entry: TrayEntry, width: Int) -> String {
      let response = entry.response.response
      let sender = response.sender.map { " from \($0)" } ?? ""
      let subject = response.subject.map { ", '\(Printable.short($0))'" } ?? ""
      var lines = [
        "\(entry.number)  \(entry.response.day), \(response.via.phrase)"
          + Printable.text(sender + subject)
      ]
      if entry.guesses.isEmpty { lines.append("   no letter that it may answer is known") }
      for guess in entry.guesses.prefix(mostGuesses) {
        lines.append("   \(guess.points) points: \(guess.letter.nameWithMatter)")
        lines += reasons(guess, width: width)
      }
      if entry.clearGuess != nil { lines.append("   the first is well ahead") }
      return lines.map { $0 + "\n" }.joined()
    }

    /// The best guess for a response that has just come into the tray.
    static func guess(_ guess: TrayGuess, width: Int) -> [String] {
      ["  perhaps to \(guess.letter.nameWithMatter):"] + reasons(guess, width: width)
    }

    /// Why a letter is guessed, on as many lines as it needs.
    private static func reasons(_ guess: TrayGuess, width: Int) -> [String] {
      var lines: [String] = []
      for (index, reason) in guess.reasons.enumerated() {
        let words = phrase(reason) + (index + 1 < guess.reasons.count ? "," : "")
        if let last = lines.last, last.count + 1 + words.count <= width {
          lines[lines.count - 1] += " " + words
        } else {
          lines.append("     " + words)
        }
      }
      return lines
    }

    private static func phrase(_ reason: TrayReason) -> String {
      switch reason {
      case .reference: "its reference"
      case .nearReference: "its reference but for one slip"
      case .sender: "the sender is the office"
      case .domain: "the sender's address is the office's"
      case .office: "names the office"
      case .fullName: "names a person of the case"
      case .familyName: "names a family name of the case"
      case .subject: "the same subject"
      case .date: "names the letter's day"
      case .waiting: "still waited for"
      }
    }

    static func accepted(_ report: TrayReport, isRehearsal: Bool) -> String {
      guard let entry = report.entry else { return "" }
      let lines =
        report.repairs.map { Steps.repair($0) }
        + [
          "\(isRehearsal ? "Would give" : "Given"): response \(entry.number) of \(entry.response.day)"
        ]
        + report.letters.map { "  to \($0.nameWithMatter)" }
        + (entry.response.classification == nil
          ? ["Next: writ classify \(entry.response.id) --kind …"] : [])
      return lines.map { $0 + "\n" }.joined()
    }

    static func dropped(_ report: TrayReport, isRehearsal: Bool) -> String {
      guard let entry = report.entry else { return "" }
      return "\(isRehearsal ? "Would drop" : "Dropped"): response \(entry.number) of "
        + "\(entry.response.day), \(entry.response.id)\n"
    }
  }
}
