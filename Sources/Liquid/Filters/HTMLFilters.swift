// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// escape, escape_once, strip_html.
enum HTMLFilters {
  static let all = [
    filter("escape", escaped),
    filter("h", escaped),
    filter("escape_once", escapedOnce),
    filter("strip_html", stripped),
  ]

  private static func filter(_ name: String, _ body: @escaping @Sendable (String) -> String)
    -> Filter
  {
    Filter(name, input: .text, output: .type(.text)) { call in
      call.input.isNil ? call.input : .text(body(call.text))
    }
  }

  @Sendable private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if let entity = HTMLText.entity(of: byte) {
        result += entity.utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Escapes all but the entities that are there already.
  @Sendable private static func escapedOnce(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "&"), isEntity(bytes[(index + 1)...].prefix(64)) {
        result.append(byte)
      } else if let entity = HTMLText.entity(of: byte) {
        result += entity.utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Letters, or a sign and digits, and a semicolon.
  private static func isEntity(_ rest: ArraySlice<UInt8>) -> Bool {
    let isNumber = rest.first == UInt8(ascii: "#")
    let name = isNumber ? rest.dropFirst() : rest
    let end = name.prefix { isNumber ? $0.isDigit : $0.isASCIILetter }
    return !end.isEmpty && name.dropFirst(end.count).first == UInt8(ascii: ";")
  }
}

extension HTMLFilters {
  /// Takes out scripts, styles and comments with their contents, then all other tags.
  @Sendable private static func stripped(_ text: String) -> String {
    var bytes = Array(text.utf8)
    bytes = removing(bytes) { bytes, index in
      blocks.lazy.compactMap { block in
        bytes[index...].starts(with: block.open) ? block.close : nil
      }.first
    }
    bytes = removing(bytes) { _, _ in Array(">".utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")]
    .map { (open: Array($0.0.utf8), close: Array($0.1.utf8)) }

  /// Takes out every stretch from a `<` to the closing sign given for it, where there is one.
  private static func removing(
    _ bytes: [UInt8], _ closing: ([UInt8], Int) -> [UInt8]?
  ) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    var hopeless: Set<[UInt8]> = []
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let close = closing(bytes, index),
        !hopeless.contains(close)
      {
        let search = ByteSearch(String(decoding: close, as: UTF8.self))
        if let end = search.first(in: bytes, from: index + 1) {
          index = end + close.count
          continue
        }
        hopeless.insert(close)
      }
      result.append(bytes[index])
      index += 1
    }
    return result
  }
}
