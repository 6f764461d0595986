// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import GRDB

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

/// What can still be read of a damaged ledger: every table alone and from both ends, for a question
/// that joins tables fails where one of them is damaged.
private struct Salvage {
  private let queries: Queries
  private var references: [Int64: String] = [:]
  private var matters: [Int64: String] = [:]
  private var members: [Int64: String] = [:]
  private(set) var events: [LedgerEvent] = []
  /// Those that stand alone first.
  private(set) var texts: [StoredText] = []

  init(_ db: Database) {
    queries = Queries(db)
    references = names("SELECT id, reference FROM letter NOT INDEXED ORDER BY id")
    references.merge(
      names("SELECT id, reference FROM letter INDEXED BY letter_by_reference ORDER BY reference")
    ) { known, _ in known }
    matters = names("SELECT id, name FROM matter ORDER BY id")
    members = names("SELECT id, name FROM member ORDER BY id")
    readEvents()
    readTexts()
  }
}

extension Salvage {
  private func names(_ sql: String) -> [Int64: String] {
    let found = rows(sql) { row in
      row.number(0).flatMap { id in row.text(1).map { (id, $0) } }
    }
    return Dictionary(found) { known, _ in known }
  }

  private mutating func readEvents() {
    let found = rows(
      "SELECT id, kind, day, letter, subject, matter, member, detail FROM event ORDER BY id"
    ) { event($0) }
    var seen: Set<EventID> = []
    events = found.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  /// Nil where a part of it cannot be read any more.
  private func event(_ row: Found) -> LedgerEvent? {
    guard let id = row.id(0), id.isWellFormed, let day = row.day(2),
      let kind = row.text(1).flatMap({ EventBody.Kind(rawValue: $0) }),
      let detail = row.detail(7),
      let body = EventBody(
        kind: kind,
        letter: row.number(3).flatMap { references[$0] }.flatMap { Reference(printed: $0) },
        subject: row.id(4),
        matter: row.number(5).flatMap { matters[$0] }.flatMap { Identifier($0) }, detail: detail)
    else { return nil }
    let by = row.number(6).flatMap { members[$0] }.flatMap { Identifier($0) }
    return LedgerEvent(id: id, day: day, by: by, body: body)
  }

  private mutating func readTexts() {
    let digests = rows("SELECT id, digest FROM text ORDER BY id") { row in
      row.number(0).flatMap { id in
        row.bytes(1).flatMap { TextDigest(bytes: $0) }.map { (id, $0) }
      }
    }
    let byNumber = Dictionary(digests) { known, _ in known }
    let readable = KeptTexts(queries: queries)
    let found = rows("SELECT id, base, docbook, size, content FROM text ORDER BY id") {
      row -> StoredText? in
      guard let id = row.number(0), let digest = byNumber[id], let docbook = row.number(2),
        let size = row.number(3), let content = row.bytes(4),
        (try? readable.text(id)) != nil
      else { return nil }
      let base = row.number(1)
      guard base == nil || byNumber[base ?? 0] != nil else { return nil }
      return StoredText(
        digest: digest, base: base.flatMap { byNumber[$0] }, docbook: Int(docbook), size: Int(size),
        content: content)
    }
    texts = found.filter { $0.base == nil } + found.filter { $0.base != nil }
  }

  /// What can be read from the front, and from the back where the front breaks off.
  private func rows<Value>(_ sql: String, _ read: (Found) -> Value?) -> [Value] {
    var values: [Value] = []
    func add(_ row: Found) { if let value = read(row) { values.append(value) } }
    do {
      try queries.forEach(composed: sql, [], add)
    } catch {
      try? queries.forEach(composed: sql + " DESC", [], add)
    }
    return values
  }
}
