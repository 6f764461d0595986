// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Foundation
internal import GRDB

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
    where condition: String, _ arguments: StatementArguments
  ) throws -> [LetterSummary] {
    let statement = try db.cachedStatement(
      sql: LetterSummary.select + "WHERE letter.last IS NOT NULL AND " + condition)
    return try Row.fetchAll(statement, arguments: arguments).compactMap {
      try LetterSummary($0, db)
    }
  }

  /// Everything about a letter; nil where the ledger does not know it.
  package func card(of reference: Reference) throws -> LetterRecordCard? {
    guard let summary = try summary(of: reference) else { return nil }
    var recorder = Recorder(db, limit: day)
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
    guard
      let id = try Int64.fetchOne(
        db, sql: "SELECT text FROM letter WHERE id = ?", arguments: [letter])
    else { return nil }
    return try KeptTexts(db: db).text(id).map { kept in
      (Array(kept.plain[..<kept.docbook]), Array(kept.plain[kept.docbook...]))
    }
  }
}

extension LedgerView {
  /// Events by a condition, in the order of their recording.
  func events(where condition: String, _ arguments: StatementArguments) throws -> [LedgerEvent] {
    let rows = try Row.fetchCursor(
      db, sql: LedgerEvent.select + "WHERE \(condition) ORDER BY event.id", arguments: arguments)
    var events: [LedgerEvent] = []
    while let row = try rows.next() {
      if let event = LedgerEvent(row) { events.append(event) }
    }
    return events
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
  init?(_ row: Row) {
    guard let id = EventID(row[0] as Data), let kind = EventBody.Kind(rawValue: row[1]),
      let detail = EventDetail(json: row[7] as String),
      let body = EventBody(
        kind: kind, letter: (row[3] as String?).flatMap { Reference(typed: $0) },
        subject: (row[4] as Data?).flatMap { EventID($0) },
        matter: (row[5] as String?).flatMap { Identifier($0) }, detail: detail)
    else { return nil }
    self.init(
      id: id, day: CivilDate(dayNumber: row[2]),
      by: (row[6] as String?).flatMap { Identifier($0) }, body: body)
  }
}

/// Reads kept texts back.
struct KeptTexts {
  let db: Database
  /// No letter is longer.
  private static let longest = 64 << 20
  private static let deepest = 8

  init(db: Database) { self.db = db }
}

extension KeptTexts {
  /// A text and how many of its bytes are the DocBook; nil where it is not there or damaged.
  func text(_ id: Int64, depth: Int = 0) throws -> (plain: [UInt8], docbook: Int)? {
    let row = try Row.fetchOne(
      db, sql: "SELECT base, docbook, size, content, digest FROM text WHERE id = ?", arguments: [id]
    )
    guard let row, depth < Self.deepest, (row[2] as Int) <= Self.longest else { return nil }
    var prefix: [UInt8] = []
    if let base = row[0] as Int64? {
      guard let plain = try text(base, depth: depth + 1)?.plain else { return nil }
      prefix = plain
    }
    let plain = Decompressor.decompress(Array(row[3] as Data), size: row[2], against: prefix)
    guard let plain, TextDigest(of: plain[..<(row[1] as Int)]).bytes == Array(row[4] as Data) else {
      return nil
    }
    return (plain, row[1])
  }
}
