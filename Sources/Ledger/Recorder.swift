// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import GRDB

/// Adds events within one transaction, and keeps the tables that are made from them true.
///
/// What an event touches is only noted; ``settle()`` then puts each touched letter together anew, once.
struct Recorder {
  let db: Database
  let queries: Queries
  /// Events of later days are passed over: for questions about the past.
  let limit: Int
  /// Letters whose rows are to be made anew, and whether their drafts may have changed.
  private var touchedLetters: [Int64: Bool] = [:]
  private var touchedResponses: Set<EventID> = []
  private var touchedOthers: Set<EventID> = []
  private var mustUndo = false
  private var latestDay: CivilDate?
  private var names = KnownNames()
  private var members: [Int64: Identifier] = [:]
  private var letters: [Reference: Int64] = [:]
  var tally = TallyChange()
  /// Texts that others are compressed against and that are known to be there.
  var keptBases: Set<TextDigest> = []
  private var undone: Set<EventID>?

  /// - Parameter undone: the events that never happened, where they are known already.
  init(_ db: Database, limit: CivilDate? = nil, undone: Set<EventID>? = nil) {
    self.undone = undone
    self.db = db
    queries = Queries(db)
    self.limit = limit?.dayNumber ?? .max
  }
}

extension Recorder {
  /// The number under which a name is kept in one of the tables of names, given to it if it is new.
  mutating func id(of name: String?, in table: NameTable) throws -> Int64? {
    guard let name else { return nil }
    if let known = names[table, name] { return known }
    if let found = try queries.number(table.selection, [name]) {
      names[table, name] = found
      return found
    }
    try queries.run(table.insertion, [name])
    names[table, name] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }

  /// The member with a number in the table of members.
  mutating func member(_ number: Int64) throws -> Identifier? {
    if let known = members[number] { return known }
    let name = try queries.first("SELECT name FROM member WHERE id = ?", [number]) { $0.text(0) }
    members[number] = name.flatMap { Identifier($0) }
    return members[number]
  }

  /// The row of a letter, made if it is new.
  mutating func letter(_ reference: Reference) throws -> Int64 {
    if let found = try foundLetter(reference) { return found }
    try queries.run(
      "INSERT INTO letter (reference, status) VALUES (?, 'draft')", [reference.text])
    letters[reference] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }

  /// The row of a letter; remembered, for several events of a letter often come together.
  private mutating func foundLetter(_ reference: Reference) throws -> Int64? {
    if let known = letters[reference] { return known }
    let found = try knownLetter(reference)
    letters[reference] = found
    return found
  }

  func knownLetter(_ reference: Reference) throws -> Int64? {
    try queries.number("SELECT id FROM letter WHERE reference = ?", [reference.text])
  }
}

extension Recorder {
  /// Adds an event; an event that is there already is passed over.
  ///
  /// - Parameter detail: what its body says, in the form that is kept.
  /// - Returns: whether it was new.
  @discardableResult
  mutating func add(_ event: LedgerEvent, detail: String? = nil) throws -> Bool {
    let detail = detail ?? event.body.detail.json
    guard let reference = event.body.reference else {
      guard try insert(event, letter: nil, detail: detail) else { return false }
      touch(event)
      return true
    }
    if let letter = try foundLetter(reference) {
      return try add(event, of: letter, detail: detail)
    }
    if case .drafted(_, let draft) = event.body, draft.follows != reference,
      try !isUndone(event.id)
    {
      return try add(event, first: draft, detail: detail)
    }
    return try add(event, of: try letter(reference), detail: detail)
  }

  private mutating func add(_ event: LedgerEvent, of letter: Int64, detail: String) throws -> Bool {
    guard try insert(event, letter: letter, detail: detail) else { return false }
    touch(letter, draft: event.body.kind == .drafted)
    return true
  }

  /// Adds a letter with its first event: until another comes, its row says what that one says.
  mutating func add(_ event: LedgerEvent, first draft: Draft, detail: String) throws -> Bool {
    guard let reference = event.body.reference else { return false }
    let letter = try newLetter(reference, draft, on: event.day)
    letters[reference] = letter
    return try insert(event, letter: letter, detail: detail)
  }

  /// Writes the row of an event and nothing else; false where there is one already.
  private mutating func insert(
    _ event: LedgerEvent, letter: Int64?, detail: String
  ) throws -> Bool {
    try queries.run(
      """
      INSERT INTO event (id, kind, day, letter, subject, matter, member, detail)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """,
      [
        event.id, event.body.kind.rawValue, event.day, letter, event.body.subject,
        try id(of: event.body.matter?.description, in: .matter),
        try id(of: event.by?.description, in: .member), detail,
      ])
    guard db.changesCount > 0 else { return false }
    latestDay = max(latestDay ?? event.day, event.day)
    return true
  }

  private mutating func touch(_ event: LedgerEvent) {
    switch event.body {
    case .responded: touch(response: event.id)
    case .assigned(let response, _), .classified(let response, _): touch(response: response)
    case .outcome, .gathered: touch(other: event.id)
    case .undone: touchUndoing()
    default: break
    }
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
    try tally.write(with: queries)
    if let latestDay { try settle(latest: latestDay) }
    touchedResponses = []
    touchedOthers = []
    touchedLetters = [:]
    tally = TallyChange()
  }

  private mutating func settleLetters() throws {
    var parents: Set<Int64> = []
    for (letter, isDraft) in touchedLetters.sorted(by: { $0.key < $1.key }) {
      parents.formUnion(try settle(letter: letter, draft: isDraft))
    }
    for parent in parents.sorted() { _ = try settle(letter: parent, draft: false) }
  }

  private mutating func settle(latest day: CivilDate) throws {
    try queries.run(
      """
      INSERT INTO latest (only, day) VALUES (0, ?)
      ON CONFLICT DO UPDATE SET day = max(day, excluded.day)
      """, [day])
    latestDay = nil
  }

  /// The events that never happened.
  mutating func undoneEvents() throws -> Set<EventID> {
    if let undone { return undone }
    let found = Set(try queries.all("SELECT event FROM undone", []) { $0.id(0) })
    undone = found
    return found
  }

  /// Whether an event never happened.
  mutating func isUndone(_ event: EventID) throws -> Bool {
    try undoneEvents().contains(event)
  }

  /// Finds out which events are undone: the last word counts, for undoing can be undone too.
  private mutating func settleUndoing() throws {
    let before = try undoneEvents()
    var now: Set<EventID> = []
    let events = try queries.all(
      """
      SELECT id, subject FROM event
      WHERE subject IS NOT NULL AND kind = 'undone' ORDER BY id DESC
      """, []
    ) { row in
      row.id(0).flatMap { id in row.id(1).map { (id: id, subject: $0) } }
    }
    for event in events where !now.contains(event.id) { now.insert(event.subject) }
    undone = now
    for event in now.symmetricDifference(before).sorted() {
      try settleUndoing(of: event, isUndone: now.contains(event))
    }
    mustUndo = false
  }

  private mutating func settleUndoing(of event: EventID, isUndone: Bool) throws {
    if isUndone {
      try queries.run("INSERT OR IGNORE INTO undone (event) VALUES (?)", [event])
    } else {
      try queries.run("DELETE FROM undone WHERE event = ?", [event])
    }
    let found = try queries.first("SELECT kind, letter, subject FROM event WHERE id = ?", [event]) {
      (kind: $0.text(0) ?? "", letter: $0.number(1), subject: $0.id(2))
    }
    guard let found else { return }
    // What the letter is may hang on any of its events: a sending says which text went out.
    if let letter = found.letter { touch(letter, draft: true) }
    switch EventBody.Kind(rawValue: found.kind) {
    case .responded: touch(response: event)
    case .assigned, .classified: if let subject = found.subject { touch(response: subject) }
    case .outcome, .gathered: touch(other: event)
    default: break
    }
  }
}
