// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension HTMLMarkup {
  /// A table in a box of its own, which can be moved sideways where the page is narrow.
  mutating func table(_ table: Table) {
    guard !table.header.isEmpty else {
      if !table.caption.isEmpty { leaf("p") { $0.inlines(table.caption) } }
      return
    }
    count += 1
    let id = table.caption.isEmpty || place == .feed ? nil : "table-\(count)"
    // What can be moved must be within reach of the keyboard, and what that reaches have a name.
    let box: Attributes = [
      "class": "wide", "role": id.map { _ in "region" }, "aria-labelledby": id, "tabindex": "0",
    ]
    group("div", place == .page ? box : [:]) {
      $0.group("table") {
        if !table.caption.isEmpty { $0.leaf("caption", ["id": id]) { $0.inlines(table.caption) } }
        $0.group("thead") { $0.row(table.header, of: table) { _ in "col" } }
        $0.group("tbody") {
          for row in table.rows { $0.row(row, of: table) { $0 == 0 ? "row" : nil } }
        }
      }
    }
  }

  mutating func figure(_ figure: Figure) {
    count += 1
    let id = "figure-\(count)"
    group("figure") {
      if $0.place == .page {
        $0.group("div", ["class": "picture"]) { $0.drawing(of: figure, id: id) }
      } else {
        $0.leaf("p", text: figure.description)
      }
      if !figure.caption.isEmpty { $0.leaf("figcaption") { $0.inlines(figure.caption) } }
    }
  }

  /// A row whose cells are headings where `scope` says of what.
  private mutating func row(
    _ cells: [[Inline]], of table: Table, scope: (Int) -> String?
  ) {
    group("tr") {
      for (column, cell) in cells.enumerated() {
        let side = table.alignments[column] == .end ? "end" : nil
        if let scope = scope(column) {
          $0.leaf("th", ["scope": scope, "class": side]) { $0.inlines(cell) }
        } else {
          $0.leaf("td", ["class": side]) { $0.inlines(cell) }
        }
      }
    }
  }
}
