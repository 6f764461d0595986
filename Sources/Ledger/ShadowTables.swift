// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import GRDB

/// The derived tables once more, in memory, under the names of those in the file.
///
/// SQLite looks in its temporary tables first, so that the same questions and the same recorder work
/// on them, and the file stays as it is.
enum ShadowTables {
  /// Those that point to others first.
  static let names = [
    "response_letter", "attachment", "letter_matter", "response", "outcome", "gathering", "undone",
    "tally", "letter",
  ]

  static func create(_ db: Database) throws {
    try db.execute(sql: temporary(LedgerSchema.derived))
  }

  /// Takes over what stands in the file.
  static func fill(_ db: Database) throws {
    for name in names { try db.execute(sql: "INSERT INTO temp.\(name) SELECT * FROM main.\(name)") }
  }

  static func index(_ db: Database) throws {
    try db.execute(sql: temporary(LedgerSchema.indexes))
  }

  static func drop(_ db: Database) throws {
    for name in names { try db.execute(sql: "DROP TABLE temp.\(name)") }
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
