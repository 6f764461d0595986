// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns

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

/// The counts of the letters that have something in common, such as a case or an office.
package struct NamedCounts: Sendable, Equatable {
  /// Empty for those that have nothing to be named by.
  package let name: String
  package let counts: LetterCounts
}

extension LetterCounts {
  mutating func add(_ row: CountedRow) {
    guard let status = LetterStatus(rawValue: row.status) else { return }
    statuses[status, default: 0] += row.letters
    let was = LetterMarks(rawValue: row.was)
    if status != .withdrawn { drafted += row.letters }
    if was.contains(.printed) { printed += row.letters }
    if was.contains(.sent) { sent += row.letters }
    if was.contains(.returned) { returned += row.letters }
    if was.contains(.acknowledged) { acknowledged += row.letters }
    if was.contains(.answered) { answered += row.letters }
    overdue += row.late
  }
}

/// Letters of one sort, and how many there are.
struct CountedRow {
  let name: String
  let status: String
  let was: Int
  let letters: Int
  /// How many of them are overdue.
  let late: Int

  init(_ row: Found) {
    name = row.text(0) ?? ""
    status = row.text(1) ?? ""
    was = Int(row.number(2) ?? 0)
    letters = Int(row.number(3) ?? 0)
    late = Int(row.number(4) ?? 0)
  }
}

extension LedgerView {
  /// The counts of all letters.
  package func counts(_ deadlines: Deadlines) throws -> LetterCounts {
    var counts = LetterCounts()
    try tallied("tally.matter = 0", name: "''", deadlines) { counts.add($0) }
    counts.overdue -= try lateOfClosed(deadlines)
    return counts
  }

  /// The counts of each case, by id; a joint letter counts for each of its cases.
  package func countsByMatter(_ deadlines: Deadlines) throws -> [NamedCounts] {
    let closed = Set(deadlines.closed.map(\.description))
    var counts: [String: LetterCounts] = [:]
    let name = "(SELECT name FROM matter WHERE matter.id = tally.matter)"
    try tallied("tally.matter <> 0", name: name, deadlines) { row in
      counts[row.name, default: LetterCounts()].add(row)
      if closed.contains(row.name) { counts[row.name]?.overdue = 0 }
    }
    return counts.named
  }

  /// The counts of a choice of letters, grouped, in the order of the names.
  package func counts(
    by dimension: LetterDimension?, of filter: LetterFilter, _ deadlines: Deadlines
  ) throws -> [NamedCounts] {
    let (condition, arguments) = filter.condition
    let (join, name) = dimension?.sql ?? ("", "''")
    let isLate = "(\(try late(deadlines, clock: "clock")) AND NOT \(try isOver(deadlines)))"
    let closed = Set(dimension == .matter ? deadlines.closed.map(\.description) : [])
    var counts: [String: LetterCounts] = [:]
    try queries.forEach(
      composed: """
        SELECT \(name) AS name, letter.status,
          (printed IS NOT NULL) + 2 * (sent IS NOT NULL) + 4 * (returned IS NOT NULL)
            + 8 * (acknowledged IS NOT NULL) + 16 * (answered IS NOT NULL) AS was, count(*),
          coalesce(sum(letter.status = 'waiting' AND \(isLate)), 0)
        FROM letter \(join) WHERE letter.last IS NOT NULL AND \(condition) GROUP BY 1, 2, 3
        """, arguments
    ) { found in
      let row = CountedRow(found)
      counts[row.name, default: LetterCounts()].add(row)
      if closed.contains(row.name) { counts[row.name]?.overdue = 0 }
    }
    return counts.named
  }
}

extension [String: LetterCounts] {
  /// In the order of the names.
  fileprivate var named: [NamedCounts] {
    sorted { $0.key < $1.key }.map { NamedCounts(name: $0.key, counts: $0.value) }
  }
}

extension LedgerView {
  /// Goes through the tally, summed over the days on which clocks began to run.
  private func tallied(
    _ condition: String, name: String, _ deadlines: Deadlines, _ body: (CountedRow) -> Void
  ) throws {
    let isLate = try late(deadlines, clock: "clock")
    try queries.forEach(
      composed: """
        SELECT \(name), status, was, sum(letters),
          sum(CASE WHEN status = 'waiting' AND \(isLate) THEN letters ELSE 0 END)
        FROM tally WHERE \(condition) GROUP BY tally.matter, kind, status, was
        """, []
    ) { body(CountedRow($0)) }
  }

  /// How many letters are past their waiting time and about cases alone that are over.
  private func lateOfClosed(_ deadlines: Deadlines) throws -> Int {
    guard !deadlines.closed.isEmpty else { return 0 }
    let isLate = try late(deadlines, clock: "clock")
    // Letters about one case stand in the tally; of joint letters each is looked at.
    let alone = try queries.count(
      composed: """
        SELECT coalesce(sum(letters), 0) FROM tally
        WHERE matter IN (\(try numbers(of: deadlines.closed))) AND status = 'waiting'
          AND was & \(LetterMarks.joint.rawValue) = 0 AND \(isLate)
        """)
    let joint = try queries.count(
      composed: """
        SELECT count(*) FROM letter
        WHERE matter IS NULL AND status = 'waiting' AND \(try isOver(deadlines)) AND \(isLate)
        """)
    return alone + joint
  }

  /// Whether a waiting letter is past its waiting time, as a condition.
  private func late(_ deadlines: Deadlines, clock: String) throws -> String {
    let arms = try awaitedKinds.compactMap { kind -> String? in
      let id = try queries.number("SELECT id FROM word WHERE name = ?", [kind])
      guard let id, let day = deadlines.lastOverdueStart(kind) else { return nil }
      return "WHEN \(id) THEN \(clock) <= \(day.dayNumber)"
    }
    return arms.isEmpty ? "0" : "(CASE kind \(arms.joined(separator: " ")) ELSE 0 END)"
  }

  /// Whether a letter is about cases alone that are over, as a condition.
  func isOver(_ deadlines: Deadlines) throws -> String {
    guard !deadlines.closed.isEmpty else { return "0" }
    let closed = try numbers(of: deadlines.closed)
    return """
      (coalesce(letter.matter IN (\(closed)), 0) OR letter.matter IS NULL AND NOT EXISTS
        (SELECT 1 FROM letter_matter AS part
        WHERE part.letter = letter.id AND part.matter NOT IN (\(closed))))
      """
  }

  /// The numbers of cases, for a list in a condition.
  private func numbers(of matters: Set<Identifier>) throws -> String {
    try matters.sorted().compactMap { matter in
      try queries.number("SELECT id FROM matter WHERE name = ?", [matter.description])
    }.map { String($0) }.joined(separator: ", ")
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
