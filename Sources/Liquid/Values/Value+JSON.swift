// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Value {
  /// Reads a value from JSON text.
  public init(json text: String) throws(JSONProblem) {
    var reader = JSONReader(text)
    self = try reader.document()
  }
}

/// Where a text stops being JSON.
public struct JSONProblem: Error, Equatable {
  /// What is wrong, as a sentence in lower case.
  public let message: String
  /// The byte of the text at which it is noticed.
  public let offset: Int
}

/// Reads JSON (RFC 8259), one function for each rule of its grammar.
private struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ text: String) { bytes = Array(text.utf8) }
}

extension JSONReader {
  mutating func document() throws(JSONProblem) -> Value {
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw problem("something follows the value") }
    return value
  }

  private mutating func value() throws(JSONProblem) -> Value {
    skipSpace()
    guard position < bytes.count else { throw problem("a value is missing") }
    switch bytes[position] {
    case UInt8(ascii: "{"):
      return try nested { (reader) throws(JSONProblem) in try reader.object() }
    case UInt8(ascii: "["): return try nested { (reader) throws(JSONProblem) in try reader.list() }
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .nil)
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(JSONProblem) -> Value
  ) throws(JSONProblem) -> Value {
    guard depth < 512 else { throw problem("the values are nested too deeply") }
    depth += 1
    defer { depth -= 1 }
    position += 1
    return try body(&self)
  }

  private mutating func object() throws(JSONProblem) -> Value {
    var fields: [(String, Value)] = []
    skipSpace()
    if take("}") { return .object(Value.Object(fields)) }
    while true {
      skipSpace()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw problem("a name in quotation marks is missing")
      }
      let name = try text()
      skipSpace()
      guard take(":") else { throw problem("':' is missing") }
      fields.append((name, try value()))
      skipSpace()
      if take("}") { return .object(Value.Object(fields)) }
      guard take(",") else { throw problem("',' or '}' is missing") }
    }
  }

  private mutating func list() throws(JSONProblem) -> Value {
    var elements: [Value] = []
    skipSpace()
    if take("]") { return .list(elements) }
    while true {
      elements.append(try value())
      skipSpace()
      if take("]") { return .list(elements) }
      guard take(",") else { throw problem("',' or ']' is missing") }
    }
  }

  private mutating func word(_ word: String, _ value: Value) throws(JSONProblem) -> Value {
    guard bytes[position...].starts(with: word.utf8) else { throw problem("a value is missing") }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(JSONProblem) -> Value {
    let start = position
    while position < bytes.count, Self.isNumberByte(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let first = text.utf8.first, first.isDigit || first == UInt8(ascii: "-") else {
      position = start
      throw problem("a value is missing")
    }
    if let whole = Int(text) { return .int(whole) }
    guard text.utf8.last?.isDigit == true, let number = Double(text) else {
      position = start
      throw problem("'\(text.prefix(20))' is no number")
    }
    return .double(number)
  }
}

extension JSONReader {
  private mutating func text() throws(JSONProblem) -> String {
    position += 1
    var result: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): result += Array(String(try escape()).utf8)
      case 0..<0x20: throw problem("a control character stands in a text")
      default: result.append(byte)
      }
    }
    throw problem("a text is not closed")
  }

  private mutating func escape() throws(JSONProblem) -> Unicode.Scalar {
    guard position < bytes.count else { throw problem("a text is not closed") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return try codePoint()
    default: throw problem("this escape means nothing")
    }
  }

  /// Four hexadecimal digits, twice for a pair of surrogates; half a pair becomes U+FFFD.
  private mutating func codePoint() throws(JSONProblem) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let start = position
    if first < 0xDC00, take("\\"), take("u") {
      let second = try codeUnit()
      if (0xDC00..<0xE000).contains(second) {
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
    }
    position = start
    return "\u{FFFD}"
  }

  private mutating func codeUnit() throws(JSONProblem) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = bytes[position].hexDigit else {
        throw problem("four hexadecimal digits are missing")
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }

  private mutating func skipSpace() {
    while position < bytes.count, " \t\r\n".utf8.contains(bytes[position]) { position += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    byte.isDigit || "+-.eE".utf8.contains(byte)
  }

  private func problem(_ message: String) -> JSONProblem {
    JSONProblem(message: message, offset: position)
  }
}
