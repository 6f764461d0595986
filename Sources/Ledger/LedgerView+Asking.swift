// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import GRDB

/// What the ledger can name.
package enum LedgerNoun: String, Sendable {
  case matter = "case"
  case office, member, mailing

  fileprivate var sql: String {
    switch self {
    case .matter: "SELECT name FROM matter"
    case .office: "SELECT name FROM office"
    case .member: "SELECT name FROM member"
    case .mailing: "SELECT name FROM word WHERE id IN (SELECT DISTINCT mailing FROM letter)"
    }
  }
}

extension LedgerView {
  /// The names that letters have, in order.
  package func names(of noun: LedgerNoun) throws -> [String] {
    try String.fetchAll(db, sql: noun.sql).sorted()
  }

  /// Whether nothing is recorded: no letter, response, outcome or count by hand.
  package var isEmpty: Bool {
    get throws {
      try ["letter", "response", "outcome", "gathering"].allSatisfy { table in
        try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM \(table))") ?? true
      }
    }
  }

  /// How many responses belong to no letter yet.
  package var strayResponses: Int {
    get throws {
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM response
          WHERE NOT EXISTS (SELECT 1 FROM response_letter WHERE response = event)
          """) ?? 0
    }
  }

  /// How many letters of a choice have steps that exclude each other.
  package func conflicts(in filter: LetterFilter = LetterFilter()) throws -> Int {
    let (condition, arguments) = filter.condition
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM letter WHERE conflicts > 0 AND \(condition)",
      arguments: arguments) ?? 0
  }

  /// How many letters have a promised day that has come by a day.
  package func promisesDue(
    by latest: CivilDate, in filter: LetterFilter = LetterFilter()
  ) throws -> Int {
    let (condition, arguments) = filter.condition
    return try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM letter
        WHERE status = 'promised' AND clock IS NOT NULL AND clock <= \(latest.dayNumber)
          AND \(condition)
        """, arguments: arguments) ?? 0
  }

  /// The offices of letters that lie on the desk, drafted or printed, with their number.
  package var openOffices: [(office: Identifier, letters: Int)] {
    get throws {
      try Row.fetchAll(
        db,
        sql: """
          SELECT office.name, count(*) FROM letter JOIN office ON office.id = letter.office
          WHERE \(LedgerSchema.isOpen) AND letter.status IN ('draft', 'printed')
          GROUP BY 1 ORDER BY 1
          """
      ).compactMap { row in Identifier(row[0] as String).map { ($0, row[1]) } }
    }
  }

  /// The date on a letter as it was sent: the day of its last draft by then; nil where it has none.
  package func letterDate(of reference: Reference) throws -> CivilDate? {
    let day = try Int.fetchOne(
      db,
      sql: """
        SELECT max(event.day) FROM event JOIN letter ON letter.id = event.letter
        WHERE letter.reference = ? AND event.kind = 'drafted' AND event.letter IS NOT NULL
          AND event.id NOT IN (SELECT event FROM undone)
          AND event.day <= coalesce(letter.sent, event.day)
        """, arguments: [reference.text])
    return CivilDate(day)
  }

  /// The letters that follow up a letter, unless they were withdrawn.
  package func followUps(of reference: Reference) throws -> [LetterSummary] {
    try summaries(
      where: """
        letter.follows = (SELECT id FROM letter WHERE reference = ?)
        AND letter.follows IS NOT NULL AND letter.status <> 'withdrawn' ORDER BY letter.reference
        """, [reference.text])
  }
}

extension LedgerView {
  /// Goes through a choice of letters in the order of their references.
  package func forEachLetter(
    _ filter: LetterFilter = LetterFilter(), _ body: (LetterSummary) throws -> Void
  ) throws {
    let (condition, arguments) = filter.condition
    let rows = try Row.fetchCursor(
      db,
      sql: LetterSummary.select
        + "WHERE letter.last IS NOT NULL AND \(condition) ORDER BY letter.reference",
      arguments: arguments)
    while let row = try rows.next() {
      if let letter = try LetterSummary(row, db) { try body(letter) }
    }
  }

  /// Goes through all events by that day that hold, in the order of their recording.
  package func forEachEvent(_ body: (LedgerEvent) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: LedgerEvent.select + """
        WHERE event.day <= ? AND event.id NOT IN (SELECT event FROM undone) ORDER BY event.id
        """, arguments: [day.dayNumber])
    while let row = try rows.next() {
      if let event = LedgerEvent(row) { try body(event) }
    }
  }

  /// How many letters of each case got each kind of response last, in the order of the names.
  package var resultsByMatter: [(name: String, kind: ResponseKind, letters: Int)] {
    get throws {
      let (join, name) = LetterDimension.matter.sql
      return try Row.fetchAll(
        db,
        sql: """
          SELECT \(name), result, count(*) FROM letter \(join)
          WHERE letter.last IS NOT NULL AND letter.kind IS NOT NULL AND result IS NOT NULL
          GROUP BY 1, 2 ORDER BY 1, 2
          """
      ).compactMap { row in
        ResponseKind(rawValue: row[1]).map { (row[0] as String? ?? "", $0, row[2]) }
      }
    }
  }
}
