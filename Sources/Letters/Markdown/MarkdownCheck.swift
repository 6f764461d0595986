// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// Finds in a template what letters have no place for, before anything is rendered.
enum MarkdownCheck {
  /// HTML, images, code and rules, each with its place in the template.
  static func misfits(in source: SourceText, _ range: Range<Int>) -> [Diagnostic] {
    let text = masked(source.text, range)
    let misfits = text.withUnsafeBufferPointer { MarkdownTree($0)?.misfits() ?? [] }
    let starts = lineStarts(of: text)
    return misfits.map { misfit in
      let line = min(max(misfit.line - 1, 0), starts.count - 1)
      let offset = min(starts[line] + max(misfit.column - 1, 0), text.count)
      let start = range.lowerBound + offset
      return .misfit(misfit.name, at: source.span(start..<min(start + 1, range.upperBound)))
    }
  }

  /// The text with every Liquid tag and output blotted out, all other bytes in their places.
  private static func masked(_ text: String, _ range: Range<Int>) -> [UInt8] {
    var bytes = Array(text.utf8.dropFirst(range.lowerBound).prefix(range.count))
    var closing: UInt8?
    for index in bytes.indices.dropLast() {
      let isOpening = bytes[index] == UInt8(ascii: "{")
      if closing == nil, isOpening, bytes[index + 1] == UInt8(ascii: "%") {
        closing = UInt8(ascii: "%")
      } else if closing == nil, isOpening, bytes[index + 1] == UInt8(ascii: "{") {
        closing = UInt8(ascii: "}")
      }
      guard let end = closing else { continue }
      let isClosed = bytes[index] == end && bytes[index + 1] == UInt8(ascii: "}")
      if bytes[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: "x") }
      if isClosed {
        bytes[index + 1] = UInt8(ascii: "x")
        closing = nil
      }
    }
    return bytes
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }
}
