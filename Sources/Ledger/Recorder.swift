// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Foundation
internal import GRDB

/// Adds events within one transaction, and keeps the tables that are made from them true.
///
/// What an event touches is only noted; ``settle()`` then puts each touched letter together anew, once.
struct Recorder {
  let db: Database
  /// Events of later days are passed over: for questions about the past.
  let limit: Int
  /// Letters whose rows are to be made anew, and whether their drafts may have changed.
  private(set) var touchedLetters: [Int64: Bool] = [:]
  private(set) var touchedResponses: Set<EventID> = []
  private(set) var touchedOthers: Set<EventID> = []
  private var mustUndo = false
  private var names: [String: Int64] = [:]
  var tally = TallyChange()
  private(set) var undone: Set<EventID>?

  init(_ db: Database, limit: CivilDate? = nil) {
    self.db = db
    self.limit = limit?.dayNumber ?? .max
  }
}

extension Recorder {
  /// Runs a statement that is prepared once.
  func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws {
    let statement = try db.cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments(arguments))
    try statement.execute()
  }

  func rows(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> [Row] {
    let statement = try db.cachedStatement(sql: sql)
    return try Row.fetchAll(statement, arguments: StatementArguments(arguments))
  }

  func number(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> Int64? {
    let statement = try db.cachedStatement(sql: sql)
    return try Int64.fetchOne(statement, arguments: StatementArguments(arguments))
  }

  /// The number under which a name is kept in one of the tables of names, given to it if it is new.
  mutating func id(of name: String?, in table: NameTable) throws -> Int64? {
    guard let name else { return nil }
    let key = table.rawValue + " " + name
    if let known = names[key] { return known }
    let found = try number("SELECT id FROM \(table.rawValue) WHERE name = ?", [name])
    if let found {
      names[key] = found
      return found
    }
    try run("INSERT INTO \(table.rawValue) (name) VALUES (?)", [name])
    names[key] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }

  /// The row of a letter, made if it is new.
  func letter(_ reference: Reference) throws -> Int64 {
    if let known = try knownLetter(reference) { return known }
    try run("INSERT INTO letter (reference, status) VALUES (?, 'draft')", [reference.text])
    return db.lastInsertedRowID
  }

  func knownLetter(_ reference: Reference) throws -> Int64? {
    try number("SELECT id FROM letter WHERE reference = ?", [reference.text])
  }
}

/// The tables that give numbers to names.
enum NameTable: String {
  case member, matter, office, word
}

extension Recorder {
  /// Adds an event; an event that is there already is passed over.
  ///
  /// - Returns: whether it was new.
  @discardableResult
  mutating func add(_ event: LedgerEvent) throws -> Bool {
    let letter = try event.body.reference.map { try self.letter($0) }
    guard try insert(event, letter: letter) else { return false }
    if let letter { touch(letter, draft: event.body.kind == .drafted) }
    switch event.body {
    case .responded: touchedResponses.insert(event.id)
    case .assigned(let response, _), .classified(let response, _):
      touchedResponses.insert(response)
    case .outcome, .gathered: touchedOthers.insert(event.id)
    case .undone: mustUndo = true
    default: break
    }
    return true
  }

  /// Writes the row of an event and nothing else; false where there is one already.
  mutating func insert(_ event: LedgerEvent, letter: Int64?) throws -> Bool {
    try run(
      """
      INSERT OR IGNORE INTO event (id, kind, day, letter, subject, matter, member, detail)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        Data(event.id.bytes), event.body.kind.rawValue, event.day.dayNumber, letter,
        event.body.subject.map { Data($0.bytes) },
        try id(of: event.body.matter?.description, in: .matter),
        try id(of: event.by?.description, in: .member), event.body.detail.json,
      ])
    return db.changesCount > 0
  }

  mutating func touch(_ letter: Int64, draft: Bool) {
    touchedLetters[letter] = touchedLetters[letter, default: false] || draft
  }

  mutating func touch(response: EventID) { touchedResponses.insert(response) }

  /// Finds out anew which events are undone.
  mutating func touchUndoing() { mustUndo = true }

  mutating func touch(other: EventID) { touchedOthers.insert(other) }
}

extension Recorder {
  /// Makes everything true that the added events touch.
  mutating func settle() throws {
    if mustUndo { try settleUndoing() }
    for response in touchedResponses.sorted() { try settle(response: response) }
    for other in touchedOthers.sorted() { try settle(other: other) }
    try settleLetters()
    try tally.write(with: self)
    touchedResponses = []
    touchedOthers = []
    touchedLetters = [:]
    tally = TallyChange()
  }

  private mutating func settleLetters() throws {
    let first = touchedLetters
    var parents: Set<Int64> = []
    for (letter, isDraft) in first.sorted(by: { $0.key < $1.key }) {
      if let parent = try settle(letter: letter, draft: isDraft) { parents.insert(parent) }
    }
    for parent in parents.sorted() { _ = try settle(letter: parent, draft: false) }
  }

  /// The events that never happened.
  mutating func undoneEvents() throws -> Set<EventID> {
    if let undone { return undone }
    let found = Set(try rows("SELECT event FROM undone", []).compactMap { EventID($0[0] as Data) })
    undone = found
    return found
  }

  /// Finds out which events are undone: the last word counts, for undoing can be undone too.
  private mutating func settleUndoing() throws {
    let before = try undoneEvents()
    var now: Set<EventID> = []
    let events = try rows(
      "SELECT id, subject FROM event WHERE kind = 'undone' ORDER BY id DESC", [])
    for row in events {
      guard let id = EventID(row[0] as Data), let subject = EventID(row[1] as Data) else {
        continue
      }
      if !now.contains(id) { now.insert(subject) }
    }
    undone = now
    for event in now.symmetricDifference(before).sorted() { try settleUndoing(of: event, in: now) }
    mustUndo = false
  }

  private mutating func settleUndoing(of event: EventID, in undone: Set<EventID>) throws {
    let bytes = Data(event.bytes)
    if undone.contains(event) {
      try run("INSERT OR IGNORE INTO undone (event) VALUES (?)", [bytes])
    } else {
      try run("DELETE FROM undone WHERE event = ?", [bytes])
    }
    for row in try rows("SELECT kind, letter, subject FROM event WHERE id = ?", [bytes]) {
      let kind: String = row[0]
      // What was sent had taken the place of the draft.
      if let letter = row[1] as Int64? { touch(letter, draft: ["drafted", "sent"].contains(kind)) }
      switch kind {
      case "responded": touchedResponses.insert(event)
      case "assigned", "classified":
        if let subject = (row[2] as Data?).flatMap({ EventID($0) }) {
          touchedResponses.insert(subject)
        }
      case "outcome", "gathered": touchedOthers.insert(event)
      default: break
      }
    }
  }
}

extension EventID {
  init?(_ data: Data) { self.init(bytes: Array(data)) }
}
