// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// Why a document is no letter of ours, and where that shows.
struct DocBookFault: Error {
  enum Place {
    /// The how many-th element of the document, from 0.
    case element(Int)
    case bytes(Range<Int>)
    /// As the XML library counts, both from 1.
    case position(line: Int, column: Int)
  }

  let place: Place
  let message: String

  init(_ place: Place, _ message: String) {
    (self.place, self.message) = (place, message)
  }

  init(_ element: ReadElement, _ message: String) {
    self.init(.element(element.place), message)
  }
}

extension DocBookFault {
  /// The place in the document's text.
  func span(in bytes: [UInt8], name: String) -> SourceSpan {
    let source = SourceText(name: name, text: String(decoding: bytes, as: UTF8.self))
    switch place {
    case .element(let number): return source.span(XMLPlaces.startTag(number, in: bytes))
    case .bytes(let range): return source.span(range)
    case .position(let line, let column):
      let start = source.offset(ofLine: line)
      let before = source.line(line).prefix(max(column - 1, 0))
      let end = start + before.utf8.count
      return source.span(end..<end)
    }
  }
}

extension DocBookFault {
  static func unexpected(_ element: ReadElement, in parent: ReadElement) -> DocBookFault {
    DocBookFault(element, "\(element.shown) is no part of a letter here, in '\(parent.name)'")
  }

  static func missing(_ name: String, in parent: ReadElement) -> DocBookFault {
    DocBookFault(parent, "there is no '\(name)' in '\(parent.name)'")
  }

  static func strayText(_ text: String, in parent: ReadElement) -> DocBookFault {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return DocBookFault(
      parent,
      "the text '\(Printable.short(words))' is no part of a letter here, in '\(parent.name)'")
  }

  static func disagrees(_ element: ReadElement, with other: String) -> DocBookFault {
    DocBookFault(element, "\(element.shown) says something else than \(other)")
  }
}
