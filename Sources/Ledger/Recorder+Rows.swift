// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import GRDB

/// What the row of a letter says that other rows hang on.
struct LetterRow {
  let matter: Int64?
  let kind: Int64?
  let status: String
  let marks: LetterMarks
  let clock: Int64?
  let last: Int64?
  let follows: Int64?
  let hasResponses: Bool
  /// When a letter that follows it up was first sent.
  let continued: CivilDate?
}

extension LetterRow {
  init(_ row: Found) {
    let days: [(Int32, LetterMarks)] = [
      (3, .printed), (4, .sent), (5, .returned), (6, .acknowledged), (7, .answered),
    ]
    var marks: LetterMarks = []
    for (column, mark) in days where row.number(column) != nil { marks.insert(mark) }
    matter = row.number(0)
    if matter == nil { marks.insert(.joint) }
    self.marks = marks
    kind = row.number(1)
    status = row.text(2) ?? ""
    clock = row.number(8)
    last = row.number(9)
    follows = row.number(10)
    hasResponses = row.number(11) != 0
    continued = row.day(12)
  }
}

extension LetterRow {
  /// The row of the same letter with another history.
  func after(_ history: LetterHistory) -> LetterRow {
    let days: [(CivilDate?, LetterMarks)] = [
      (history.printedOn, .printed), (history.sentOn, .sent), (history.returnedOn, .returned),
      (history.acknowledgedOn, .acknowledged), (history.answeredOn, .answered),
    ]
    var marks = marks.intersection(.joint)
    for (day, mark) in days where day != nil { marks.insert(mark) }
    return LetterRow(
      matter: matter, kind: kind, status: history.status.rawValue, marks: marks,
      clock: history.clockDay.map { Int64($0.dayNumber) },
      last: history.lastDay.map { Int64($0.dayNumber) }, follows: follows,
      hasResponses: hasResponses, continued: continued)
  }
}

extension Recorder {
  func row(of letter: Int64) throws -> LetterRow? {
    try queries.first(
      """
      SELECT matter, kind, status, printed, sent, returned, acknowledged, answered, clock, last,
        follows, EXISTS (SELECT 1 FROM response_letter WHERE letter = letter.id),
        (SELECT min(sent) FROM letter AS next
          WHERE next.follows = letter.id AND next.follows IS NOT NULL)
      FROM letter WHERE id = ?
      """, [letter]
    ) { LetterRow($0) }
  }

  /// Counts a letter as its row says; a letter without a draft, or without events, counts nowhere.
  mutating func count(_ row: LetterRow, of letter: Int64, by number: Int) throws {
    guard let kind = row.kind, row.last != nil else { return }
    let sort = TallyChange.Sort(
      matter: TallyChange.everyMatter, kind: kind, status: row.status, was: row.marks.rawValue,
      clock: row.clock ?? TallyChange.noClock)
    let matters = try row.matter.map { [$0] } ?? self.matters(of: letter)
    tally.add(number, of: sort, matters: matters)
  }

  /// The cases of a joint letter.
  private func matters(of letter: Int64) throws -> [Int64] {
    try queries.all("SELECT matter FROM letter_matter WHERE letter = ?", [letter]) {
      $0.number(0)
    }
  }
}

extension Recorder {
  /// Writes what a letter is: what the draft that holds says, or nothing where none holds any more.
  mutating func writeDraft(of letter: Int64, _ history: LetterHistory) throws {
    let draft = history.draftDetail.flatMap { EventDetail(json: $0) }.flatMap { Draft($0) }
    let columns: [any Bindable] =
      try draft.map { try self.columns(of: $0) } ?? Array(repeating: Int64?.none, count: 14)
    try queries.run(
      """
      UPDATE letter SET identity = ?, mailing = ?, matter = ?, standing = ?, template = ?,
        language = ?, office = ?, kind = ?, rank = ?, country = ?, member = ?, variant = ?,
        text = ?, follows = ?
      WHERE id = ?
      """, columns + [letter])
    try queries.run("DELETE FROM letter_matter WHERE letter = ?", [letter])
    if let draft { try writeMatters(of: letter, draft) }
  }

  /// The row of a letter of which nothing is known but its draft.
  mutating func newLetter(
    _ reference: Reference, _ draft: Draft, on day: CivilDate
  ) throws -> Int64 {
    let columns = try columns(of: draft)
    try queries.run(
      """
      INSERT INTO letter (identity, mailing, matter, standing, template, language, office, kind,
        rank, country, member, variant, text, follows, reference, status, drafted, last)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?)
      """, columns + [reference.text, day, day])
    let letter = db.lastInsertedRowID
    try writeMatters(of: letter, draft)
    try count(newDraft: draft)
    return letter
  }

  private mutating func count(newDraft draft: Draft) throws {
    guard let kind = try id(of: draft.officeKind, in: .word) else { return }
    let matters = Set(try draft.matters.compactMap { try id(of: $0.id.description, in: .matter) })
    let marks: LetterMarks = draft.matters.count == 1 ? [] : .joint
    tally.add(
      1,
      of: TallyChange.Sort(
        matter: TallyChange.everyMatter, kind: kind, status: LetterStatus.draft.rawValue,
        was: marks.rawValue, clock: TallyChange.noClock), matters: Array(matters))
  }

  /// The columns of a letter's row that its draft gives, in their order.
  mutating func columns(of draft: Draft) throws -> [any Bindable] {
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
    try queries.number("SELECT id FROM text WHERE digest = ?", [digest.bytes])
  }

  /// The cases of a joint letter that has none yet.
  mutating func writeMatters(of letter: Int64, _ draft: Draft) throws {
    guard draft.matters.count > 1 else { return }
    for matter in draft.matters {
      try queries.run(
        "INSERT OR IGNORE INTO letter_matter (letter, matter, standing) VALUES (?, ?, ?)",
        [
          letter, try id(of: matter.id.description, in: .matter),
          try id(of: matter.standing, in: .word),
        ])
    }
  }

  func writeState(of letter: Int64, _ history: LetterHistory) throws {
    try queries.run(
      """
      UPDATE letter SET status = ?, drafted = ?, printed = ?, sent = ?, returned = ?,
        responded = ?, acknowledged = ?, answered = ?, via = ?, result = ?, clock = ?,
        conflicts = ?, last = ?
      WHERE id = ?
      """,
      [
        history.status.rawValue, history.draftedOn, history.printedOn, history.sentOn,
        history.returnedOn, history.respondedOn, history.acknowledgedOn, history.answeredOn,
        history.dispatches.last?.dispatch.via.rawValue, history.result?.rawValue,
        history.clockDay, history.conflicts.count, history.lastDay, letter,
      ])
    try writeText(of: letter, history)
  }

  /// What was sent is the text of the last dispatch that has one, whatever drafts came later.
  private func writeText(of letter: Int64, _ history: LetterHistory) throws {
    let sent = history.dispatches.last { $0.dispatch.text != nil }?.dispatch.text
    guard let sent, let text = try textID(of: sent) else { return }
    try queries.run("UPDATE letter SET text = ? WHERE id = ?", [text, letter])
  }
}
