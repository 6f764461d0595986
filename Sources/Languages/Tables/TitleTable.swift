// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a language knows of the words with which titles of offices begin.
///
/// The row whose first cell is the longest beginning of a title, whole words only, speaks for it.
struct TitleTable: Sendable {
  private let rows: [String: Table.Row]
  private let longest: Int

  init(_ table: Table) {
    rows = table.rowsByKey
    longest = table.rows.map { $0.key.split(separator: " ").count }.max() ?? 0
  }

  /// The row for a title, and what of the title follows its first words.
  func row(for title: String) -> (row: Table.Row, rest: String)? {
    let words = title.split(separator: " ").map(String.init)
    for count in stride(from: min(longest, words.count), to: 0, by: -1) {
      var key = words.prefix(count).joined(separator: " ")
      var comma = ""
      if key.last == "," {
        key.removeLast()
        comma = ","
      }
      guard let row = rows[key] else { continue }
      let rest = words.dropFirst(count).map { " " + $0 }.joined()
      return (row, comma + rest)
    }
    return nil
  }

  /// The grammatical gender of a title; nil where it fits everybody, or has no row.
  func gender(of title: String) -> Agreement.NounGender? {
    switch row(for: title)?.row["gender"] {
    case "m": .masculine
    case "f": .feminine
    default: nil
    }
  }

  /// The rows of a title for a woman and for a man, and what follows both.
  func pair(for title: String) -> (feminine: Table.Row, masculine: Table.Row, rest: String)? {
    guard let (row, rest) = row(for: title), let other = row["pair"].flatMap({ rows[$0] }) else {
      return nil
    }
    return row["gender"] == "f" ? (row, other, rest) : (other, row, rest)
  }

  /// The titles whose pair is missing, has the same gender, or does not name them in turn.
  var brokenPairs: [String] {
    rows.values.filter { row in
      guard let pair = row["pair"] else { return false }
      return rows[pair]?["pair"] != row.key || rows[pair]?["gender"] == row["gender"]
    }.map(\.key).sorted()
  }
}
