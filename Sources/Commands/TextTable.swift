// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// A table of plain text that fits the terminal, where there is one.
///
/// Columns of names give way, the widest first; columns that people copy from keep every word and
/// take more lines.
struct TextTable {
  private let header: [String]
  private var rows: [[String]] = []
  /// The columns from this one on hold numbers, which stand at their ends.
  private let firstNumber: Int
  /// Columns whose words are never shortened; the first, which holds ids, is one of them.
  private let whole: Set<Int>

  init(_ header: String...) { self.init(header) }

  init(_ header: [String], numbersFrom firstNumber: Int = .max, keeping whole: Set<Int> = []) {
    self.header = header
    self.firstNumber = firstNumber
    self.whole = whole.union([0])
  }
}

extension TextTable {
  mutating func add(_ row: [String]) { rows.append(row.map { Printable.text($0) }) }

  /// The table with a line feed after every row.
  ///
  /// - Parameter width: of the terminal; nil where there is none, and nothing is shortened.
  func text(width: Int?) -> String {
    let widths = fitted(to: width ?? .max)
    return ([header] + rows).flatMap { lines(of: $0, widths) }.map { $0 + "\n" }.joined()
  }

  private static let narrowest = 12

  private func fitted(to width: Int) -> [Int] {
    var widths = header.indices.map { column in
      ([header] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let gaps = 2 * (widths.count - 1)
    func shrink(_ columns: [Int], to least: (Int) -> Int) {
      while widths.reduce(gaps, +) > width,
        let widest = columns.filter({ widths[$0] > least($0) }).max(by: { widths[$0] < widths[$1] })
      {
        widths[widest] -= 1
      }
    }
    let others = header.indices.dropFirst()
    shrink(others.filter { !whole.contains($0) }) { _ in Self.narrowest }
    shrink(others.filter { whole.contains($0) }) { longestWord(in: $0) }
    shrink([0]) { _ in Self.narrowest }
    return widths
  }

  private func longestWord(in column: Int) -> Int {
    ([header] + rows).flatMap { $0[column].split(separator: " ") }.map { DisplayWidth.of($0) }
      .max() ?? 0
  }

  /// A row, on as many lines as its columns need; a first cell that is too wide stands above the rest.
  private func lines(of row: [String], _ widths: [Int]) -> [String] {
    var row = row
    var lines: [String] = []
    if DisplayWidth.of(row[0]) > widths[0] {
      lines.append(row[0])
      row[0] = ""
    }
    let cells = row.indices.map { column in
      whole.contains(column)
        ? Self.wrapped(row[column], to: widths[column])
        : [Self.shortened(row[column], to: widths[column])]
    }
    for number in 0..<(cells.map(\.count).max() ?? 0) {
      var line = cells.indices.map { column in
        let cell = number < cells[column].count ? cells[column][number] : ""
        return Self.padded(cell, to: widths[column], atEnd: column >= firstNumber)
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    return lines
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    guard DisplayWidth.of(text) > width else { return [text] }
    return text.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, DisplayWidth.of(last) + 1 + DisplayWidth.of(word) <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
  }

  private static func shortened(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var shown = text
    while DisplayWidth.of(shown) > width - 1 { shown.removeLast() }
    return shown + "…"
  }

  private static func padded(_ text: String, to width: Int, atEnd: Bool) -> String {
    let space = String(repeating: " ", count: max(width - DisplayWidth.of(text), 0))
    return atEnd ? space + text : text + space
  }
}
