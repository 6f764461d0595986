// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Foundation
internal import GRDB

extension Recorder {
  /// Makes the row of a letter anew from its events.
  ///
  /// - Parameter draft: whether what the letter is may have changed too.
  /// - Returns: the letter that it follows up, if any.
  mutating func settle(letter: Int64, draft: Bool) throws -> Int64? {
    let history = try history(of: letter)
    try tally.remove(letter, with: self)
    if history.lastDay == nil, limit != .max {
      // Seen from the past, the letter is not there yet.
      try run("DELETE FROM letter_matter WHERE letter = ?", [letter])
      try run("DELETE FROM letter WHERE id = ?", [letter])
      return nil
    }
    if draft { try writeDraft(of: letter, history) }
    try writeState(of: letter, history)
    try tally.add(letter, with: self)
    return try number("SELECT follows FROM letter WHERE id = ?", [letter])
  }

  /// All that happened to a letter, in the order of days.
  mutating func history(of letter: Int64) throws -> LetterHistory {
    try history(of: letter, try steps(of: letter))
  }

  typealias DatedStep = (id: EventID, day: CivilDate, step: LetterHistory.Step)

  /// The steps of a letter and of the responses to it.
  mutating func steps(of letter: Int64) throws -> [DatedStep] {
    try ownSteps(of: letter) + responseSteps(of: letter)
  }

  /// The history that some steps make, in whatever order.
  func history(of letter: Int64, _ steps: [DatedStep]) throws -> LetterHistory {
    var history = LetterHistory()
    for step in steps.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) {
      history.add(step.step, id: step.id, on: step.day)
    }
    let follows = try number(
      "SELECT min(sent) FROM letter WHERE follows = ? AND follows IS NOT NULL", [letter])
    if let follows { history.goOn(with: CivilDate(dayNumber: Int(follows))) }
    return history
  }

  private mutating func ownSteps(of letter: Int64) throws -> [DatedStep] {
    let undone = try undoneEvents()
    let statement = try db.cachedStatement(
      sql: """
        SELECT event.id, kind, day, member.name, detail FROM event
        LEFT JOIN member ON member.id = event.member
        WHERE letter = ? AND letter IS NOT NULL AND day <= ?
        """)
    var steps: [DatedStep] = []
    let rows = try Row.fetchCursor(statement, arguments: [letter, limit])
    while let row = try rows.next() {
      guard let id = EventID(row[0] as Data), !undone.contains(id),
        let kind = EventBody.Kind(rawValue: row[1]),
        let step = Self.step(kind, by: row[3], detail: row[4])
      else { continue }
      steps.append((id, CivilDate(dayNumber: row[2]), step))
    }
    return steps
  }

  private static func step(
    _ kind: EventBody.Kind, by: String?, detail: String
  ) -> LetterHistory.Step? {
    switch kind {
    case .drafted: return .draft(detail: detail)
    case .withdrawn: return .withdraw
    case .printed: return .print
    case .returned: return .comeBack
    case .replied: return .reply
    case .sent:
      guard let dispatch = EventDetail(json: detail).flatMap({ Dispatch($0) }) else { return nil }
      return .send(by: by.flatMap { Identifier($0) }, dispatch)
    case .responded, .assigned, .classified, .outcome, .gathered, .undone: return nil
    }
  }

  private mutating func responseSteps(of letter: Int64) throws -> [DatedStep] {
    let responses = try rows(
      """
      SELECT response, day FROM response_letter
      JOIN response ON response.event = response_letter.response WHERE letter = ?
      """, [letter])
    var steps: [DatedStep] = []
    for row in responses {
      guard let id = EventID(row[0] as Data) else { continue }
      let day = CivilDate(dayNumber: row[1])
      steps.append((id, day, .respond))
      for (event, classifiedOn, classification) in try classifications(of: id) {
        steps.append((event, max(day, classifiedOn), .classify(response: id, classification)))
      }
    }
    return steps
  }

  /// What a response was found to be, each time that somebody said so.
  mutating func classifications(
    of response: EventID
  ) throws -> [(id: EventID, day: CivilDate, Classification)] {
    let undone = try undoneEvents()
    return try rows(
      """
      SELECT id, day, detail FROM event
      WHERE subject = ? AND subject IS NOT NULL AND kind = 'classified' AND day <= ?
      ORDER BY day, id
      """, [Data(response.bytes), limit]
    ).compactMap { row in
      guard let id = EventID(row[0] as Data), !undone.contains(id),
        let classification = EventDetail(json: row[2] as String).flatMap({ Classification($0) })
      else { return nil }
      return (id, CivilDate(dayNumber: row[1]), classification)
    }
  }
}

extension Recorder {
  private mutating func writeDraft(of letter: Int64, _ history: LetterHistory) throws {
    let detail = history.draftDetail.flatMap { EventDetail(json: $0) }
    guard let draft = detail.flatMap({ Draft($0) }) else { return }
    let columns = try columns(of: draft)
    try run(
      """
      UPDATE letter SET identity = ?, mailing = ?, matter = ?, standing = ?, template = ?,
        language = ?, office = ?, kind = ?, rank = ?, country = ?, member = ?, variant = ?,
        text = ?, follows = ?
      WHERE id = ?
      """, columns + [letter])
    try writeMatters(of: letter, draft)
  }

  /// The columns of a letter's row that its draft gives, in their order.
  mutating func columns(of draft: Draft) throws -> [(any DatabaseValueConvertible)?] {
    let only = draft.matters.count == 1 ? draft.matters[0] : nil
    return [
      draft.identity, try id(of: draft.mailing.description, in: .word),
      try id(of: only?.id.description, in: .matter), try id(of: only?.standing, in: .word),
      try id(of: draft.template.description, in: .word),
      try id(of: draft.language.description, in: .word),
      try id(of: draft.office.description, in: .office), try id(of: draft.officeKind, in: .word),
      try id(of: draft.rank.rawValue, in: .word),
      try id(of: draft.country?.description, in: .word),
      try id(of: draft.member.description, in: .member), draft.variant,
      try draft.text.flatMap { try textID(of: $0) }, try draft.follows.map { try self.letter($0) },
    ]
  }

  func textID(of digest: TextDigest) throws -> Int64? {
    try number("SELECT id FROM text WHERE digest = ?", [Data(digest.bytes)])
  }

  /// The cases of a joint letter.
  mutating func writeMatters(of letter: Int64, _ draft: Draft) throws {
    try run("DELETE FROM letter_matter WHERE letter = ?", [letter])
    guard draft.matters.count > 1 else { return }
    for matter in draft.matters {
      try run(
        "INSERT OR IGNORE INTO letter_matter (letter, matter, standing) VALUES (?, ?, ?)",
        [
          letter, try id(of: matter.id.description, in: .matter),
          try id(of: matter.standing, in: .word),
        ])
    }
  }

  /// What was sent is the text of the last dispatch, whatever drafts came later.
  private func writeState(of letter: Int64, _ history: LetterHistory) throws {
    let status = history.status
    let sent = try history.dispatches.last?.dispatch.text.flatMap { try textID(of: $0) }
    try run(
      """
      UPDATE letter SET status = ?, drafted = ?, printed = ?, sent = ?, returned = ?,
        responded = ?, acknowledged = ?, answered = ?, via = ?, result = ?, clock = ?,
        conflicts = ?, last = ?, text = coalesce(?, text)
      WHERE id = ?
      """,
      [
        status.rawValue, history.draftedOn?.dayNumber, history.printedOn?.dayNumber,
        history.sentOn?.dayNumber, history.returnedOn?.dayNumber, history.respondedOn?.dayNumber,
        history.acknowledgedOn?.dayNumber, history.answeredOn?.dayNumber,
        history.dispatches.last?.dispatch.via.rawValue, history.result?.rawValue,
        history.clockDay?.dayNumber, history.conflicts.count, history.lastDay?.dayNumber, sent,
        letter,
      ])
  }
}
