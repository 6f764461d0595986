// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

extension CSVHeader {
  /// The header of a file, or nil with the reason reported.
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, of source: SourceText, problems: ProblemList
  ) {
    let report = problems.report
    let start = source.contentRange.lowerBound
    let separator = Self.separator(bytes, from: start)
    var reader = CSVReader(bytes, separator: separator, from: start)
    guard let row = reader.next() else {
      report(.emptyRecipients(at: source.span(0..<0)))
      return nil
    }
    if let quote = row.unclosedQuote {
      report(.unclosedQuote(in: source, at: quote))
      return nil
    }
    var columns: [Column] = []
    for cell in row.cells {
      guard !problems.isFull else { return nil }
      let name = bytes.text(of: cell).trimmed
      let column = Self.column(named: name)
      if column == nil { report(.unknownColumn(name, at: source.span(cell.range))) }
      if let column, columns.contains(column) {
        report(.doubledColumn(name, at: source.span(cell.range)))
        columns.append(.unknown)
      } else {
        columns.append(column ?? .unknown)
      }
    }
    var isComplete = true
    for column in Self.required where !columns.contains(column) {
      report(.missingColumn(column.name, at: source.span(row.range)))
      isComplete = false
    }
    guard isComplete else { return nil }
    self.separator = separator
    self.columns = columns
    end = row.range.upperBound
  }

  /// Comma, semicolon or tab: whichever stands most often in the first line.
  static func separator(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8 {
    let line = bytes.dropFirst(start).prefix { $0 != 0x0A && $0 != 0x0D }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = candidates.map { candidate in line.count { $0 == candidate } }
    let best = counts.enumerated().max { $0.element < $1.element }
    return candidates[best.map { $0.element > 0 ? $0.offset : 0 } ?? 0]
  }
}
