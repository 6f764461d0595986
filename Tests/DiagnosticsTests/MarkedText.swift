// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics

/// A text with the places marked in it, `⟦` and `⟧` around each.
struct MarkedText {
  let source: SourceText
  let spans: [SourceSpan]

  init(_ marked: String, name: String = "a.yaml") {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<bytes.count) }
      default: bytes += String(scalar).utf8
      }
    }
    let source = SourceText(name: name, text: String(decoding: bytes, as: UTF8.self))
    self.source = source
    spans = ranges.map { source.span($0) }
  }
}

/// A problem at the one place that is marked in a text.
func problem(
  in marked: String, name: String = "a.yaml", message: String = "this is wrong",
  _ severity: Severity = .error, hints: [String] = [], notes: [String] = []
) -> Diagnostic {
  Diagnostic(
    "some-id", severity, message, at: MarkedText(marked, name: name).spans.first, hints: hints,
    notes: notes)
}
