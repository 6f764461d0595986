// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Writes rows as CSV or JSON, a piece at a time, so that a million need no room.
struct ExportWriter {
  private let format: ExportOptions.Format
  private let columns: [ExportColumn]
  /// Which columns are written.
  private let isShown: [Bool]
  private let put: ([UInt8]) throws -> Void
  private var waiting: [UInt8] = []
  private(set) var rows = 0

  private static let piece = 65_536

  init(
    _ columns: [ExportColumn], _ options: ExportOptions,
    _ put: @escaping ([UInt8]) throws -> Void
  ) {
    self.columns = columns
    self.put = put
    format = options.format
    isShown = columns.map { $0.isPublic || options.audience == .group }
    switch format {
    case .csv: waiting = CSVText.row(shown(columns.map(\.name)))
    case .json: waiting = [UInt8(ascii: "[")]
    }
  }
}

extension ExportWriter {
  /// Adds a row, with a cell for each of the columns.
  mutating func add(_ cells: [ExportCell]) throws {
    precondition(cells.count == columns.count, "A row must have a cell for each column.")
    switch format {
    case .csv: waiting += CSVText.row(shown(cells.map(\.text)))
    case .json:
      waiting += Array((rows > 0 ? ",\n " : "\n ").utf8)
      let members = zip(columns.map(\.name), cells.map(\.json)).map { ($0, $1) }
      waiting += JSON.object(shown(members)).lineBytes
    }
    rows += 1
    if waiting.count >= Self.piece {
      try put(waiting)
      waiting = []
    }
  }

  /// Writes what is left.
  mutating func finish() throws {
    if format == .json { waiting += Array((rows > 0 ? "\n]\n" : "]\n").utf8) }
    try put(waiting)
    waiting = []
  }

  private func shown<Element>(_ all: [Element]) -> [Element] {
    zip(all, isShown).filter(\.1).map(\.0)
  }
}

extension ExportCell {
  fileprivate var text: String {
    switch self {
    case .text(let text): Self.plain(text ?? "")
    case .list(let texts): Self.plain(texts.joined(separator: " "))
    case .number(let number): number.map { String($0) } ?? ""
    case .few: "<5"
    }
  }

  /// A text without what a terminal would obey; line ends and tabs stay.
  private static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(plain)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !"\n\r\t".unicodeScalars.contains(scalar)
  }

  fileprivate var json: JSON {
    switch self {
    case .text(let text): JSON(text)
    case .list(let texts): .list(texts.map { .text($0) })
    case .number(let number): number.map { .number($0) } ?? .null
    case .few: .null
    }
  }
}
