// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Block {
  func dumpLines(indent: String) -> [String] {
    switch self {
    case .paragraph(let inlines): ["\(indent)p \(inlines.dumpText)"]
    case .heading(let level, let inlines): ["\(indent)h\(level) \(inlines.dumpText)"]
    case .quotation(let blocks):
      ["\(indent)quotation"] + blocks.flatMap { $0.dumpLines(indent: indent + "  ") }
    case .list(let list): list.dumpLines(indent: indent)
    case .table(let table): table.dumpLines(indent: indent)
    case .figure(let figure): figure.dumpLines(indent: indent)
    case .parallel(let columns):
      ["\(indent)parallel"]
        + columns.flatMap { column in
          ["\(indent)- <\(column.language)>"]
            + column.blocks.flatMap { $0.dumpLines(indent: indent + "    ") }
        }
    }
  }
}

extension List {
  fileprivate func dumpLines(indent: String) -> [String] {
    let name =
      switch marking {
      case .bullets: "list"
      case .numbers(let start): "list from \(start)"
      }
    var lines = [indent + name + (role.map { " \($0)" } ?? "")]
    for item in items {
      lines.append(indent + "- item")
      lines += item.flatMap { $0.dumpLines(indent: indent + "    ") }
    }
    return lines
  }
}

extension Table {
  fileprivate func dumpLines(indent: String) -> [String] {
    let columns = zip(header, alignments).map { cell, alignment in
      cell.dumpText + (alignment == .end ? " (end)" : "")
    }
    let lines = [columns] + rows.map { $0.map(\.dumpText) }
    return ["\(indent)table \(caption.dumpText)"]
      + lines.map { "\(indent)  | \($0.joined(separator: " | "))" }
  }
}

extension Figure {
  fileprivate func dumpLines(indent: String) -> [String] {
    ["\(indent)figure \(caption.dumpText)", "\(indent)  description: \(description)"]
      + drawing.markup.split(separator: "\n").map { "\(indent)  \($0)" }
  }
}

extension [Inline] {
  var dumpText: String { map(\.dumpText).joined() }
}

extension Inline {
  fileprivate var dumpText: String {
    switch self {
    case .text(let text): text
    case .emphasis(let parts): "<em>\(parts.dumpText)</em>"
    case .strong(let parts): "<strong>\(parts.dumpText)</strong>"
    case .foreign(let language, let parts): "<\(language)>\(parts.dumpText)</\(language)>"
    case .link(let url, let parts): "<link \(url)>\(parts.dumpText)</link>"
    case .note(let number): "<note \(number)>"
    case .lineBreak: "<br>"
    }
  }
}

extension SourceNote {
  var dumpLine: String { url.map { "\(text) <\($0)>" } ?? text }
}
