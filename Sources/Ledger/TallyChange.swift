// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import GRDB

/// How many letters of each sort have come or gone within a transaction.
struct TallyChange {
  private var changes: [Sort: Int] = [:]

  /// A sort of letters, as a row of `tally` counts it.
  struct Sort: Hashable {
    /// 0 for all cases.
    var matter: Int64
    let kind: Int64
    let status: String
    let was: Int
    let clock: Int
  }
}

/// What has happened to a letter so far, as the tally knows it.
struct LetterMarks: OptionSet, Sendable {
  let rawValue: Int

  static let printed = LetterMarks(rawValue: 1)
  static let sent = LetterMarks(rawValue: 2)
  static let returned = LetterMarks(rawValue: 4)
  static let acknowledged = LetterMarks(rawValue: 8)
  static let answered = LetterMarks(rawValue: 16)
  /// About several cases.
  static let joint = LetterMarks(rawValue: 32)
}

extension TallyChange {
  mutating func add(_ letter: Int64, with recorder: Recorder) throws {
    try count(letter, by: 1, with: recorder)
  }

  mutating func remove(_ letter: Int64, with recorder: Recorder) throws {
    try count(letter, by: -1, with: recorder)
  }

  mutating func add(_ sort: Sort, matters: [Int64]) {
    var sort = sort
    for matter in [0] + matters {
      sort.matter = matter
      changes[sort, default: 0] += 1
    }
  }

  /// Counts the letter as its row says; a letter without a draft counts nowhere.
  private mutating func count(_ letter: Int64, by number: Int, with recorder: Recorder) throws {
    let found = try recorder.rows(
      """
      SELECT matter, kind, status, printed, sent, returned, acknowledged, answered, clock
      FROM letter WHERE id = ? AND kind IS NOT NULL AND last IS NOT NULL
      """, [letter])
    guard let row = found.first else { return }
    var was: LetterMarks = []
    let marks: [LetterMarks] = [.printed, .sent, .returned, .acknowledged, .answered]
    for (index, mark) in marks.enumerated() where row[3 + index] as Int? != nil {
      was.insert(mark)
    }
    let only = row[0] as Int64?
    let matters = try only.map { [$0] } ?? recorder.matters(of: letter)
    if only == nil { was.insert(.joint) }
    var sort = Sort(
      matter: 0, kind: row[1], status: row[2], was: was.rawValue, clock: row[8] as Int? ?? 0)
    for matter in [0] + matters {
      sort.matter = matter
      changes[sort, default: 0] += number
    }
  }

  func write(with recorder: Recorder) throws {
    for (sort, change) in changes where change != 0 {
      try recorder.run(
        """
        INSERT INTO tally (matter, kind, status, was, clock, letters) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET letters = letters + excluded.letters
        """, [sort.matter, sort.kind, sort.status, sort.was, sort.clock, change])
    }
    try recorder.run("DELETE FROM tally WHERE letters = 0", [])
  }
}

extension Recorder {
  /// The cases of a joint letter.
  fileprivate func matters(of letter: Int64) throws -> [Int64] {
    try rows("SELECT matter FROM letter_matter WHERE letter = ?", [letter]).map { $0[0] }
  }
}
