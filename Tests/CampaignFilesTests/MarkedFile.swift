// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Testing

/// A file with `⟦` and `⟧` around every place at which a problem is expected.
struct MarkedFile {
  let source: SourceText
  let places: [Range<Int>]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var places: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧": if let start = starts.popLast() { places.append(start..<bytes.count) }
      default: bytes += String(scalar).utf8
      }
    }
    source = SourceText(name: "file", text: String(decoding: bytes, as: UTF8.self))
    self.places = places.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}

/// Checks that problems stand exactly at the marked places, and gives back what they say.
///
/// A place is marked once for each problem that it has.
func problems(
  of marked: String, _ load: (SourceText) -> [Diagnostic],
  sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
  let file = MarkedFile(marked)
  let found = load(file.source)
  let places = found.compactMap { $0.span?.range }
    .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  #expect(places == file.places, sourceLocation: sourceLocation)
  return found.sortedByPlace().map(told)
}

/// A problem as one line: message, notes, hints, id.
func told(_ problem: Diagnostic) -> String {
  ([problem.message] + problem.notes + problem.hints).joined(separator: " | ") + " [\(problem.id)]"
}

extension [String] {
  /// The messages alone where a hint follows, up to its bar.
  var heads: [String] { map { String($0.prefix { $0 != "|" }) } }
}

/// An id that is known to be one.
func id(_ text: String) -> Identifier {
  guard let id = Identifier(text) else { preconditionFailure("'\(text)' is no id") }
  return id
}
