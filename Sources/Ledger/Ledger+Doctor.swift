// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import GRDB

extension Ledger {
  /// Looks at everything: the file, the tables that are made from events, every text.
  package func examine() throws(LedgerError) -> LedgerHealth {
    try Self.wrapped {
      try queue.unsafeRead { db in
        var health = LedgerHealth()
        health.damage = try Self.damage(db)
        guard health.damage.isEmpty else { return health }
        try db.inTransaction(.deferred) {
          let queries = Queries(db)
          func count(_ sql: StaticString) throws -> Int { Int(try queries.number(sql, []) ?? 0) }
          health.events = try count("SELECT count(*) FROM event")
          health.letters = try count("SELECT count(*) FROM letter")
          health.conflicts = try count("SELECT count(*) FROM letter WHERE conflicts > 0")
          try Self.readEvents(queries, &health)
          try Self.readTexts(queries, &health)
          try Self.compare(db, &health)
          return .rollback
        }
        return health
      }
    }
  }

  /// What SQLite says of the file, without a change to it; empty where it is sound.
  package func findDamage() throws(LedgerError) -> [String] {
    try Self.wrapped { try queue.unsafeRead { try Self.damage($0) } }
  }

  private static func damage(_ db: Database) throws -> [String] {
    let queries = Queries(db)
    let found: [String]
    do {
      found = try queries.all("PRAGMA integrity_check(100)", []) { $0.text(0) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return [error.message ?? "the file is damaged"]
    }
    let dangling = try queries.all("PRAGMA foreign_key_check", []) { row in
      "a row of '\(row.text(0) ?? "")' points to nothing in '\(row.text(2) ?? "")'"
    }
    return found.filter { $0 != "ok" } + dangling.prefix(100)
  }

  private static func readEvents(_ queries: Queries, _ health: inout LedgerHealth) throws {
    var unreadable = 0
    try queries.forEach(composed: LedgerEvent.select, []) { row in
      if LedgerEvent(row) == nil { unreadable += 1 }
    }
    health.unreadableEvents = unreadable
  }

  private static func readTexts(_ queries: Queries, _ health: inout LedgerHealth) throws {
    let texts = KeptTexts(queries: queries)
    for id in try queries.all("SELECT id FROM text", [], { $0.number(0) }) {
      if try texts.text(id) == nil { health.unreadableTexts += 1 }
    }
    let forgotten = try queries.all(composed: "SELECT count(*) FROM text WHERE \(forgotten)") {
      $0.number(0)
    }
    health.forgottenTexts = Int(forgotten.first ?? 0)
  }

  /// Makes all derived rows anew beside those in the file, and counts the differences.
  private static func compare(_ db: Database, _ health: inout LedgerHealth) throws {
    try ShadowTables.create(db)
    try db.execute(
      sql: """
        INSERT INTO temp.letter (id, reference, status)
          SELECT id, reference, 'draft' FROM main.letter
        """)
    try ShadowTables.index(db)
    var recorder = Recorder(db)
    try recorder.touchEverything()
    try recorder.settle()
    for name in ShadowTables.names {
      let wrong = try differences(name, db)
      switch name {
      case "letter", "letter_matter": health.wrongLetters += wrong
      case "tally": health.isTallyWrong = wrong > 0
      default: health.wrongRows += wrong
      }
    }
    let latest = try Int.fetchOne(db, sql: "SELECT day FROM latest")
    let last = try Int.fetchOne(db, sql: "SELECT max(day) FROM event")
    if latest != last { health.wrongRows += 1 }
    try ShadowTables.drop(db)
  }

  /// In how many rows the table in the file and the one beside it differ.
  private static func differences(_ name: String, _ db: Database) throws -> Int {
    let counts = try [("main", "temp"), ("temp", "main")].map { mine, other in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM (SELECT * FROM \(mine).\(name) EXCEPT SELECT * FROM \(other).\(name))
          """) ?? 0
    }
    return counts.max() ?? 0
  }

  private static let forgotten = """
    id NOT IN (SELECT text FROM letter WHERE text IS NOT NULL)
    AND id NOT IN (SELECT base FROM text WHERE base IS NOT NULL)
    """

  /// Makes all that can be made anew from the events, and forgets the texts of replaced drafts.
  package func repair() throws(LedgerError) {
    if isReadOnly { throw .readOnly }
    try Self.wrapped {
      try queue.write { db in
        try db.execute(
          sql: """
            DELETE FROM tally; DELETE FROM response_letter; DELETE FROM attachment;
            DELETE FROM response; DELETE FROM outcome; DELETE FROM gathering; DELETE FROM undone;
            DELETE FROM latest; INSERT INTO latest SELECT 0, max(day) FROM event HAVING count(*) > 0;
            UPDATE letter SET kind = NULL;
            """)
        var recorder = Recorder(db)
        try recorder.touchEverything()
        try recorder.settle()
        // A text goes only after those that are compressed against it.
        repeat {
          try db.execute(sql: "DELETE FROM text WHERE \(Self.forgotten)")
        } while db.changesCount > 0
      }
      try queue.writeWithoutTransaction { try $0.execute(sql: "REINDEX; VACUUM") }
    }
  }
}

extension Recorder {
  /// Touches all that there is.
  fileprivate mutating func touchEverything() throws {
    for letter in try queries.all("SELECT id FROM letter", [], { $0.number(0) }) {
      touch(letter, draft: true)
    }
    let others = try queries.all("SELECT id, kind FROM event WHERE letter IS NULL", []) { row in
      row.id(0).map { (id: $0, kind: row.text(1) ?? "") }
    }
    for event in others {
      switch EventBody.Kind(rawValue: event.kind) {
      case .responded: touch(response: event.id)
      case .outcome, .gathered: touch(other: event.id)
      case .undone: touchUndoing()
      default: break
      }
    }
  }
}
