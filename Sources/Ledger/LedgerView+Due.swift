// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// A response, what it was found to be, and the letters that it belongs to.
package struct RecordedResponse: Sendable, Equatable {
  package let id: EventID
  package let day: CivilDate
  package let by: Identifier?
  package let response: Response
  /// As was said last; none for one that waits in the tray.
  package let letters: [Reference]
  /// Nil where nobody has read it yet.
  package let classification: Classification?
}

/// An outcome as it was recorded.
package struct RecordedOutcome: Sendable, Equatable {
  package let id: EventID
  /// The day on which it was recorded as known.
  package let day: CivilDate
  package let by: Identifier?
  package let outcome: Outcome
}

/// Drafts about one case that were written when it stood otherwise or as it stands.
package struct DraftStanding: Sendable, Equatable {
  package let matter: Identifier
  package let standing: String
  package let status: LetterStatus
  package let letters: Int
}

extension LedgerView {
  /// The letters to offices of a kind whose clock began to run within some days, the oldest first;
  /// letters about cases alone that are over are passed over.
  ///
  /// - Parameter first: nil for no first day.
  package func waiting(
    for officeKind: String, from first: CivilDate? = nil, through last: CivilDate,
    _ deadlines: Deadlines, limit: Int
  ) throws -> [LetterSummary] {
    try summaries(
      where: """
        \(try waitingCondition(deadlines)) AND letter.clock BETWEEN ? AND ?
        ORDER BY letter.clock, letter.reference LIMIT \(limit)
        """, [officeKind, first?.dayNumber ?? Int.min, last])
  }

  /// How many letters to offices of a kind wait since each day, from a day on.
  package func waitingSince(
    _ first: CivilDate?, for officeKind: String, _ deadlines: Deadlines
  ) throws -> [(clockDay: CivilDate, letters: Int)] {
    try queries.all(
      composed: """
        SELECT clock, count(*) FROM letter
        WHERE \(try waitingCondition(deadlines)) AND letter.clock >= ?
        GROUP BY clock ORDER BY clock
        """, [officeKind, first?.dayNumber ?? Int.min]
    ) { row in
      row.day(0).map { ($0, Int(row.number(1) ?? 0)) }
    }
  }

  private func waitingCondition(_ deadlines: Deadlines) throws -> String {
    """
    letter.status = 'waiting' AND letter.clock IS NOT NULL
    AND letter.kind = (SELECT id FROM word WHERE name = ?) AND NOT \(try isOver(deadlines))
    """
  }

  /// The kinds of offices to which letters are waiting.
  package var awaitedKinds: [String] {
    get throws {
      try queries.all(
        """
        SELECT name FROM word WHERE EXISTS (
          SELECT 1 FROM tally WHERE matter = 0 AND kind = word.id AND status = 'waiting')
        ORDER BY name
        """, []
      ) { $0.text(0) }
    }
  }

  /// The letters whose promised day has come by a day, the oldest first.
  ///
  /// - Parameter earlier: only days after this one; nil for all.
  package func promised(
    after earlier: CivilDate? = nil, by latest: CivilDate, limit: Int
  ) throws -> [LetterSummary] {
    // Only kind by kind does the index have them in the order of their days.
    let found = try kinds(.promised).flatMap { kind in
      try summaries(
        where: """
          letter.status = 'promised' AND letter.kind = ? AND letter.clock IS NOT NULL
          AND letter.clock > ? AND letter.clock <= ?
          ORDER BY letter.clock, letter.reference LIMIT \(limit)
          """, [kind, earlier?.dayNumber ?? Int.min, latest])
    }
    let oldest = found.sorted { first, second in
      (first.clockDay ?? latest, first.reference.text)
        < (second.clockDay ?? latest, second.reference.text)
    }
    return Array(oldest.prefix(limit))
  }

  /// The numbers of the kinds of offices to which there are letters of a status.
  private func kinds(_ status: LetterStatus) throws -> [Int64] {
    try queries.all(
      """
      SELECT id FROM word WHERE EXISTS (
        SELECT 1 FROM tally WHERE matter = 0 AND kind = word.id AND status = ?)
      """, [status.rawValue]
    ) { $0.number(0) }
  }

  /// The letters of a status that waits for us, the oldest first.
  package func open(_ status: LetterStatus, limit: Int) throws -> [LetterSummary] {
    try summaries(
      where: """
        letter.status = '\(status.rawValue)'
        ORDER BY letter.last, letter.reference LIMIT \(limit)
        """, [])
  }

  /// Letters for which steps were recorded that exclude each other.
  package func inConflict(limit: Int) throws -> [LetterSummary] {
    try summaries(
      where: "letter.conflicts > 0 ORDER BY letter.reference LIMIT \(limit)", [])
  }

  /// How the cases of drafts and printed letters stood when they were written.
  package var draftStandings: [DraftStanding] {
    get throws {
      try queries.all(
        """
        SELECT matter.name, word.name, status, sum(letters) FROM (
          SELECT matter, standing, status, count(*) AS letters FROM letter
            WHERE status = 'draft' AND matter IS NOT NULL GROUP BY matter, standing
          UNION ALL
          SELECT matter, standing, status, count(*) FROM letter
            WHERE status = 'printed' AND matter IS NOT NULL GROUP BY matter, standing
          UNION ALL
          SELECT part.matter, part.standing, letter.status, 1 FROM letter_matter AS part
            JOIN letter ON letter.id = part.letter
            WHERE letter.status IN ('draft', 'printed')
        ) AS found
        JOIN matter ON matter.id = found.matter LEFT JOIN word ON word.id = found.standing
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
        """, []
      ) { row in
        guard let matter = row.text(0).flatMap({ Identifier($0) }),
          let status = row.text(2).flatMap({ LetterStatus(rawValue: $0) })
        else { return nil }
        return DraftStanding(
          matter: matter, standing: row.text(1) ?? "", status: status,
          letters: Int(row.number(3) ?? 0))
      }
    }
  }
}

extension LedgerView {
  /// All responses by the day on which they came; those that nobody has classified, or those without
  /// a letter.
  package func responses(_ choice: ResponseChoice = .all) throws -> [RecordedResponse] {
    let condition =
      switch choice {
      case .all: "1"
      case .toClassify: "response.kind IS NULL"
      case .tray:
        "NOT EXISTS (SELECT 1 FROM response_letter WHERE response_letter.response = response.event)"
      }
    var recorder = try recorder()
    return try queries.all(
      composed: "SELECT event FROM response WHERE \(condition) ORDER BY day, event"
    ) { $0.id(0) }.compactMap { try response($0, &recorder) }
  }

  package enum ResponseChoice: Sendable {
    case all
    case toClassify
    /// Those that belong to no letter yet.
    case tray
  }

  package func response(_ id: EventID) throws -> RecordedResponse? {
    var recorder = try recorder()
    return try response(id, &recorder)
  }

  private func response(
    _ id: EventID, _ recorder: inout Recorder
  ) throws -> RecordedResponse? {
    guard let (day, response) = try recorder.response(id) else { return nil }
    let by = try events(where: "event.id = ?", [id]).first?.by
    return RecordedResponse(
      id: id, day: day, by: by, response: response,
      letters: try recorder.letters(of: id, response),
      classification: try recorder.classifications(of: id, from: day).last?.2)
  }

  /// The responses with which a file of this content came.
  package func responses(withFile sha256: String) throws -> [EventID] {
    try queries.all("SELECT response FROM attachment WHERE sha256 = ?", [sha256]) { $0.id(0) }
  }

  /// The outcomes of a case, or of all, by the day on which they became known.
  package func outcomes(of matter: Identifier? = nil) throws -> [RecordedOutcome] {
    let condition = "event.id IN (SELECT event FROM outcome)"
    let chosen = matter.map { _ in " AND matter.name = ?" } ?? ""
    return try events(
      where: condition + chosen, matter.map { [$0.description] } ?? []
    ).compactMap { event in
      guard case .outcome(let outcome) = event.body else { return nil }
      return RecordedOutcome(id: event.id, day: event.day, by: event.by, outcome: outcome)
    }
  }

  /// Letters or signatures that were counted by hand for a case, or in all.
  package func gathered(
    _ what: Gathering.Kind, for matter: Identifier? = nil
  ) throws -> Int {
    let sum =
      if let matter {
        try queries.number(
          """
          SELECT sum(count) FROM gathering
          WHERE what = ? AND matter = (SELECT id FROM matter WHERE name = ?)
          """, [what.rawValue, matter.description])
      } else {
        try queries.number("SELECT sum(count) FROM gathering WHERE what = ?", [what.rawValue])
      }
    return sum.map { Int($0) } ?? 0
  }
}

extension LedgerView {
  /// Goes through all letters that were sent, for statistics.
  package func forEachSent(
    by dimension: LetterDimension?, of filter: LetterFilter = LetterFilter(),
    _ body: (_ name: String, _ letter: SentLetter) throws -> Void
  ) throws {
    let (condition, arguments) = filter.condition
    let (join, name) = dimension?.sql ?? ("", "''")
    try queries.forEach(
      composed: """
        SELECT \(name), sent, answered, acknowledged, returned, responded, result, letter.status
        FROM letter \(join)
        WHERE letter.last IS NOT NULL AND letter.sent IS NOT NULL AND \(condition)
        """, arguments
    ) { row in
      guard let sentOn = row.day(1) else { return }
      try body(
        row.text(0) ?? "",
        SentLetter(
          sentOn: sentOn, answeredOn: row.day(2), acknowledgedOn: row.day(3),
          returnedOn: row.day(4), respondedOn: row.day(5),
          result: row.text(6).flatMap { ResponseKind(rawValue: $0) },
          status: row.text(7).flatMap { LetterStatus(rawValue: $0) } ?? .waiting))
    }
  }
}

/// When things happened to a letter that was sent.
package struct SentLetter: Sendable, Equatable {
  package let sentOn: CivilDate
  package let answeredOn: CivilDate?
  package let acknowledgedOn: CivilDate?
  package let returnedOn: CivilDate?
  package let respondedOn: CivilDate?
  package let result: ResponseKind?
  package let status: LetterStatus
}
