// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What an event says beyond who, when and about what: named texts and lists of texts, in order.
///
/// Kept and exchanged as a flat JSON object (RFC 8259), readable without Writ.
struct EventDetail: Sendable, Equatable {
  private(set) var entries: [(key: String, value: Value)]

  init(_ entries: [(key: String, value: Value)] = []) { self.entries = entries }

  enum Value: Sendable, Equatable {
    case text(String)
    case list([String])
  }

  static func == (left: Self, right: Self) -> Bool {
    left.entries.elementsEqual(right.entries) { $0 == $1 }
  }
}

extension EventDetail {
  mutating func add(_ key: String, _ text: String?) {
    if let text { entries.append((key, .text(text))) }
  }

  mutating func add(_ key: String, _ list: [String]) {
    if !list.isEmpty { entries.append((key, .list(list))) }
  }

  func text(_ key: String) -> String? {
    guard case .text(let text)? = value(key) else { return nil }
    return text
  }

  /// The list under a key; empty where there is none.
  func list(_ key: String) -> [String] {
    guard case .list(let list)? = value(key) else { return [] }
    return list
  }

  private func value(_ key: String) -> Value? { entries.first { $0.key == key }?.value }
}

extension EventDetail {
  /// The object on one line.
  var json: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    bytes.append(UInt8(ascii: "{"))
    for (index, entry) in entries.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      Self.quote(entry.key, into: &bytes)
      bytes.append(UInt8(ascii: ":"))
      switch entry.value {
      case .text(let text): Self.quote(text, into: &bytes)
      case .list(let list):
        bytes.append(UInt8(ascii: "["))
        for (index, text) in list.enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          Self.quote(text, into: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
      }
    }
    bytes.append(UInt8(ascii: "}"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The one way of a text into JSON.
  private static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      if text.contains(where: isEscaped) {
        for byte in text { escape(byte, into: &bytes) }
      } else {
        bytes.append(contentsOf: text)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0..<0x20, 0x7F:
      let hex = String(byte, radix: 16)
      bytes += "\\u00".utf8
      if hex.utf8.count == 1 { bytes.append(UInt8(ascii: "0")) }
      bytes += hex.utf8
    default: bytes.append(byte)
    }
  }
}
