// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

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
    try queries.all(composed: noun.sql) { $0.text(0) }.sorted()
  }

  /// Whether nothing is recorded: no letter, response, outcome or count by hand.
  package var isEmpty: Bool {
    get throws {
      try queries.number(
        """
        SELECT 1 FROM letter UNION ALL SELECT 1 FROM response UNION ALL SELECT 1 FROM outcome
        UNION ALL SELECT 1 FROM gathering LIMIT 1
        """, []) == nil
    }
  }

  /// How many responses belong to no letter yet.
  package var strayResponses: Int {
    get throws {
      // All less those that have letters, in the order of the table: no row is looked up by itself.
      let found = try queries.number(
        """
        SELECT (SELECT count(*) FROM response) - (SELECT count(*) FROM
          (SELECT DISTINCT response FROM response_letter NOT INDEXED))
        """, [])
      return Int(found ?? 0)
    }
  }

  /// How many letters of a choice have steps that exclude each other.
  package func conflicts(in filter: LetterFilter = LetterFilter()) throws -> Int {
    try count("conflicts > 0", of: filter)
  }

  /// How many letters have a promised day that has come by a day.
  package func promisesDue(
    by latest: CivilDate, in filter: LetterFilter = LetterFilter()
  ) throws -> Int {
    try count(
      "status = 'promised' AND clock IS NOT NULL AND clock <= \(latest.dayNumber)", of: filter)
  }

  private func count(_ condition: String, of filter: LetterFilter) throws -> Int {
    let (chosen, arguments) = filter.condition
    let found = try queries.all(
      composed: "SELECT count(*) FROM letter WHERE \(condition) AND \(chosen)", arguments
    ) { $0.number(0) }
    return Int(found.first ?? 0)
  }

  /// How many letters lie on the desk, drafted or printed, to each of some offices that has any.
  package func openLetters(
    to offices: Set<Identifier>
  ) throws -> [(office: Identifier, letters: Int)] {
    let all = Int(try queries.number("SELECT count(*) FROM office", []) ?? 0)
    // To find the letters of an office costs more than to pass by those of others.
    let isMany = offices.count * 8 > all
    let open =
      isMany ? try openLetters : try offices.sorted().map { ($0, try openLetters(to: $0)) }
    return open.filter { $0.letters > 0 && offices.contains($0.office) }
  }

  private func openLetters(to office: Identifier) throws -> Int {
    let found = try queries.number(
      """
      SELECT count(*) FROM letter
      WHERE office = (SELECT id FROM office WHERE name = ?) AND status IN ('draft', 'printed')
      """, [office.description])
    return Int(found ?? 0)
  }

  /// The letters on the desk to every office.
  private var openLetters: [(office: Identifier, letters: Int)] {
    get throws {
      try queries.all(
        """
        SELECT office.name, count(*) FROM (
          SELECT office FROM letter WHERE status = 'draft'
          UNION ALL SELECT office FROM letter WHERE status = 'printed'
        ) AS found JOIN office ON office.id = found.office GROUP BY 1 ORDER BY 1
        """, []
      ) { row in
        row.text(0).flatMap { Identifier($0) }.map { ($0, Int(row.number(1) ?? 0)) }
      }
    }
  }

  /// The date on a letter as it was sent: the day of its last draft by then; nil where it has none.
  package func letterDate(of reference: Reference) throws -> CivilDate? {
    try queries.first(
      """
      SELECT max(event.day) FROM event JOIN letter ON letter.id = event.letter
      WHERE letter.reference = ? AND event.kind = 'drafted' AND event.letter IS NOT NULL
        AND event.id NOT IN (SELECT event FROM undone)
        AND event.day <= coalesce(letter.sent, event.day)
      """, [reference.text]
    ) { $0.day(0) }
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
    try queries.forEach(
      composed: LetterSummary.select
        + "WHERE letter.last IS NOT NULL AND \(condition) ORDER BY letter.reference", arguments
    ) { row in
      if let letter = try LetterSummary(row, matters: matters) { try body(letter) }
    }
  }

  /// Goes through all events by that day that hold, in the order of their recording.
  package func forEachEvent(_ body: (LedgerEvent) throws -> Void) throws {
    try queries.forEach(
      composed: LedgerEvent.select + """
        WHERE event.day <= ? AND event.id NOT IN (SELECT event FROM undone) ORDER BY event.id
        """, [day]
    ) { row in
      if let event = LedgerEvent(row) { try body(event) }
    }
  }

  /// How many letters of each case got each kind of response last, in the order of the names.
  package var resultsByMatter: [(name: String, kind: ResponseKind, letters: Int)] {
    get throws {
      let (join, name) = LetterDimension.matter.sql
      return try queries.all(
        composed: """
          SELECT \(name), result, count(*) FROM letter \(join)
          WHERE letter.last IS NOT NULL AND letter.kind IS NOT NULL AND result IS NOT NULL
          GROUP BY 1, 2 ORDER BY 1, 2
          """
      ) { row in
        row.text(1).flatMap { ResponseKind(rawValue: $0) }.map {
          (row.text(0) ?? "", $0, Int(row.number(2) ?? 0))
        }
      }
    }
  }
}
