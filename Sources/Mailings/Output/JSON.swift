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
  package var line: String { String(decoding: lineBytes, as: UTF8.self) }

  /// The value on one line, in UTF-8.
  var lineBytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// The value over several lines, indented by two spaces.
  package var pretty: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Parameter indent: the columns of the line that this value begins on; nil for one line.
  private func write(to bytes: inout [UInt8], indent: Int? = nil) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): bytes += String(value).utf8
    case .text(let value): Self.quote(value, into: &bytes)
    case .list(let values):
      Self.write("[", "]", values.count, to: &bytes, indent) { index, bytes, inner in
        values[index].write(to: &bytes, indent: inner)
      }
    case .object(let members):
      Self.write("{", "}", members.count, to: &bytes, indent) { index, bytes, inner in
        Self.quote(members[index].0, into: &bytes)
        bytes += (inner == nil ? ":" : ": ").utf8
        members[index].1.write(to: &bytes, indent: inner)
      }
    }
  }

  private static func write(
    _ open: String, _ close: String, _ count: Int, to bytes: inout [UInt8], _ indent: Int?,
    _ element: (Int, inout [UInt8], Int?) -> Void
  ) {
    bytes += open.utf8
    let inner = indent.map { $0 + 2 }
    for index in 0..<count {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let inner { newLine(inner, &bytes) }
      element(index, &bytes, inner)
    }
    if let indent, count > 0 { newLine(indent, &bytes) }
    bytes += close.utf8
  }

  private static func newLine(_ indent: Int, _ bytes: inout [UInt8]) {
    bytes.append(0x0A)
    bytes += repeatElement(UInt8(ascii: " "), count: indent)
  }

  private static func quote(_ value: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if value.utf8.allSatisfy(isPlain) {
      bytes += value.utf8
    } else {
      for scalar in value.unicodeScalars { append(scalar, to: &bytes) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "\"": bytes += "\\\"".utf8
    case "\\": bytes += "\\\\".utf8
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let hex = String(scalar.value, radix: 16)
      bytes += "\\u".utf8
      bytes += repeatElement(UInt8(ascii: "0"), count: 4 - hex.utf8.count)
      bytes += hex.utf8
    default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }
}
