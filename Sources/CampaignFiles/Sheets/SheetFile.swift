// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Diagnostics

/// Reads a sheet of a spreadsheet, CSV with named columns, in which every cell is a plain text.
package enum SheetFile {
  private static let longestCell = 4_096

  /// The rows that could be read, in the file's order, and all that is wrong with the file.
  ///
  /// - Parameters:
  ///   - columns: the names of all columns that there may be.
  ///   - required: those that must be there.
  package static func load(
    _ source: SourceText, columns: [String], required: [String]
  ) -> Loaded<[SheetRow]> {
    let problems = ProblemList()
    var rows: [SheetRow] = []
    var text = source.text
    text.withUTF8 { bytes in
      let header = SheetHeader(bytes, of: source, columns, required, problems)
      guard let header else { return }
      var reader = CSVReader(bytes, separator: header.separator, from: header.end)
      while !problems.isFull, let row = reader.next() {
        if let quote = row.unclosedQuote {
          problems.report(.unclosedQuote(in: source, at: quote))
          break
        }
        if row.isEmpty { continue }
        if let row = SheetRow(row, bytes, header, of: source, problems) { rows.append(row) }
      }
    }
    return Loaded(value: rows, problems: problems.all)
  }

  fileprivate static func isTooLong(_ cell: CSVCell) -> Bool { cell.range.count > longestCell }

  fileprivate static var most: Int { longestCell }
}

/// A row of a sheet: its cells by the names of their columns, without the empty ones.
package struct SheetRow: Sendable {
  package let span: SourceSpan
  private var cells: [String: SheetCell] = [:]

  package subscript(column: String) -> SheetCell? { cells[column] }
}

/// A text of a sheet and where it stands.
package struct SheetCell: Sendable {
  package let text: String
  package let span: SourceSpan
}

extension SheetRow {
  fileprivate init?(
    _ row: CSVRow, _ bytes: UnsafeBufferPointer<UInt8>, _ header: SheetHeader,
    of source: SourceText, _ problems: ProblemList
  ) {
    span = source.span(row.range)
    guard row.cells.count == header.names.count else {
      problems.report(
        .wrongCellCount(row.cells.count, wanted: header.names.count, at: span.firstLine))
      return nil
    }
    for (name, cell) in zip(header.names, row.cells) {
      let place = source.span(cell.range)
      if SheetFile.isTooLong(cell) {
        problems.report(.cellTooLong(cell.range.count, most: SheetFile.most, at: place.firstLine))
        return nil
      }
      let text = bytes.text(of: cell).trimmed
      if let name, !text.isEmpty { cells[name] = SheetCell(text: text, span: place) }
    }
  }
}

/// The first row of a sheet.
private struct SheetHeader {
  let separator: UInt8
  /// Nil for a column that is not known.
  let names: [String?]
  /// The byte after the row.
  let end: Int

  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, of source: SourceText, _ columns: [String],
    _ required: [String], _ problems: ProblemList
  ) {
    let start = source.contentRange.lowerBound
    separator = CSVHeader.separator(bytes, from: start)
    var reader = CSVReader(bytes, separator: separator, from: start)
    guard let row = reader.next() else {
      problems.report(.emptySheet(columns, at: source.span(0..<0)))
      return nil
    }
    if let quote = row.unclosedQuote {
      problems.report(.unclosedQuote(in: source, at: quote))
      return nil
    }
    var names: [String?] = []
    for cell in row.cells {
      let (name, span) = (bytes.text(of: cell).trimmed.lowercased(), source.span(cell.range))
      let isKnown = columns.contains(name)
      if !isKnown { problems.report(.unknownSheetColumn(name, among: columns, at: span)) }
      let isDoubled = isKnown && names.contains(name)
      if isDoubled { problems.report(.doubledColumn(name, at: span)) }
      names.append(isKnown && !isDoubled ? name : nil)
    }
    let missing = required.filter { !names.contains($0) }
    for name in missing { problems.report(.missingColumn(name, at: source.span(row.range))) }
    guard missing.isEmpty else { return nil }
    self.names = names
    end = row.range.upperBound
  }
}

extension Diagnostic {
  fileprivate static func emptySheet(_ columns: [String], at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "empty-file", .error, "the file has no header row", at: span,
      hints: ["begin with: \(columns.joined(separator: ","))"])
  }

  fileprivate static func unknownSheetColumn(
    _ name: String, among columns: [String], at span: SourceSpan
  ) -> Diagnostic {
    let hints = Suggestion.hints(for: name, among: columns)
    return Diagnostic(
      "unknown-column", .error, "no column is called '\(Printable.short(name))'", at: span,
      hints: hints.isEmpty ? Suggestion.known(columns) : hints)
  }
}
