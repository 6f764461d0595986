// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// Reads rows of comma-separated values with the place of every cell (RFC 4180).
///
/// Quotes may hold separators, line ends and doubled quotes. A stray quote inside a bare cell is a
/// character like any other.
struct CSVReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var offset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, from offset: Int) {
    self.bytes = bytes
    self.separator = separator
    self.offset = offset
  }
}

/// A row as ranges of bytes.
struct CSVRow {
  var range: Range<Int>
  var cells: [CSVCell] = []
  /// Where a quoted cell begins that never ends.
  var unclosedQuote: Int?

  /// Whether no cell holds anything, as in the rows that spreadsheets leave at the end.
  var isEmpty: Bool { cells.count > 1 && cells.allSatisfy(\.range.isEmpty) }
}

/// A cell: the bytes it takes in the file, and how to read them.
struct CSVCell {
  /// The bytes of the value, without the quotes around it.
  let range: Range<Int>
  let hasDoubledQuotes: Bool
}

extension CSVReader {
  /// The next row that is not empty; nil at the end.
  mutating func next() -> CSVRow? {
    while offset < bytes.count, isLineEnd(offset) { offset += 1 }
    guard offset < bytes.count else { return nil }
    var row = CSVRow(range: offset..<offset)
    while true {
      row.cells.append(bytes.isQuote(at: offset) ? quotedCell(&row) : bareCell())
      guard offset < bytes.count, bytes[offset] == separator else { break }
      offset += 1
    }
    row.range = row.range.lowerBound..<offset
    return row
  }

  private mutating func bareCell() -> CSVCell {
    let start = offset
    while offset < bytes.count, bytes[offset] != separator, !isLineEnd(offset) { offset += 1 }
    return CSVCell(range: start..<offset, hasDoubledQuotes: false)
  }

  private mutating func quotedCell(_ row: inout CSVRow) -> CSVCell {
    let start = offset + 1
    var hasDoubledQuotes = false
    offset = start
    while offset < bytes.count {
      guard bytes.isQuote(at: offset) else {
        offset += 1
        continue
      }
      guard bytes.isQuote(at: offset + 1) else { return closedCell(start, hasDoubledQuotes) }
      hasDoubledQuotes = true
      offset += 2
    }
    row.unclosedQuote = start - 1
    return CSVCell(range: start..<bytes.count, hasDoubledQuotes: hasDoubledQuotes)
  }

  /// The cell that ends at the quote under the reader; text after the quote belongs to it.
  private mutating func closedCell(_ start: Int, _ hasDoubledQuotes: Bool) -> CSVCell {
    let end = offset
    offset += 1
    let rest = bareCell()
    guard rest.range.isEmpty else {
      return CSVCell(range: start - 1..<rest.range.upperBound, hasDoubledQuotes: false)
    }
    return CSVCell(range: start..<end, hasDoubledQuotes: hasDoubledQuotes)
  }

  private func isLineEnd(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r")
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func isQuote(at offset: Int) -> Bool {
    offset < count && self[offset] == UInt8(ascii: "\"")
  }

  /// The text of a cell.
  func text(of cell: CSVCell) -> String {
    let slice = self[cell.range]
    guard cell.hasDoubledQuotes else { return String(decoding: slice, as: UTF8.self) }
    var text: [UInt8] = []
    var wasQuote = false
    for byte in slice {
      let isQuote = byte == UInt8(ascii: "\"")
      if isQuote && wasQuote {
        wasQuote = false
        continue
      }
      wasQuote = isQuote
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
