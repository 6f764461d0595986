// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Foundation
internal import GRDB

/// Something to record: what happened, when, and who did it.
package struct NewEvent: Sendable, Equatable {
  package let day: CivilDate
  package let by: Identifier?
  package let body: EventBody

  package init(_ body: EventBody, on day: CivilDate, by: Identifier? = nil) {
    self.body = body
    self.day = day
    self.by = by
  }
}

/// A letter as a run has written it.
package struct DraftedLetter: Sendable {
  package let reference: Reference
  package let draft: Draft
  package let text: KeptText?

  package init(reference: Reference, draft: Draft, text: KeptText?) {
    self.reference = reference
    self.draft = draft
    self.text = text
  }
}

/// What recording a draft came to.
package enum DraftOutcome: Sendable, Equatable {
  case new
  case changed
  case unchanged
  /// The letter is printed or sent already and stays as it was.
  case kept(LetterStatus)
  /// Another letter has this reference.
  case taken
}

extension Ledger {
  /// Records events, in this order, all of them or none.
  ///
  /// Nothing is asked here: whether a step is allowed is for the caller to know from the letter's
  /// status. A step that is not is kept as a conflict.
  @discardableResult
  package func record(_ events: [NewEvent]) throws(LedgerError) -> [EventID] {
    try write { recorder in
      let last = try recorder.lastEvent()
      return try withClock(after: last) { clock in
        try recorder.add(events, &clock)
      }
    }
  }

  /// Records letters as drafts, each only where it says something new.
  package func draft(
    _ letters: [DraftedLetter], on day: CivilDate
  ) throws(LedgerError) -> [DraftOutcome] {
    try write { recorder in
      let last = try recorder.lastEvent()
      return try withClock(after: last) { clock in
        try letters.map { try recorder.draft($0, on: day, &clock) }
      }
    }
  }

  /// Takes back drafts of a mailing that a run no longer takes in; letters that have left the desk stay.
  ///
  /// - Parameter kept: the letters that it does take in.
  /// - Returns: how many were taken back.
  @discardableResult
  package func withdrawDrafts(
    of mailing: Identifier, except kept: Set<Reference>, on day: CivilDate
  ) throws(LedgerError) -> Int {
    try write { recorder in
      let drafts = try recorder.rows(
        """
        SELECT reference FROM letter
        WHERE mailing = (SELECT id FROM word WHERE name = ?) AND status = 'draft' ORDER BY id
        """, [mailing.description]
      ).compactMap { Reference(typed: $0[0] as String) }
      let gone = drafts.filter { !kept.contains($0) }
      let last = try recorder.lastEvent()
      try withClock(after: last) { clock in
        for reference in gone {
          try recorder.add(
            LedgerEvent(id: clock.next(), day: day, by: nil, body: .withdrawn(reference)))
        }
      }
      return gone.count
    }
  }
}

extension Recorder {
  /// Adds events in their order; `EventID.previous` stands for the one before.
  mutating func add(_ events: [NewEvent], _ clock: inout EventClock) throws -> [EventID] {
    var ids: [EventID] = []
    for event in events {
      let id = clock.next()
      let body = ids.last.map { event.body.naming($0) } ?? event.body
      try add(LedgerEvent(id: id, day: event.day, by: event.by, body: body))
      ids.append(id)
    }
    return ids
  }

  /// The greatest id that was ever given.
  func lastEvent() throws -> EventID? {
    try rows("SELECT id FROM event ORDER BY id DESC LIMIT 1", []).first.flatMap {
      EventID($0[0] as Data)
    }
  }

  fileprivate mutating func draft(
    _ letter: DraftedLetter, on day: CivilDate, _ clock: inout EventClock
  ) throws -> DraftOutcome {
    let found = try rows(
      """
      SELECT letter.id, identity, status, text.digest, drafted FROM letter
      LEFT JOIN text ON text.id = letter.text WHERE reference = ?
      """, [letter.reference.text]
    ).first
    guard let row = found, let identity = row[1] as Int64? else {
      if let text = letter.text { _ = try keep(text) }
      try addNew(letter, id: clock.next(), on: day)
      return .new
    }
    guard identity == letter.draft.identity else { return .taken }
    let status = LetterStatus(rawValue: row[2]) ?? .draft
    guard status == .draft || status == .withdrawn else { return .kept(status) }
    let digest = (row[3] as Data?).flatMap { TextDigest(bytes: Array($0)) }
    if status == .draft, digest == letter.draft.text, try stands(row[0], as: letter.draft) {
      return .unchanged
    }
    if let text = letter.text { _ = try keep(text) }
    // A draft dated before the first one says something new all the same.
    let first = CivilDate(dayNumber: row[4] as Int? ?? day.dayNumber)
    let body = EventBody.drafted(letter.reference, letter.draft)
    try add(
      LedgerEvent(id: clock.next(), day: max(day, first), by: letter.draft.member, body: body))
    return .changed
  }

  /// Whether the ledger has each case as it stands in a draft.
  private func stands(_ letter: Int64, as draft: Draft) throws -> Bool {
    let known = try rows(
      """
      SELECT word.name FROM letter JOIN word ON word.id = letter.standing WHERE letter.id = ?
      UNION ALL
      SELECT word.name FROM letter_matter AS part JOIN word ON word.id = part.standing
        WHERE part.letter = ?
      """, [letter, letter]
    ).map { $0[0] as String }
    return known.sorted() == draft.matters.map(\.standing).sorted()
  }

  /// A letter that the ledger does not know: its row says what its only event says.
  private mutating func addNew(
    _ letter: DraftedLetter, id: EventID, on day: CivilDate
  ) throws {
    guard try knownLetter(letter.reference) == nil else {
      let body = EventBody.drafted(letter.reference, letter.draft)
      try add(LedgerEvent(id: id, day: day, by: letter.draft.member, body: body))
      return
    }
    let columns = try columns(of: letter.draft)
    try run(
      """
      INSERT INTO letter (identity, mailing, matter, standing, template, language, office, kind,
        rank, country, member, variant, text, follows, reference, status, drafted, last)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?)
      """, columns + [letter.reference.text, day.dayNumber, day.dayNumber])
    let row = db.lastInsertedRowID
    try writeMatters(of: row, letter.draft)
    let body = EventBody.drafted(letter.reference, letter.draft)
    _ = try insert(
      LedgerEvent(id: id, day: day, by: letter.draft.member, body: body), letter: row)
    try count(newDraft: letter.draft)
  }

  private mutating func count(newDraft draft: Draft) throws {
    let matters = try draft.matters.compactMap { try id(of: $0.id.description, in: .matter) }
    let marks: LetterMarks = matters.count > 1 ? .joint : []
    guard let kind = try id(of: draft.officeKind, in: .word) else { return }
    tally.add(
      TallyChange.Sort(
        matter: 0, kind: kind, status: LetterStatus.draft.rawValue, was: marks.rawValue, clock: 0),
      matters: Array(Set(matters)))
  }

  /// Keeps a text and what it is compressed against; gives its number.
  mutating func keep(_ text: KeptText) throws -> Int64? {
    if let known = try textID(of: text.digest) { return known }
    let base = try text.base.flatMap { try keep($0.text) }
    try run(
      "INSERT INTO text (digest, base, docbook, size, content) VALUES (?, ?, ?, ?, ?)",
      [Data(text.digest.bytes), base, text.docbook, text.size, Data(text.content)])
    return db.lastInsertedRowID
  }
}
