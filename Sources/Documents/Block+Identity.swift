// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The signs between the texts of a block; no text of a letter has control characters.
private enum Sign {
  static let end: UInt8 = 0x00
  static let heading: UInt8 = 0x01
  static let list: UInt8 = 0x02
  static let item: UInt8 = 0x03
  static let quotation: UInt8 = 0x04
  static let emphasis: UInt8 = 0x05
  static let strong: UInt8 = 0x06
  static let foreign: UInt8 = 0x07
  static let link: UInt8 = 0x08
  static let note: UInt8 = 0x0E
  static let lineBreak: UInt8 = 0x0F
  static let table: UInt8 = 0x10
  static let row: UInt8 = 0x11
  static let figure: UInt8 = 0x12
  static let parallel: UInt8 = 0x13
}

extension Block {
  /// Its texts with signs between them: no two blocks that are written differently have the same.
  package var identity: [UInt8] {
    var bytes: [UInt8] = []
    add(to: &bytes)
    return bytes
  }

  private func add(to bytes: inout [UInt8]) {
    switch self {
    case .paragraph(let inlines): inlines.add(to: &bytes)
    case .heading(let level, let inlines):
      bytes += [Sign.heading, UInt8(clamping: level)]
      inlines.add(to: &bytes)
    case .list(let list):
      bytes.append(Sign.list)
      if case .numbers(let start) = list.marking { bytes += String(start).utf8 }
      for item in list.items {
        bytes.append(Sign.item)
        for block in item { block.add(to: &bytes) }
      }
    case .quotation(let blocks):
      bytes.append(Sign.quotation)
      for block in blocks { block.add(to: &bytes) }
    case .table(let table): table.add(to: &bytes)
    case .figure(let figure):
      bytes.append(Sign.figure)
      figure.caption.add(to: &bytes)
      bytes.append(Sign.end)
      bytes += figure.drawing.svg(description: figure.description, id: "").utf8
    case .parallel(let columns):
      bytes.append(Sign.parallel)
      for column in columns {
        bytes += [Sign.foreign] + column.language.utf8 + [Sign.end]
        for block in column.blocks { block.add(to: &bytes) }
        bytes.append(Sign.end)
      }
    }
    bytes.append(Sign.end)
  }
}

extension Table {
  fileprivate func add(to bytes: inout [UInt8]) {
    bytes.append(Sign.table)
    caption.add(to: &bytes)
    bytes.append(Sign.end)
    bytes += alignments.map { $0 == .start ? 0x61 : 0x7A }
    for row in [header] + rows {
      bytes.append(Sign.row)
      for cell in row {
        cell.add(to: &bytes)
        bytes.append(Sign.end)
      }
    }
  }
}

extension [Inline] {
  fileprivate func add(to bytes: inout [UInt8]) {
    for inline in self { inline.add(to: &bytes) }
  }
}

extension Inline {
  fileprivate func add(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes += text.utf8
    case .emphasis(let parts): add(Sign.emphasis, "", parts, to: &bytes)
    case .strong(let parts): add(Sign.strong, "", parts, to: &bytes)
    case .foreign(let language, let parts): add(Sign.foreign, language, parts, to: &bytes)
    case .link(let url, let parts): add(Sign.link, url, parts, to: &bytes)
    case .note(let number):
      bytes.append(Sign.note)
      bytes += String(number).utf8
      bytes.append(Sign.end)
    case .lineBreak: bytes.append(Sign.lineBreak)
    }
  }

  private func add(_ sign: UInt8, _ word: String, _ parts: [Inline], to bytes: inout [UInt8]) {
    bytes.append(sign)
    bytes += word.utf8
    bytes.append(Sign.end)
    parts.add(to: &bytes)
    bytes.append(Sign.end)
  }
}
