// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// strip, lstrip, rstrip, squish, strip_newlines, newline_to_br.
enum StrippingFilters {
  static let all = [
    filter("strip") { String($0.trimmed(left: true, right: true)) },
    filter("lstrip") { String($0.trimmed(left: true, right: false)) },
    filter("rstrip") { String($0.trimmed(left: false, right: true)) },
    filter("squish", squished),
    filter("strip_newlines") { replacingNewlines(in: $0, with: "") },
    filter("newline_to_br") { replacingNewlines(in: $0, with: "<br />\n") },
  ]

  private static func filter(_ name: String, _ body: @escaping @Sendable (String) -> String)
    -> Filter
  {
    Filter(name, input: .text, output: .type(.text)) { .text(body($0.text)) }
  }

  private static func squished(_ text: String) -> String {
    text.utf8.split(whereSeparator: \.isSpace).map { String(Substring($0)) }
      .joined(separator: " ")
  }

  private static func replacingNewlines(in text: String, with replacement: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      guard byte == UInt8(ascii: "\n") else {
        result.append(byte)
        continue
      }
      if result.last == UInt8(ascii: "\r") { result.removeLast() }
      result += replacement.utf8
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension String {
  /// The text without ASCII white space at its ends.
  func trimmed(left: Bool, right: Bool) -> Substring {
    var (start, end) = (utf8.startIndex, utf8.endIndex)
    if left { while start < end, utf8[start].isSpace { start = utf8.index(after: start) } }
    if right {
      while end > start, utf8[utf8.index(before: end)].isSpace { end = utf8.index(before: end) }
    }
    return self[start..<end]
  }
}
