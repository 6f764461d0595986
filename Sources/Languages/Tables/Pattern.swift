// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A text with named gaps: `{d} {month.genitive} {y}`.
struct Pattern: Sendable {
  private let pieces: [Piece]

  private enum Piece: Sendable {
    case text(String)
    case gap(String)
  }

  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.gap(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  /// The text with its gaps filled; nil as soon as one cannot be.
  func filled<Failure: Error>(
    _ value: (String) throws(Failure) -> String?
  ) throws(Failure) -> String? {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .gap(let name):
        guard let text = try value(name) else { return nil }
        result += text
      }
    }
    return result
  }

  /// The names of its gaps.
  var gaps: [String] {
    pieces.compactMap { if case .gap(let name) = $0 { name } else { nil } }
  }

  /// The pattern's text with its words in another spelling.
  func respelled(_ spelling: (String) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): spelling(text)
      case .gap(let name): "{\(name)}"
      }
    }.joined()
  }
}
