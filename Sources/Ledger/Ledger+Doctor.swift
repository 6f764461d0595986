// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Foundation
internal import GRDB

/// What a look at a whole ledger found.
package struct LedgerHealth: Sendable, Equatable {
  package var events = 0
  package var letters = 0
  /// What SQLite says of the file, at most a hundred lines; empty where it is sound.
  package var damage: [String] = []
  /// Letters whose rows do not say what their events say.
  package var wrongLetters = 0
  /// Whether the counts do not say what the letters say.
  package var isTallyWrong = false
  /// Kept texts that cannot be read any more.
  package var unreadableTexts = 0
  /// Texts of drafts that were replaced since.
  package var forgottenTexts = 0
  /// Letters for which steps exclude each other.
  package var conflicts = 0

  package init() {}

  package var isSound: Bool {
    damage.isEmpty && wrongLetters == 0 && !isTallyWrong && unreadableTexts == 0
  }
}

extension Ledger {
  /// Looks at everything: the file, the tables that are made from events, every text.
  package func examine() throws(LedgerError) -> LedgerHealth {
    try Self.wrapped {
      try queue.unsafeRead { db in
        var health = LedgerHealth()
        health.damage = try Self.damage(db)
        guard health.damage.isEmpty else { return health }
        health.events = try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0
        health.letters = try Int.fetchOne(db, sql: "SELECT count(*) FROM letter") ?? 0
        health.conflicts =
          try Int.fetchOne(db, sql: "SELECT count(*) FROM letter WHERE conflicts > 0") ?? 0
        try Self.compare(db, &health)
        try Self.readTexts(db, &health)
        return health
      }
    }
  }

  /// What SQLite says of the file, without a change to it; empty where it is sound.
  package func findDamage() throws(LedgerError) -> [String] {
    try Self.wrapped { try queue.unsafeRead { try Self.damage($0) } }
  }

  private static func damage(_ db: Database) throws -> [String] {
    let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(100)").filter { $0 != "ok" }
    let keys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(100)
    return lines
      + keys.map { "a row of '\($0[0] as String)' points to nothing in '\($0[2] as String)'" }
  }

  /// Makes all rows anew in a transaction that is given up, and counts the differences.
  private static func compare(_ db: Database, _ health: inout LedgerHealth) throws {
    try db.inTransaction(.deferred) {
      try db.execute(
        sql: """
          CREATE TEMP TABLE letter_before AS SELECT * FROM main.letter;
          CREATE TEMP TABLE tally_before AS SELECT * FROM main.tally;
          """)
      try rebuild(db)
      let changed = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM (SELECT * FROM main.letter EXCEPT SELECT * FROM temp.letter_before)
          """)
      health.wrongLetters = changed ?? 0
      health.isTallyWrong =
        try Bool.fetchOne(
          db,
          sql: """
            SELECT EXISTS (SELECT * FROM main.tally EXCEPT SELECT * FROM temp.tally_before)
              OR EXISTS (SELECT * FROM temp.tally_before EXCEPT SELECT * FROM main.tally)
            """) ?? false
      return .rollback
    }
  }

  private static func readTexts(_ db: Database, _ health: inout LedgerHealth) throws {
    let texts = KeptTexts(db: db)
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM text") {
      if try texts.text(id) == nil { health.unreadableTexts += 1 }
    }
    health.forgottenTexts =
      try Int.fetchOne(db, sql: "SELECT count(*) FROM text WHERE \(forgotten)") ?? 0
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
        try Self.rebuild(db)
        // A text goes only after those that are compressed against it.
        repeat {
          try db.execute(sql: "DELETE FROM text WHERE \(Self.forgotten)")
        } while db.changesCount > 0
      }
      try queue.writeWithoutTransaction { try $0.execute(sql: "REINDEX; VACUUM") }
    }
  }

  private static func rebuild(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM tally; DELETE FROM response_letter; DELETE FROM attachment;
        DELETE FROM response; DELETE FROM outcome; DELETE FROM gathering; DELETE FROM undone;
        UPDATE letter SET kind = NULL;
        """)
    var recorder = Recorder(db)
    try recorder.touchEverything()
    try recorder.settle()
  }
}

extension Recorder {
  /// Touches all that there is.
  fileprivate mutating func touchEverything() throws {
    for letter in try rows("SELECT id FROM letter", []) { touch(letter[0], draft: true) }
    for row in try rows("SELECT id, kind FROM event WHERE letter IS NULL", []) {
      guard let id = EventID(row[0] as Data) else { continue }
      switch row[1] as String {
      case "responded": touch(response: id)
      case "outcome", "gathered": touch(other: id)
      case "undone": touchUndoing()
      default: break
      }
    }
  }
}

extension Ledger {
  /// Copies what can still be read of a damaged ledger into a new one.
  ///
  /// - Returns: how many events could be saved.
  package static func salvage(
    _ damaged: String, into path: String, clock: EventClock
  ) throws(LedgerError) -> Int {
    let saved = try wrapped {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: damaged, configuration: configuration)
      return queue.unsafeRead { Salvage($0) }
    }
    let fresh = try open(path, clock: clock)
    try fresh.write { recorder in
      for text in saved.texts { try recorder.keep(text) }
      for event in saved.events { try recorder.add(event) }
    }
    return saved.events.count
  }
}

/// What can still be read of a damaged ledger.
private struct Salvage {
  private(set) var events: [LedgerEvent] = []
  /// Those without a base first.
  private(set) var texts: [SavedText] = []

  struct SavedText {
    let digest: Data
    let base: Data?
    let docbook: Int
    let size: Int
    let content: Data
  }

  init(_ db: Database) {
    // From both ends, as far as the file can be read.
    var seen: Set<EventID> = []
    let found = ["ASC", "DESC"].flatMap {
      Self.rows(db, LedgerEvent.select + "ORDER BY event.id \($0)") { LedgerEvent($0) }
    }
    events = found.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    texts = Self.rows(
      db,
      """
      SELECT text.digest, base.digest, text.docbook, text.size, text.content FROM text
      LEFT JOIN text AS base ON base.id = text.base ORDER BY text.base IS NOT NULL
      """
    ) { row in
      SavedText(
        digest: row[0], base: row[1] as Data?, docbook: row[2], size: row[3], content: row[4])
    }
  }

  private static func rows<Value>(
    _ db: Database, _ sql: String, _ read: (Row) -> Value?
  ) -> [Value] {
    var values: [Value] = []
    guard let rows = try? Row.fetchCursor(db, sql: sql) else { return [] }
    while let row = try? rows.next() {
      if let value = read(row) { values.append(value) }
    }
    return values
  }
}

extension Recorder {
  fileprivate func keep(_ text: Salvage.SavedText) throws {
    let base = try text.base.flatMap { try number("SELECT id FROM text WHERE digest = ?", [$0]) }
    if text.base != nil, base == nil { return }
    try run(
      "INSERT OR IGNORE INTO text (digest, base, docbook, size, content) VALUES (?, ?, ?, ?, ?)",
      [text.digest, base, text.docbook, text.size, text.content])
  }
}
