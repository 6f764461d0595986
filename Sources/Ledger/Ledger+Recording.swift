// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
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
      let drafts = try recorder.queries.all(
        """
        SELECT reference, last FROM letter
        WHERE mailing = (SELECT id FROM word WHERE name = ?) AND status = 'draft'
          AND last IS NOT NULL
        ORDER BY id
        """, [mailing.description]
      ) { row in
        row.text(0).flatMap { Reference(printed: $0) }.map {
          (reference: $0, day: max(row.day(1) ?? day, day))
        }
      }
      let gone = drafts.filter { !kept.contains($0.reference) }
      let last = try recorder.lastEvent()
      try withClock(after: last) { clock in
        for draft in gone {
          let body = EventBody.withdrawn(draft.reference)
          try recorder.add(LedgerEvent(id: clock.next(), day: draft.day, by: nil, body: body))
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
    try queries.first("SELECT id FROM event ORDER BY id DESC LIMIT 1", []) { $0.id(0) }
  }

  /// What is known of a letter that is drafted again.
  private struct Known {
    let row: Int64
    /// Nil where only others speak of it.
    let identity: Int64?
    let status: LetterStatus
    /// The last day on which anything happened to it.
    let last: CivilDate?
  }

  fileprivate mutating func draft(
    _ letter: DraftedLetter, on day: CivilDate, _ clock: inout EventClock
  ) throws -> DraftOutcome {
    let body = EventBody.drafted(letter.reference, letter.draft)
    guard let known = try known(letter.reference) else {
      if let text = letter.text { try keep(text) }
      let event = LedgerEvent(id: clock.next(), day: day, by: letter.draft.member, body: body)
      _ = try add(event, first: letter.draft, detail: body.detail.json)
      return .new
    }
    if let identity = known.identity {
      guard identity == letter.draft.identity else { return .taken }
      let isDraft = known.status == .draft || known.status == .withdrawn
      guard isDraft else { return .kept(known.status) }
      let holds = try history(of: known.row).draftDetail == body.detail.json
      if known.status == .draft, holds { return .unchanged }
    }
    if let text = letter.text { try keep(text) }
    // What is written now holds, though it be dated before what was written earlier.
    let latest = max(day, known.last ?? day)
    try add(LedgerEvent(id: clock.next(), day: latest, by: letter.draft.member, body: body))
    return known.identity == nil ? .new : .changed
  }

  private func known(_ reference: Reference) throws -> Known? {
    try queries.first(
      "SELECT id, identity, status, last FROM letter WHERE reference = ?", [reference.text]
    ) { row in
      guard let id = row.number(0) else { return nil }
      let status = row.text(2).flatMap { LetterStatus(rawValue: $0) } ?? .draft
      return Known(row: id, identity: row.number(1), status: status, last: row.day(3))
    }
  }
}
