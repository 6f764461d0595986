// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Value {
  /// The value as a number in a calculation: text by what it begins with, anything else as 0.
  var liquidNumber: Number {
    switch self {
    case .int(let number): return .int(number)
    case .double(let number): return .decimal(Decimal(number))
    case .text(let text), .markup(let text): return Number(text)
    default: return .int(0)
    }
  }

  /// The value as a bound of a range.
  var rangeBound: Int {
    if case .double(let number) = self { return Int(clampingTruncated: number) }
    return leadingInteger
  }

  /// The whole number that the value is or begins with, else 0.
  var leadingInteger: Int {
    switch self {
    case .int(let number): number
    case .double(let number): Int(clampingTruncated: number)
    case .text(let text), .markup(let text): Int(leading: text.utf8)
    default: 0
    }
  }

  /// The whole number that the value is or spells; nil when it is something else.
  var strictInteger: Int? {
    switch self {
    case .int(let number): number
    case .text(let text), .markup(let text): Int(spelled: text)
    default: nil
    }
  }
}

extension Int {
  /// The nearest whole number towards zero, or the largest or smallest there is.
  init(clampingTruncated number: Double) {
    if number.isNaN {
      self = 0
    } else if number >= 9.2e18 {
      self = .max
    } else if number <= -9.2e18 {
      self = .min
    } else {
      self = Int(number)
    }
  }

  /// The number that a text begins with, else 0; the largest or smallest if it is beyond those.
  init(leading text: some Sequence<UInt8>) {
    var result = 0
    var isNegative = false
    var isStarted = false
    for byte in text {
      if !isStarted, byte.isSpace { continue }
      if !isStarted, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        isNegative = byte == UInt8(ascii: "-")
        isStarted = true
        continue
      }
      isStarted = true
      if byte == UInt8(ascii: "_") { continue }
      guard byte.isDigit else { break }
      let digit = Int(byte - 0x30)
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      result = overflow || carry ? (isNegative ? .min : .max) : sum
      if overflow || carry { break }
    }
    self = result
  }

  /// The number that a text spells and nothing else but white space around it.
  init?(spelled text: String) {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { !$0.isSpace } ?? 0
    let end = bytes.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0
    guard start < end else { return nil }
    self.init(String(decoding: bytes[start..<end], as: UTF8.self))
  }
}
