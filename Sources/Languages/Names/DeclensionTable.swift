// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// How a language bends names: endings and the forms that they take.
///
/// The columns: `part` (given, patronymic, family; `first-family` and its like for the halves of a
/// double name before the last; `whole-family` and its like for endings of the double name as a whole;
/// several parted by spaces), `gender` (m, f, or `m f`), `names` (whole names, and endings that begin
/// with `*`, or with `1*` for names of one syllable alone; parted by spaces), `forms` (one for each
/// case of the language's `order`: a hyphen for each letter that goes, then the letters that come; a
/// full stop for a form like the nominative; a question mark behind a form of which spelling alone
/// does not tell whether it is right) and `sure`, which is `no` where that holds for all forms.
///
/// Whole names come before endings, endings of one syllable before others, the longest match first,
/// so that the order of rows means nothing. Everything is in lower case.
struct DeclensionTable: Sendable {
  /// The cases in which the forms of a row stand.
  let order: [GrammaticalCase]
  private let names: [Key: Row]
  private let endings: [Key: Row]
  private let longest: Int

  /// The forms of one row.
  struct Row: Sendable {
    let forms: [Form]
  }

  /// How many letters go, which come, and whether spelling tells so.
  struct Form: Sendable, Hashable {
    let dropped: Int
    let added: String
    let isSure: Bool
  }

  private struct Key: Hashable {
    let part: Substring
    let isFeminine: Bool
    let text: Substring
    var isOneSyllable = false
  }

  init(_ tables: Table..., order: [GrammaticalCase]) {
    self.order = order
    var names: [Key: Row] = [:]
    var endings: [Key: Row] = [:]
    for table in tables {
      for line in table.rows {
        let row = Row(line, count: order.count)
        for (key, isEnding) in Self.keys(line) {
          let old =
            isEnding
            ? endings.updateValue(row, forKey: key) : names.updateValue(row, forKey: key)
          precondition(old == nil, "'\(table.name)' has '\(key.text)' twice for a \(key.part).")
        }
      }
    }
    self.names = names
    self.endings = endings
    longest = endings.keys.map(\.text.count).max() ?? 0
  }
}

extension DeclensionTable {
  /// The row with the longest match; nil where the table knows nothing of such a name.
  func row(_ part: String, isFeminine: Bool, _ lowercased: String) -> Row? {
    var key = Key(part: part[...], isFeminine: isFeminine, text: lowercased[...])
    if let row = names[key] { return row }
    if Self.isOneSyllable(lowercased) {
      key.isOneSyllable = true
      if let row = ending(key) { return row }
      key.isOneSyllable = false
    }
    return ending(key)
  }

  private func ending(_ key: Key) -> Row? {
    var text = key.text.suffix(longest)
    while true {
      let ending = Key(
        part: key.part, isFeminine: key.isFeminine, text: text, isOneSyllable: key.isOneSyllable)
      if let row = endings[ending] { return row }
      if text.isEmpty { return nil }
      text = text.dropFirst()
    }
  }

  private static func isOneSyllable(_ lowercased: String) -> Bool {
    lowercased.lazy.filter { "аеёиоуыэюяіїє".contains($0) }.prefix(2).count == 1
  }

  private static func keys(_ line: Table.Row) -> [(key: Key, isEnding: Bool)] {
    line.required("part").split(separator: " ").flatMap { part in
      line.required("gender").split(separator: " ").flatMap { gender in
        line.required("names").split(separator: " ").map { text in
          let isOneSyllable = text.hasPrefix("1*")
          let text = isOneSyllable ? text.dropFirst() : text
          let isEnding = text.first == "*"
          let key = Key(
            part: part, isFeminine: gender == "f", text: isEnding ? text.dropFirst() : text,
            isOneSyllable: isOneSyllable)
          return (key, isEnding)
        }
      }
    }
  }
}

extension DeclensionTable.Row {
  fileprivate init(_ row: Table.Row, count: Int) {
    let cells = row.required("forms").split(separator: " ")
    precondition(cells.count == count, "'\(row.required("names"))' has \(cells.count) forms.")
    let isSure = row["sure"] != "no"
    forms = cells.map { DeclensionTable.Form($0, isSure: isSure) }
  }
}

extension DeclensionTable.Form {
  fileprivate init(_ cell: Substring, isSure: Bool) {
    let isOpen = cell.last == "?"
    let cell = isOpen ? cell.dropLast() : cell
    let added = cell == "." ? "" : cell.drop { $0 == "-" }
    dropped = cell == "." ? 0 : cell.count - added.count
    self.added = String(added)
    self.isSure = isSure && !isOpen
  }

  /// The form of a name, its capitals kept.
  func applied(to name: some StringProtocol) -> String {
    let isCapitals = name.count > 1 && name.uppercased() == name
    let kept = name.dropLast(dropped)
    let added = isCapitals ? added.uppercased() : added
    if kept.isEmpty, name.first?.isUppercase == true {
      return added.prefix(1).uppercased() + added.dropFirst()
    }
    return kept + added
  }
}
