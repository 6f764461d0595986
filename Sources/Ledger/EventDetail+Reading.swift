// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension EventDetail {
  /// Reads a flat JSON object of texts and lists of texts; nil for anything else.
  init?(json: String) {
    var json = json
    guard let found = json.withUTF8({ EventDetail(json: $0) }) else { return nil }
    self = found
  }

  init?(json: UnsafeBufferPointer<UInt8>) {
    var reader = FlatJSONReader(json)
    guard let entries = reader.object() else { return nil }
    self.init(entries)
  }
}

/// Reads the part of JSON that events use: an object of strings and arrays of strings.
private struct FlatJSONReader {
  /// No event has more members.
  private static let mostMembers = 64
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }
}

extension FlatJSONReader {
  /// The members of the only object, each key once; nil where the text is something else.
  mutating func object() -> [(key: String, value: EventDetail.Value)]? {
    guard take("{") else { return nil }
    var entries: [(key: String, value: EventDetail.Value)] = []
    if !take("}") {
      repeat {
        guard entries.count < Self.mostMembers, let key = string(), take(":"), let value = value(),
          !entries.contains(where: { $0.key == key })
        else { return nil }
        entries.append((key, value))
      } while take(",")
      guard take("}") else { return nil }
    }
    skipSpace()
    return place == bytes.count ? entries : nil
  }

  private mutating func value() -> EventDetail.Value? {
    guard take("[") else { return string().map { .text($0) } }
    var list: [String] = []
    if take("]") { return .list(list) }
    repeat {
      guard let text = string() else { return nil }
      list.append(text)
    } while take(",")
    return take("]") ? .list(list) : nil
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != 0x5C {
      if bytes[place] < 0x20 { return nil }
      place += 1
    }
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "\"") {
      place += 1
      return String(
        validating: UnsafeBufferPointer(rebasing: bytes[start..<place - 1]), as: UTF8.self)
    }
    return escaped(from: start)
  }

  /// A string in which an escape stands.
  private mutating func escaped(from start: Int) -> String? {
    var text = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case 0x5C:
        guard let scalar = escape() else { return nil }
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), 0x5C, UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return unicode()
    default: return nil
    }
  }

  /// The four digits after `u`, and those of the second half of a surrogate pair.
  private mutating func unicode() -> Unicode.Scalar? {
    // No text holds a zero, at which SQLite's functions end it.
    guard let first = fourDigits(), first > 0 else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard place + 1 < bytes.count, bytes[place] == 0x5C, bytes[place + 1] == UInt8(ascii: "u")
    else { return nil }
    place += 2
    guard let second = fourDigits(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func fourDigits() -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
    place += 4
    return digits.utf8.allSatisfy { $0 != UInt8(ascii: "+") } ? UInt32(digits, radix: 16) : nil
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      let byte = bytes[place]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return }
      place += 1
    }
  }
}
