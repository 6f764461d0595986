// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

extension DocBookMarkup {
  mutating func table(_ table: Table) {
    guard !table.header.isEmpty else {
      if !table.caption.isEmpty { leaf("para") { $0.inlines(table.caption) } }
      return
    }
    titled("table", "informaltable", table.caption, ["rowheader": "firstcol"]) {
      $0.group("tgroup", ["cols": String(table.header.count)]) {
        $0.columns(of: table)
        $0.group("thead") { $0.row(table.header) }
        $0.group("tbody") {
          for row in table.rows { $0.row(row) }
          // The schema wants a row in every body.
          if table.rows.isEmpty { $0.row(table.header.map { _ in [] }, ["role": "empty"]) }
        }
      }
    }
  }

  mutating func figure(_ figure: Figure) {
    figures += 1
    let id = "figure-\(figures)"
    titled("figure", "informalfigure", figure.caption) {
      $0.group("mediaobject") {
        $0.group("imageobject") {
          $0.group("imagedata", ["format": "svg"]) { $0.xml.drawing(of: figure, id: id) }
        }
        $0.group("textobject") { $0.leaf("phrase", text: figure.description) }
      }
    }
  }

  /// A table of one row, an entry for each language.
  mutating func parallel(_ columns: [Column]) {
    guard !columns.isEmpty else { return }
    group("informaltable", ["role": "parallel", "frame": "none"]) {
      $0.group("tgroup", ["cols": String(columns.count)]) {
        $0.group("tbody") {
          $0.group("row") {
            for column in columns { $0.column(column) }
          }
        }
      }
    }
  }
}

extension DocBookMarkup {
  /// An element with its title, or the informal one where there is none.
  private mutating func titled(
    _ name: StaticString, _ informal: StaticString, _ title: [Inline],
    _ attributes: Attributes = [:], _ content: (inout DocBookMarkup) -> Void
  ) {
    group(title.isEmpty ? informal : name, attributes) {
      if !title.isEmpty { $0.leaf("title") { $0.inlines(title) } }
      content(&$0)
    }
  }

  private mutating func columns(of table: Table) {
    let end = WritingDirection(language: language) == .rightToLeft ? "left" : "right"
    for alignment in table.alignments {
      leaf("colspec", alignment == .end ? ["align": end] : [:]) { _ in }
    }
  }

  private mutating func row(_ cells: [[Inline]], _ attributes: Attributes = [:]) {
    group("row", attributes) {
      for cell in cells { $0.leaf("entry") { $0.inlines(cell) } }
    }
  }

  private mutating func column(_ column: Column) {
    leaf("entry", ["valign": "top"]) {
      $0.inLanguage(column.language) {
        $0.inside { $0.blocks(column.blocks) }
      }
    }
  }
}
