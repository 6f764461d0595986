// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// base64_encode, base64_decode and their forms that are safe in a URL.
enum Base64Filters {
  static let all = [
    encoding("base64_encode", Alphabet.standard),
    encoding("base64_url_safe_encode", Alphabet.urlSafe),
    decoding("base64_decode", Alphabet.standard),
    decoding("base64_url_safe_decode", Alphabet.urlSafe),
  ]

  private static func encoding(_ name: String, _ alphabet: [UInt8]) -> Filter {
    Filter(name, input: .text, output: .type(.text)) { .text(encoded($0.text, alphabet)) }
  }

  private static func decoding(_ name: String, _ alphabet: [UInt8]) -> Filter {
    let isURLSafe = alphabet == Alphabet.urlSafe
    return Filter(name, input: .text, output: .type(.text)) { call in
      let bytes = decoded(call.text, alphabet, allowsMissingPadding: isURLSafe)
      guard let bytes, let text = String(validating: bytes, as: UTF8.self) else {
        throw LiquidFailure(
          "'\(name)' cannot read what it is given", hints: ["give it text in Base64"])
      }
      return .text(text)
    }
  }

  private static func encoded(_ text: String, _ alphabet: [UInt8]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let letter = alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)]
        result.append(place <= group.count ? letter : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes that a text stands for; nil if it is not in the form.
  private static func decoded(
    _ text: String, _ alphabet: [UInt8], allowsMissingPadding: Bool
  ) -> [UInt8]? {
    var letters = Array(text.utf8)
    if !(allowsMissingPadding && letters.last != UInt8(ascii: "=")) {
      guard letters.count % 4 == 0 else { return nil }
      for _ in 0..<2 where letters.last == UInt8(ascii: "=") { letters.removeLast() }
    }
    guard letters.count % 4 != 1 else { return nil }
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for letter in letters {
      guard let value = alphabet.firstIndex(of: letter) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        bits &= (1 << UInt32(count)) - 1
      }
    }
    return bits == 0 ? result : nil
  }
}

/// The letters of Base64 in their order.
private enum Alphabet {
  static let standard = common + Array("+/".utf8)
  static let urlSafe = common + Array("-_".utf8)

  private static let common = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
}
