// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

extension BodyReading {
  mutating func table(_ element: ReadElement) throws(DocBookFault) -> Table {
    guard element.has(["rowheader": "firstcol"]) else {
      throw DocBookFault(element, "\(element.shown) is no table of a letter")
    }
    var parts = try ElementCursor(within: element)
    let caption = try caption(&parts)
    let group = try parts.need("tgroup", mayHave: ["cols"])
    try parts.finish()
    var columns = try ElementCursor(within: group)
    var alignments: [Table.Alignment] = []
    while let column = columns.take("colspec", mayHave: ["align"]) {
      alignments.append(try alignment(column))
    }
    guard !alignments.isEmpty, group.attribute("cols") == String(alignments.count) else {
      throw DocBookFault(group, "\(group.shown) has \(alignments.count) columns")
    }
    var head = try ElementCursor(within: try columns.need("thead"))
    let header = try row(&head, of: alignments.count)
    try head.finish()
    var body = try ElementCursor(within: try columns.need("tbody"))
    try columns.finish()
    let rows = try rows(&body, of: alignments.count)
    return Table(caption: caption, header: header, alignments: alignments, rows: rows)
  }

  private mutating func rows(
    _ parts: inout ElementCursor, of count: Int
  ) throws(DocBookFault) -> [[[Inline]]] {
    if let empty = parts.take("row", ["role": "empty"]) {
      var cells = try ElementCursor(within: empty)
      for _ in 0..<count {
        let cell = try cells.need("entry")
        if !cell.children.isEmpty { throw .unexpected(cell, in: empty) }
      }
      try cells.finish()
      try parts.finish()
      return []
    }
    var rows: [[[Inline]]] = []
    repeat { rows.append(try row(&parts, of: count)) } while parts.next != nil
    return rows
  }

  private mutating func row(
    _ parts: inout ElementCursor, of count: Int
  ) throws(DocBookFault) -> [[Inline]] {
    var cells = try ElementCursor(within: try parts.need("row"))
    var row: [[Inline]] = []
    for _ in 0..<count { row.append(try inlines(of: try cells.need("entry"))) }
    try cells.finish()
    return row
  }

  /// Numbers end where lines do, whatever the direction of the text around.
  private func alignment(_ column: ReadElement) throws(DocBookFault) -> Table.Alignment {
    guard column.children.isEmpty else { throw DocBookFault(column, "a column has no text") }
    guard let align = column.attribute("align") else { return .start }
    let end = WritingDirection(language: language) == .rightToLeft ? "left" : "right"
    guard align == end else { throw DocBookFault(column, "\(column.shown) is no column's end") }
    return .end
  }

  /// The title, which only the element has that is not called informal.
  mutating func caption(_ parts: inout ElementCursor) throws(DocBookFault) -> [Inline] {
    if parts.parent.name.hasPrefix("informal") { return [] }
    let title = try parts.need("title")
    return try inlines(of: title)
  }
}

extension BodyReading {
  /// Texts side by side, each in a language of its own.
  mutating func columns(of table: ReadElement) throws(DocBookFault) -> [Column] {
    var parts = try ElementCursor(within: table)
    let group = try parts.need("tgroup", mayHave: ["cols"])
    try parts.finish()
    var bodies = try ElementCursor(within: group)
    var rows = try ElementCursor(within: try bodies.need("tbody"))
    try bodies.finish()
    var entries = try ElementCursor(within: try rows.need("row"))
    try rows.finish()
    var columns: [Column] = []
    repeat {
      let entry = try entries.need("entry", ["valign": "top"], mayHave: ["xml:lang"])
      let outer = language
      language = entry.attribute("xml:lang") ?? outer
      defer { language = outer }
      columns.append(Column(language: language, blocks: try blocks(in: entry)))
    } while entries.next != nil
    guard group.attribute("cols") == String(columns.count) else {
      throw DocBookFault(group, "\(group.shown) has \(columns.count) columns")
    }
    return columns
  }
}
