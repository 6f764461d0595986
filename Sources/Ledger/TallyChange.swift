// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How many letters of each sort have come or gone within a transaction.
struct TallyChange {
  private var changes: [Sort: Int] = [:]

  /// A sort of letters, as a row of `tally` counts it.
  struct Sort: Hashable {
    var matter: Int64
    let kind: Int64
    let status: String
    let was: Int
    let clock: Int64
  }

  /// Stands for all cases.
  static let everyMatter: Int64 = 0
  /// Stands for a clock that does not run: the day before the first of all.
  static let noClock: Int64 = -719_163
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
  /// Counts letters of a sort, once for all cases and once for each of theirs.
  mutating func add(_ number: Int, of sort: Sort, matters: [Int64]) {
    var sort = sort
    sort.matter = Self.everyMatter
    changes[sort, default: 0] += number
    for matter in matters {
      sort.matter = matter
      changes[sort, default: 0] += number
    }
  }

  func write(with queries: Queries) throws {
    for (sort, change) in changes where change != 0 {
      try queries.run(
        """
        INSERT INTO tally (matter, kind, status, was, clock, letters) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET letters = letters + excluded.letters
        """, [sort.matter, sort.kind, sort.status, sort.was, sort.clock, change])
      guard change < 0 else { continue }
      try queries.run(
        """
        DELETE FROM tally WHERE matter = ? AND kind = ? AND status = ? AND was = ? AND clock = ?
          AND letters = 0
        """, [sort.matter, sort.kind, sort.status, sort.was, sort.clock])
    }
  }
}
