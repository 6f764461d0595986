// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// A table of plain text that fits the terminal: the widest column after the first gives way.
struct TextTable {
  private let header: [String]
  private var rows: [[String]] = []
  /// The columns from this one on hold numbers, which stand at their ends.
  private let firstNumber: Int

  init(_ header: String...) { self.init(header) }

  init(_ header: [String], numbersFrom firstNumber: Int = .max) {
    self.header = header
    self.firstNumber = firstNumber
  }
}

extension TextTable {
  mutating func add(_ row: [String]) { rows.append(row.map { Printable.text($0) }) }

  /// The table with a line feed after every row.
  func text(width: Int) -> String {
    let widths = fitted(to: width)
    return ([header] + rows).map { row in
      var line = row.indices.map { column in
        Self.padded(row[column], to: widths[column], atEnd: column >= firstNumber)
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private func fitted(to width: Int) -> [Int] {
    var widths = header.indices.map { column in
      ([header] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    let gaps = 2 * (widths.count - 1)
    // The first column holds ids, which people copy: it never gives way.
    while widths.reduce(gaps, +) > width, let widest = widths.dropFirst().max(), widest > 12 {
      let column = widths.dropFirst().firstIndex(of: widest) ?? 0
      widths[column] -= 1
    }
    return widths
  }

  private static func padded(_ text: String, to width: Int, atEnd: Bool) -> String {
    var shown = text
    if DisplayWidth.of(shown) > width {
      while DisplayWidth.of(shown) > width - 1 { shown.removeLast() }
      shown += "…"
    }
    let space = String(repeating: " ", count: max(width - DisplayWidth.of(shown), 0))
    return atEnd ? space + shown : shown + space
  }
}
