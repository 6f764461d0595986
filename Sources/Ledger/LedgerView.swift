// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import GRDB

/// The ledger as it stood at the end of a day, for questions.
package struct LedgerView {
  let db: Database
  /// Events of later days are not seen.
  package let day: CivilDate
}

extension Ledger {
  /// Asks questions about the ledger as it stood at the end of a day.
  ///
  /// What was recorded later but happened by that day counts; what was undone since does not.
  package func read<Value>(
    asOf day: CivilDate, _ work: (LedgerView) throws -> Value
  ) throws(LedgerError) -> Value {
    try Self.wrapped {
      try queue.unsafeRead { db in
        var result: Value?
        try db.inTransaction(.deferred) {
          let isPast = try Past.isNeeded(db, day)
          if isPast { try Past.build(db, day) }
          defer { if isPast { try? Past.drop(db) } }
          result = try work(LedgerView(db: db, day: day))
          return .commit
        }
        guard let result else { throw LedgerError.failed("the question was cut off") }
        return result
      }
    }
  }
}

extension LedgerView {
  /// The last day on which anything happened, known from one number; nil where nothing did.
  var latestDay: CivilDate? {
    get throws {
      // A ledger that an earlier version wrote, and that cannot be written here, lacks the table.
      let source =
        try db.tableExists("latest") ? "SELECT day FROM latest" : "SELECT max(day) FROM event"
      return CivilDate(try Int.fetchOne(db, sql: source))
    }
  }
}

/// The derived tables as of an earlier day, in memory, under the names of those in the file.
///
/// SQLite looks in its temporary tables first, so that the same questions give the earlier answers.
private enum Past {
  static let tables = [
    "response_letter", "attachment", "letter_matter", "response", "outcome", "gathering", "undone",
    "tally", "letter",
  ]

  /// Whether anything happened after the day.
  static func isNeeded(_ db: Database, _ day: CivilDate) throws -> Bool {
    try LedgerView(db: db, day: day).latestDay.map { $0 > day } ?? false
  }

  static func build(_ db: Database, _ day: CivilDate) throws {
    try db.execute(sql: temporary(LedgerSchema.derived))
    for table in tables {
      try db.execute(sql: "INSERT INTO temp.\(table) SELECT * FROM main.\(table)")
    }
    try db.execute(sql: temporary(LedgerSchema.indexes))
    var recorder = Recorder(db, limit: day)
    try recorder.touchAll(after: day)
    try recorder.settle()
  }

  static func drop(_ db: Database) throws {
    for table in tables { try db.execute(sql: "DROP TABLE temp.\(table)") }
  }

  /// The same tables in the temporary schema, whose keys cannot point into the file's.
  private static func temporary(_ sql: String) -> String {
    var lines: [String] = []
    for line in sql.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = String(line)
      for (word, replacement) in [
        ("CREATE TABLE ", "CREATE TABLE temp."), ("CREATE INDEX ", "CREATE INDEX temp."),
        ("CREATE UNIQUE INDEX ", "CREATE UNIQUE INDEX temp."),
      ] where line.hasPrefix(word) {
        line = replacement + line.dropFirst(word.count)
      }
      if let range = line.firstRange(of: " REFERENCES ") {
        let end = line[range.upperBound...].firstIndex(of: ")").map(line.index(after:))
        line.removeSubrange(range.lowerBound..<(end ?? range.upperBound))
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }
}

extension Recorder {
  /// Touches everything that an event after a day has a part in.
  fileprivate mutating func touchAll(after day: CivilDate) throws {
    let later = [day.dayNumber]
    for row in try rows("SELECT id FROM letter WHERE last > ?", later) {
      touch(row[0], draft: true)
    }
    let responses = try rows(
      """
      SELECT id FROM event WHERE kind = 'responded' AND day > ?
      UNION SELECT subject FROM event WHERE kind IN ('assigned', 'classified') AND day > ?
      """, later + later)
    for row in responses { EventID(row[0]).map { touch(response: $0) } }
    let others = try rows(
      "SELECT id FROM event WHERE kind IN ('outcome', 'gathered') AND day > ?", later)
    for row in others { EventID(row[0]).map { touch(other: $0) } }
  }
}
