// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

extension Wording {
  /// Letters as the ledger keeps them.
  enum Letter {
    static let abstract = "Show letters as they were written and sent, and print them again."
    static let discussion = """
        writ letter show WR-7K3F-2M9C
        writ letter list --mailing 2026-11-askarov
        writ letter print WR-7K3F-2M9C
      """
    static let showAbstract = "Show one letter, word for word, and all that happened to it."
    static let showDiscussion = """
        writ letter show WR-7K3F-2M9C
        writ letter show "wr 7k3f 2m9c" --format text
        writ letter show WR-7K3F-2M9C --format events
      """
    static let listAbstract = "List letters, or print the check sheet of a mailing."
    static let listDiscussion = """
      With --mailing alone it is a check sheet to tick off by hand; its numbers are those of \
      --numbers. They hold until the mailing is run anew: type them in before that.

        writ letter list --mailing 2026-11-askarov
        writ letter list --case askarov-azimjon --status waiting --status returned
        writ letter list --office uz-president --as-of 2026-06-30 --json
      """
    static let caseHelp = ArgumentHelp("Only letters about this case.", valueName: "id")
    static let officeHelp = ArgumentHelp("Only letters to this office.", valueName: "id")
    static let memberHelp = ArgumentHelp("Only letters of this member.", valueName: "id")
    static let mailingHelp = ArgumentHelp("Only letters of this mailing.", valueName: "id")
    static let statusHelp = ArgumentHelp(
      "Only letters of this status: draft, withdrawn, printed, waiting, returned, to-classify, "
        + "owing, promised, answered, continued; may be given again.", valueName: "status")
    static let asOfHelp = ArgumentHelp("As it was at the end of this day.", valueName: "date")
    static let formatHelp = ArgumentHelp(
      "The card with all of it, the text alone, its DocBook, or the events with their ids.",
      valueName: "format")

    static func sheet(_ letters: [LetterSummary], of mailing: Identifier, width: Int?) -> String {
      guard !letters.isEmpty else { return "The ledger knows no mailing '\(mailing)'.\n" }
      var table = TextTable(
        ["done", "no.", "reference", "office", "to", "in", "status"], keeping: [2])
      for (index, letter) in letters.enumerated() {
        let isDone = letter.status != .draft && letter.status != .printed
        table.add(
          [isDone ? "[x]" : "[ ]", String(index + 1)] + columns(of: letter))
      }
      let isOpen = letters.contains { $0.status == .draft || $0.status == .printed }
      let next = "Next: writ sent --mailing \(mailing) --numbers 1-\(letters.count) --via post\n"
      return "\(mailing)\n\n" + table.text(width: width) + "\n\(count(letters.count, "letter"))\n"
        + (isOpen ? next : "")
    }

    static func list(_ letters: [LetterSummary], width: Int?) -> String {
      guard !letters.isEmpty else { return "No letter is of this choice.\n" }
      var table = TextTable(
        ["reference", "office", "to", "in", "status", "cases"], keeping: [5])
      for letter in letters {
        let cases = letter.matters.map(\.description).joined(separator: " ")
        table.add(columns(of: letter) + [cases])
      }
      return table.text(width: width) + "\n\(count(letters.count, "letter"))\n"
    }

    private static func columns(of letter: LetterSummary) -> [String] {
      [
        letter.reference.text, letter.office.description, letter.country?.description ?? "",
        letter.language.description, letter.status.rawValue,
      ]
    }

    static func card(_ card: LetterRecordCard, _ responses: [RecordedResponse]) -> String {
      let letter = card.summary
      var lines = [
        letter.nameWithMatter,
        "  mailing \(letter.mailing), template \(letter.template), in \(letter.language), "
          + "of \(letter.member)",
        "  \(letter.status.rawValue): \(letter.statusInWords)",
      ]
      if let first = letter.follows { lines.append("  follows up \(first.text)") }
      lines += ["", "What happened:"] + happenings(card)
      lines += responses.flatMap { response in
        ["", "Response of \(response.day), \(response.id):"] + parts(of: response)
      }
      if !card.history.conflicts.isEmpty {
        let live = card.events.filter { !card.undone.contains($0.id) }
        lines += ["", "What does not fit:"] + contradictions(card.history.conflicts, live)
      }
      if let text = card.text {
        lines += ["", "Word for word:", ""]
        lines += Printable.lines(String(decoding: text, as: UTF8.self))
      } else {
        lines += ["", "No text of it was kept."]
      }
      return lines.map { $0 + "\n" }.joined()
    }

    private static func happenings(_ card: LetterRecordCard) -> [String] {
      card.events.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map { event in
        "  " + Events.line(event) + (card.undone.contains(event.id) ? " (taken back)" : "")
      }
    }

    private static func parts(of response: RecordedResponse) -> [String] {
      let letters = response.letters.map(\.text)
      let parts: [(String, String?)] = [
        ("from", response.response.sender), ("subject", response.response.subject),
        ("to", letters.joined(separator: ", ")),
        ("is", response.classification.map(Events.classification) ?? "to be classified"),
        ("note", response.response.note),
      ]
      return parts.compactMap { name, text in text.map { "  \(name): \(Printable.text($0))" } }
        + response.response.attachments.map {
          "  file: \(Printable.text($0.name)), \(number($0.size)) bytes, SHA-256 \($0.sha256)"
        }
        + (response.response.words.map { ["  words:"] + Printable.lines($0).map { "    " + $0 } }
          ?? [])
    }

    static func contradictions(
      _ conflicts: [LetterHistory.Conflict], _ events: [LedgerEvent]
    ) -> [String] {
      conflicts.flatMap { conflict in
        let event = events.first { $0.id == conflict.event }
        let alike = events.filter { $0.body.kind == event?.body.kind && $0.id != conflict.event }
        return [
          "  " + (event.map(Events.line) ?? conflict.event.description)
            + ", but it was '\(conflict.status.rawValue)'",
          "    if that is wrong: writ undo --event \(conflict.event)",
        ]
          + alike.flatMap { other in
            [
              "  if this is wrong: " + Events.line(other),
              "    writ undo --event \(other.id)",
            ]
          }
      }
    }

    static func events(_ card: LetterRecordCard) -> String {
      card.events.map { event in
        "\(event.id)  " + Events.line(event)
          + (card.undone.contains(event.id) ? " (taken back)" : "") + "\n"
      }.joined()
    }
  }
}

extension Printable {
  /// The lines of a text, each made safe to show.
  static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { Printable.text($0) }
  }
}
