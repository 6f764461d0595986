// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import TextWriter

@Suite struct TableTextTests {
  @Test func `the widest column is wrapped, and numbers stand at its end`() {
    let rows = [
      ["2019", "the President and the Prosecutor General", "58"], ["2020", "all", "104"],
    ]
    #expect(
      body([table(["Year", "To", "Letters"], rows)], width: 36) == """
        Year  To                     Letters
        ----  ---------------------  -------
        2019  the President and the       58
              Prosecutor General
        2020  all                        104
        """)
  }

  @Test func `columns are counted as they are seen`() {
    #expect(
      body([table(["中文", "é\u{301}", "n"], [["a", "b", "1"], ["中", "cde", "22"]])]) == """
        中文  é\u{301}     n
        ----  ---  --
        a     b     1
        中    cde  22
        """)
  }

  @Test func `where the words have no room each row is written by itself`() {
    let rows = [["one", "considerably", "1"], ["two", "", "2"]]
    #expect(
      body([table(["Name", "Intermediate", "Number"], rows)], width: 24) == """
        Name: one
        Intermediate:
          considerably
        Number: 1

        Name: two
        Number: 2
        """)
  }

  @Test func `a table in a quotation keeps the sign`() {
    let inner = table(["A", "B"], [["a", "b"]])
    #expect(body([.quotation([inner])]) == "> A  B\n> -  -\n> a  b")
  }

  @Test func `a table without columns is its caption`() {
    let empty = Table(caption: [.text("Nothing")], header: [], alignments: [], rows: [])
    #expect(body([.table(empty)]) == "Nothing")
  }

  @Test func `a figure is its caption and its description`() {
    let drawing = Drawing(width: 1, height: 1, shapes: [])
    let figure = Figure(drawing: drawing, caption: [.text("Chart")], description: "It rises.")
    #expect(body([.figure(figure)]) == "Chart\nIt rises.")
  }

  /// A table whose last column holds numbers.
  private func table(_ header: [String], _ rows: [[String]]) -> Block {
    let starts = [Table.Alignment](repeating: .start, count: max(header.count - 1, 0))
    let cells = ([header] + rows).map { row in
      row.map { text -> [Inline] in text.isEmpty ? [] : [.text(text)] }
    }
    return .table(
      Table(
        caption: [], header: cells[0], alignments: Array((starts + [.end]).suffix(header.count)),
        rows: Array(cells.dropFirst())))
  }
}
