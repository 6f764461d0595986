// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// How many letters there are of a group, and what became of them.
package struct LetterCounts: Sendable, Equatable {
  /// Every letter that was written and not withdrawn.
  package var drafted = 0
  package var printed = 0
  package var sent = 0
  package var returned = 0
  package var acknowledged = 0
  package var answered = 0
  /// Sent, unanswered, and past the waiting time.
  package var overdue = 0
  /// What each letter waits for.
  package var statuses: [LetterStatus: Int] = [:]

  package init() {}
}

/// By what letters are grouped for counting.
package enum LetterDimension: String, Sendable, CaseIterable {
  case matter = "case"
  case office, member, mailing, template, language, country, rank, kind, channel, variant
}

/// What decides whether a letter is overdue.
package struct Deadlines: Sendable {
  /// Whether a letter to an office of a kind, whose clock runs from a day, is overdue.
  package let isOverdue: @Sendable (_ officeKind: String, _ clockDay: CivilDate) -> Bool
  /// Cases that are over: their letters are not waited for any more.
  package let closed: Set<Identifier>

  package init(
    closed: Set<Identifier>,
    isOverdue: @escaping @Sendable (_ officeKind: String, _ clockDay: CivilDate) -> Bool
  ) {
    self.closed = closed
    self.isOverdue = isOverdue
  }
}

extension LetterCounts {
  mutating func add(_ row: CountedRow, _ deadlines: Deadlines, isClosed: Bool) {
    guard let status = LetterStatus(rawValue: row.status) else { return }
    statuses[status, default: 0] += row.letters
    let was = LetterMarks(rawValue: row.was)
    if status != .withdrawn { drafted += row.letters }
    if was.contains(.printed) { printed += row.letters }
    if was.contains(.sent) { sent += row.letters }
    if was.contains(.returned) { returned += row.letters }
    if was.contains(.acknowledged) { acknowledged += row.letters }
    if was.contains(.answered) { answered += row.letters }
    if status == .waiting, !isClosed, let clock = row.clock,
      deadlines.isOverdue(row.kind, clock)
    {
      overdue += row.letters
    }
  }
}

/// Letters of one sort, and how many there are.
struct CountedRow {
  let name: String
  let kind: String
  let status: String
  let was: Int
  let clock: CivilDate?
  let letters: Int
}

extension LedgerView {
  /// The counts of all letters.
  package func counts(_ deadlines: Deadlines) throws -> LetterCounts {
    var counts = LetterCounts()
    for row in try tally(.everything) { counts.add(row, deadlines, isClosed: false) }
    // Letters about cases that are over are counted as overdue above: take them out again.
    for matter in deadlines.closed {
      let open = Deadlines(closed: [], isOverdue: deadlines.isOverdue)
      for row in try tally(.matter(matter)) {
        guard !LetterMarks(rawValue: row.was).contains(.joint) else { continue }
        var part = LetterCounts()
        part.add(row, open, isClosed: false)
        counts.overdue -= part.overdue
      }
    }
    return counts
  }

  /// The counts of each case, by id.
  package func countsByMatter(_ deadlines: Deadlines) throws -> [(
    name: String, counts: LetterCounts
  )] {
    grouped(try tally(.everyCase), deadlines)
  }

  /// The counts of a choice of letters, grouped, in the order of the names.
  package func counts(
    by dimension: LetterDimension?, of filter: LetterFilter, _ deadlines: Deadlines
  ) throws -> [(name: String, counts: LetterCounts)] {
    let (condition, arguments) = filter.condition
    let (join, name) = dimension?.sql ?? ("", "''")
    var counts: [String: LetterCounts] = [:]
    try queries.forEach(
      composed: """
        SELECT \(name) AS grouping, kind.name, letter.status,
          (printed IS NOT NULL) + 2 * (sent IS NOT NULL) + 4 * (returned IS NOT NULL)
            + 8 * (acknowledged IS NOT NULL) + 16 * (answered IS NOT NULL)
            + 32 * (letter.matter IS NULL) AS was, clock, count(*),
          (SELECT name FROM matter WHERE matter.id = letter.matter) AS only
        FROM letter JOIN word AS kind ON kind.id = letter.kind \(join)
        WHERE letter.last IS NOT NULL AND \(condition)
        GROUP BY grouping, letter.kind, letter.status, was, clock, letter.matter
        """, arguments
    ) { row in
      let counted = CountedRow(
        name: row.text(0) ?? "", kind: row.text(1) ?? "", status: row.text(2) ?? "",
        was: Int(row.number(3) ?? 0), clock: row.day(4), letters: Int(row.number(5) ?? 0))
      let only = row.text(6).flatMap { Identifier($0) }
      let isClosed = only.map(deadlines.closed.contains) ?? false
      counts[counted.name, default: LetterCounts()].add(counted, deadlines, isClosed: isClosed)
    }
    return counts.sorted { $0.key < $1.key }.map { (name: $0.key, counts: $0.value) }
  }

  private func grouped(
    _ rows: [CountedRow], _ deadlines: Deadlines
  ) -> [(name: String, counts: LetterCounts)] {
    var counts: [String: LetterCounts] = [:]
    for row in rows {
      let isClosed = Identifier(row.name).map(deadlines.closed.contains) ?? false
      let isOver = isClosed && !LetterMarks(rawValue: row.was).contains(.joint)
      counts[row.name, default: LetterCounts()].add(row, deadlines, isClosed: isOver)
    }
    return counts.sorted { $0.key < $1.key }.map { (name: $0.key, counts: $0.value) }
  }
}

/// Whose tally is asked for.
private enum TallyChoice {
  /// Each letter once.
  case everything
  /// Each letter once for each of its cases.
  case everyCase
  case matter(Identifier)
}

extension LedgerView {
  private func tally(_ choice: TallyChoice) throws -> [CountedRow] {
    switch choice {
    case .everything:
      try queries.all(
        """
        SELECT '', kind.name, status, was, clock, letters FROM tally
        JOIN word AS kind ON kind.id = tally.kind WHERE tally.matter = 0
        """, [], Self.counted)
    case .everyCase:
      try queries.all(
        """
        SELECT matter.name, kind.name, status, was, clock, letters FROM tally
        JOIN word AS kind ON kind.id = tally.kind JOIN matter ON matter.id = tally.matter
        """, [], Self.counted)
    case .matter(let matter):
      try queries.all(
        """
        SELECT '', kind.name, status, was, clock, letters FROM tally
        JOIN word AS kind ON kind.id = tally.kind
        WHERE tally.matter = (SELECT id FROM matter WHERE name = ?)
        """, [matter.description], Self.counted)
    }
  }

  private static func counted(_ row: Found) -> CountedRow {
    let clock = row.number(4) ?? TallyChange.noClock
    return CountedRow(
      name: row.text(0) ?? "", kind: row.text(1) ?? "", status: row.text(2) ?? "",
      was: Int(row.number(3) ?? 0), clock: clock == TallyChange.noClock ? nil : row.day(4),
      letters: Int(row.number(5) ?? 0))
  }
}

extension LetterDimension {
  /// What a question joins, and the name by which it groups.
  var sql: (join: String, name: String) {
    switch self {
    case .matter:
      (
        """
        LEFT JOIN letter_matter AS part ON part.letter = letter.id
        LEFT JOIN matter AS grouped ON grouped.id = coalesce(letter.matter, part.matter)
        """, "grouped.name"
      )
    case .office: ("JOIN office AS grouped ON grouped.id = letter.office", "grouped.name")
    case .member: ("JOIN member AS grouped ON grouped.id = letter.member", "grouped.name")
    case .mailing, .template, .language, .country, .rank, .kind:
      ("LEFT JOIN word AS grouped ON grouped.id = letter.\(rawValue)", "grouped.name")
    case .channel: ("", "letter.via")
    case .variant: ("", "CAST(letter.variant AS TEXT)")
    }
  }
}
