// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The lexical conventions of PDF (ISO 32000-1, 7.2 and 7.3), appended as bytes.
extension [UInt8] {
  mutating func append(ascii text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(text: String) { append(contentsOf: text.utf8) }

  mutating func append(integer value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: value.magnitude)
  }

  /// At most three decimals, never an exponent.
  mutating func append(number value: Double) {
    guard value.isFinite else { return append(UInt8(ascii: "0")) }
    let thousandths = Int((Swift.min(Swift.max(value, -1e9), 1e9) * 1000).rounded())
    if thousandths < 0 { append(UInt8(ascii: "-")) }
    let (whole, fraction) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    append(digits: whole)
    guard fraction > 0 else { return }
    append(UInt8(ascii: "."))
    append(digit: fraction / 100)
    guard fraction % 100 > 0 else { return }
    append(digit: fraction / 10 % 10)
    if fraction % 10 > 0 { append(digit: fraction % 10) }
  }

  /// The operands, each with a space behind it, the operator and a line's end.
  mutating func operands(_ values: Double..., then name: StaticString) {
    for value in values {
      append(number: value)
      append(UInt8(ascii: " "))
    }
    append(ascii: name)
    append(UInt8(ascii: "\n"))
  }

  mutating func append(reference number: Int) {
    append(integer: number)
    append(ascii: " 0 R ")
  }

  /// Two bytes as hexadecimal digits, as codes of glyphs stand in text.
  mutating func append(code: UInt16) {
    append(hexadecimal: UInt8(code >> 8))
    append(hexadecimal: UInt8(code & 0xFF))
  }

  mutating func append(hexadecimal byte: UInt8) {
    append(Self.hexadecimal(byte >> 4))
    append(Self.hexadecimal(byte & 15))
  }

  /// A literal string of these bytes, in brackets.
  mutating func append(literal bytes: some Sequence<UInt8>) {
    append(UInt8(ascii: "("))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      // As they are, readers would take both for a line feed.
      case 0x0D: append(ascii: "\\r")
      case 0x0A: append(ascii: "\\n")
      default: append(byte)
      }
    }
    append(UInt8(ascii: ")"))
  }

  /// A text string (7.9.2.2): plain ASCII as it is, anything else as UTF-16.
  mutating func append(string text: String) {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      append(literal: text.utf8)
    } else {
      append(literal: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    }
  }
}

extension [UInt8] {
  private mutating func append(digit: UInt) { append(UInt8(ascii: "0") + UInt8(digit)) }

  private mutating func append(digits value: UInt) {
    if value >= 10 { append(digits: value / 10) }
    append(digit: value % 10)
  }

  private static func hexadecimal(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
  }
}
