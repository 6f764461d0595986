// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A JSON value that is only ever written (RFC 8259).
package indirect enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  /// Members in their order.
  case object([(String, JSON)])

  package static func == (left: JSON, right: JSON) -> Bool { left.line == right.line }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }

  package init(integerLiteral value: Int) { self = .number(value) }

  package init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }

  package init(arrayLiteral elements: JSON...) { self = .list(elements) }

  /// A text, or null where there is none.
  package init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}

extension JSON {
  /// The value on one line.
  package var line: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// The value over several lines, indented by two spaces.
  package var pretty: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String? = nil) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .text(let value): Self.quote(value, into: &text)
    case .list(let values):
      Self.write("[", "]", values.count, to: &text, indent) { index, text, inner in
        values[index].write(to: &text, indent: inner)
      }
    case .object(let members):
      Self.write("{", "}", members.count, to: &text, indent) { index, text, inner in
        Self.quote(members[index].0, into: &text)
        text += inner == nil ? ":" : ": "
        members[index].1.write(to: &text, indent: inner)
      }
    }
  }

  private static func write(
    _ open: String, _ close: String, _ count: Int, to text: inout String, _ indent: String?,
    _ element: (Int, inout String, String?) -> Void
  ) {
    text += open
    let inner = indent.map { $0 + "  " }
    for index in 0..<count {
      if index > 0 { text += "," }
      if let inner { text += "\n" + inner }
      element(index, &text, inner)
    }
    if let indent, count > 0 { text += "\n" + indent }
    text += close
  }

  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
