// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// A table of a language's knowledge: lines of cells parted by bars, the first line names the columns.
///
/// A line that begins with `#` is a remark. In a cell `~` stands for a no-break space, `_` for a space
/// that would else be trimmed, and a lone `-` for nothing. Tables are part of the program, so a broken one is the developer's to mend.
struct Table: Sendable {
  let name: String
  let columns: [String]
  let rows: [Row]

  /// One line of a table.
  struct Row: Sendable {
    let columns: [String]
    let cells: [String]
  }
}

extension Table {
  init(_ name: String, _ text: String) {
    self.name = name
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"))
      .map(Self.cells)
      .filter { !$0.isEmpty }
    guard let head = lines.first else {
      preconditionFailure("The table '\(name)' has no line that names its columns.")
    }
    lines.removeFirst()
    columns = head
    rows = lines.enumerated().map { number, cells in
      guard cells.count == head.count else {
        preconditionFailure(
          "Row \(number + 1) of the table '\(name)' ('\(cells[0])') has \(cells.count) cells "
            + "where the head has \(head.count).")
      }
      return Row(columns: head, cells: cells)
    }
  }

  /// The rows by their first cell; a key that stands twice is a broken table.
  var rowsByKey: [String: Row] {
    Dictionary(rows.map { ($0.key, $0) }) { first, _ in
      preconditionFailure("The table '\(name)' has two rows '\(first.key)'.")
    }
  }

  private static func cells(of line: Substring.UTF8View) -> [String] {
    let line = trimmed(line)
    guard let first = line.first, first != UInt8(ascii: "#") else { return [] }
    return line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { text(of: trimmed($0)) }
  }

  private static func trimmed(
    _ cell: Substring.UTF8View
  ) -> Substring.UTF8View {
    let space = UInt8(ascii: " ")
    guard let first = cell.firstIndex(where: { $0 != space }),
      let last = cell.lastIndex(where: { $0 != space })
    else { return cell.prefix(0) }
    return cell[first...last]
  }

  private static func text(of cell: Substring.UTF8View) -> String {
    if cell.elementsEqual([UInt8(ascii: "-")]) { return "" }
    guard cell.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "_") }) else {
      return String(Substring(cell))
    }
    return String(Substring(cell).map { $0 == "~" ? "\u{A0}" : $0 == "_" ? " " : $0 })
  }
}

extension Table {
  /// The table in another spelling: its words, but not its codes nor the gaps of its patterns; what
  /// was sourced is derived then.
  func respelled(_ spelling: (String) -> String) -> Table {
    let rows = rows.map { row in
      Row(
        columns: columns,
        cells: zip(columns, row.cells).map { column, cell in
          if column == "status", cell == ReviewStatus.sourced.rawValue {
            return ReviewStatus.derived.rawValue
          }
          return Self.codes.contains(column) ? cell : Pattern(cell).respelled(spelling)
        })
    }
    return Table(name: name, columns: columns, rows: rows)
  }

  /// The columns whose cells are codes, not words.
  private static let codes: Set<String> = [
    "addressee", "close", "code", "gender", "key", "kind", "piece", "precision", "rank", "source",
    "status", "unit", "who", "word",
  ]
}

extension Table.Row {
  /// The first cell.
  var key: String { cells.first ?? "" }

  /// The cell in a column; nil where it is empty or the table has no such column.
  subscript(column: String) -> String? {
    guard let index = columns.firstIndex(of: column), !cells[index].isEmpty else { return nil }
    return cells[index]
  }

  /// A cell that has to be there.
  func required(_ column: String) -> String {
    guard let cell = self[column] else {
      preconditionFailure("The row '\(key)' has nothing in its column '\(column)'.")
    }
    return cell
  }
}
