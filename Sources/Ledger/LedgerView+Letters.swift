// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// Everything about one letter.
package struct LetterRecordCard: Sendable {
  package let summary: LetterSummary
  package let history: LetterHistory
  /// All its events, the undone ones too, in the order of their recording.
  package let events: [LedgerEvent]
  package let undone: Set<EventID>
  /// As it was sent, or as it is drafted; nil where no text was kept.
  package let docbook: [UInt8]?
  package let text: [UInt8]?
}

extension LedgerView {
  /// One line about a letter; nil where the ledger does not know it.
  package func summary(of reference: Reference) throws -> LetterSummary? {
    try summaries(where: "letter.reference = ?", [reference.text]).first
  }

  /// The letters that are known among some references, in their order.
  package func summaries(of references: [Reference]) throws -> [LetterSummary] {
    try references.compactMap { try summary(of: $0) }
  }

  /// The letters of a choice, in the order in which check sheets count them: by country, office,
  /// cases, language and reference.
  package func letters(_ filter: LetterFilter, limit: Int? = nil) throws -> [LetterSummary] {
    let (condition, arguments) = filter.condition
    let bound = limit.map { " LIMIT \($0)" } ?? ""
    return try summaries(
      where: condition
        + """
         ORDER BY country.name IS NULL, country.name, office.name, matter.name IS NULL, matter.name,
        language.name, letter.reference
        """ + bound, arguments)
  }

  func summaries(
    where condition: String, _ arguments: [any Bindable]
  ) throws -> [LetterSummary] {
    let sql = LetterSummary.select + "WHERE letter.last IS NOT NULL AND " + condition
    return try queries.all(composed: sql, arguments) { try LetterSummary($0, matters: matters) }
  }

  /// The cases of a joint letter.
  func matters(of letter: Int64) throws -> [Identifier] {
    try queries.all(
      """
      SELECT name FROM letter_matter JOIN matter ON matter.id = letter_matter.matter
      WHERE letter = ? ORDER BY name
      """, [letter]
    ) { $0.text(0).flatMap { Identifier($0) } }
  }

  /// Everything about a letter; nil where the ledger does not know it.
  package func card(of reference: Reference) throws -> LetterRecordCard? {
    guard let summary = try summary(of: reference) else { return nil }
    var recorder = try recorder()
    guard let letter = try recorder.knownLetter(reference) else { return nil }
    let text = try text(of: letter)
    return LetterRecordCard(
      summary: summary, history: try recorder.history(of: letter),
      events: try events(of: letter), undone: try recorder.undoneEvents(),
      docbook: text?.docbook, text: text?.text)
  }

  /// The events of a letter and of the responses to it.
  func events(of letter: Int64) throws -> [LedgerEvent] {
    try events(
      where: """
        event.day <= \(day.dayNumber) AND (event.letter = ?
          OR event.id IN (SELECT response FROM response_letter WHERE letter = ?)
          OR event.subject IN (SELECT response FROM response_letter WHERE letter = ?)
          OR event.kind = 'undone' AND event.subject IN (SELECT id FROM event WHERE letter = ?))
        """, [letter, letter, letter, letter])
  }

  /// A letter word for word.
  private func text(of letter: Int64) throws -> (docbook: [UInt8], text: [UInt8])? {
    let id = try queries.number("SELECT text FROM letter WHERE id = ?", [letter])
    return try id.flatMap { try KeptTexts(queries: queries).text($0) }.map { kept in
      (Array(kept.plain[..<kept.docbook]), Array(kept.plain[kept.docbook...]))
    }
  }
}

extension LedgerView {
  /// Events by a condition, in the order of their recording.
  func events(where condition: String, _ arguments: [any Bindable]) throws -> [LedgerEvent] {
    try queries.all(
      composed: LedgerEvent.select + "WHERE \(condition) ORDER BY event.id", arguments
    ) { LedgerEvent($0) }
  }
}

extension LedgerEvent {
  static let select = """
    SELECT event.id, event.kind, event.day, letter.reference, event.subject, matter.name,
      member.name, event.detail
    FROM event
    LEFT JOIN letter ON letter.id = event.letter
    LEFT JOIN matter ON matter.id = event.matter
    LEFT JOIN member ON member.id = event.member

    """

  /// Nil where the row says what nobody knows.
  init?(_ row: Found) {
    guard let id = row.id(0), let kind = row.text(1).flatMap({ EventBody.Kind(rawValue: $0) }),
      let day = row.day(2), let detail = row.detail(7),
      let body = EventBody(
        kind: kind, letter: row.text(3).flatMap { Reference(printed: $0) }, subject: row.id(4),
        matter: row.text(5).flatMap { Identifier($0) }, detail: detail)
    else { return nil }
    self.init(id: id, day: day, by: row.text(6).flatMap { Identifier($0) }, body: body)
  }
}
