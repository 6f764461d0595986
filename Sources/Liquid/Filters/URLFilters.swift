// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// url_encode, url_decode.
enum URLFilters {
  static let all = [
    Filter("url_encode", input: .text, output: .type(.text)) { call in
      call.input.isNil ? call.input : .text(encoded(call.text))
    },
    Filter("url_decode", input: .text, output: .type(.text)) { call in
      call.input.isNil ? call.input : .text(try decoded(call.text))
    },
  ]

  /// The form of HTML forms: letters, digits and `*-._~` stay, a space becomes a plus sign.
  private static func encoded(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if byte.isASCIILetter || byte.isDigit || "*-._~".utf8.contains(byte) {
        result.append(byte)
      } else if byte == UInt8(ascii: " ") {
        result.append(UInt8(ascii: "+"))
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func decoded(_ text: String) throws -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "+") {
        result.append(UInt8(ascii: " "))
      } else if byte == UInt8(ascii: "%"), index + 1 < bytes.count,
        let high = bytes[index].hexDigit, let low = bytes[index + 1].hexDigit
      {
        result.append(high << 4 | low)
        index += 2
      } else {
        result.append(byte)
      }
    }
    guard let decoded = String(validating: result, as: UTF8.self) else {
      throw LiquidFailure("what 'url_decode' finds is not UTF-8 text")
    }
    return decoded
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}

extension UInt8 {
  /// What this stands for as a hexadecimal digit.
  var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }
}
