// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension Table {
  /// A table of plain texts: the first column names the row, the others are numbers if any are.
  init(title: String, header: [String], rows: [[String]], hasNumbers: Bool = true) {
    func cells(_ texts: [String]) -> [[Inline]] { texts.map { [.text($0)] } }
    self.init(
      caption: [.text(title)], header: cells(header),
      alignments: header.indices.map { hasNumbers && $0 > 0 ? .end : .start }, rows: rows.map(cells)
    )
  }
}
