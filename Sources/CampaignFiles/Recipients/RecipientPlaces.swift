// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Diagnostics

/// Where a recipient stands in its file: the row; its cells are found when somebody asks.
///
/// A hundred thousand rows keep two numbers each instead of the places of all their cells.
package struct RecipientPlaces: Sendable {
  private let file: RecipientTable
  private let lower: UInt32
  private let upper: UInt32

  init(file: RecipientTable, row: Range<Int>) {
    self.file = file
    lower = UInt32(clamping: row.lowerBound)
    upper = UInt32(clamping: row.upperBound)
  }
}

/// What all rows of one file share.
///
/// A class so that each row refers to it in one word.
final class RecipientTable: Sendable {
  let source: SourceText
  let header: CSVHeader

  init(source: SourceText, header: CSVHeader) {
    self.source = source
    self.header = header
  }
}

extension RecipientPlaces {
  /// The whole row.
  package var row: SourceSpan { file.source.span(Int(lower)..<Int(upper)) }

  /// Whether a byte of the file stands in its header, which all rows depend on.
  package func isInHeader(_ offset: Int) -> Bool { offset < file.header.end }

  /// The name of the file.
  package var fileName: String { file.source.name }

  /// The cell of a column, named as in the header; the row's id where it has no such cell.
  package func span(of column: String) -> SourceSpan {
    let cells = cellRanges
    let index = file.header.columns.firstIndex { $0.name == column }
    let id = file.header.columns.firstIndex(of: .plain(.id)) ?? 0
    for candidate in [index, id].compactMap(\.self) where candidate < cells.count {
      let cell = cells[candidate]
      if candidate == index || !cell.isEmpty { return file.source.span(cell) }
    }
    return row
  }

  private var cellRanges: [Range<Int>] {
    var text = file.source.text
    return text.withUTF8 { bytes in
      var reader = CSVReader(bytes, separator: file.header.separator, from: Int(lower))
      return reader.next()?.cells.map(\.range) ?? []
    }
  }
}
