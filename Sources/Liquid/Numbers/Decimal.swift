// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A decimal fraction, so that 10.1 minus 2.2 is 7.9.
struct Decimal: Sendable {
  /// The number is `digits` times ten to the power of minus `scale`.
  private let digits: Int128
  private let scale: Int
  /// The nearest floating point number, which stands in where the digits are too many.
  private let approximate: Double?

  init(_ number: Double) {
    let text = number.description
    if number.isFinite, !text.contains("e"), let exact = Decimal(text.utf8) {
      self = exact
    } else {
      self.init(approximate: number)
    }
  }

  init(_ number: Int) { self.init(digits: Int128(number), scale: 0) }

  /// Reads digits with at most one point; nil if there is anything else.
  init?(_ text: some Collection<UInt8>) {
    var digits: Int128 = 0
    var scale = 0
    var hasPoint = false
    var isNegative = false
    for (index, byte) in text.enumerated() {
      if index == 0, byte == UInt8(ascii: "-") {
        isNegative = true
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if byte.isDigit, digits < Self.limit {
        digits = digits * 10 + Int128(byte - 0x30)
        if hasPoint { scale += 1 }
      } else {
        return nil
      }
    }
    self.init(digits: isNegative ? -digits : digits, scale: scale)
  }

  private init(digits: Int128, scale: Int) {
    self.digits = digits
    self.scale = scale
    approximate = nil
  }

  private init(approximate number: Double) {
    digits = 0
    scale = 0
    approximate = number
  }

  /// Digits beyond this are given up, so that scaling and sums fit.
  private static let limit: Int128 = 1_000_000_000_000_000_000_000_000_000_000
}

extension Decimal {
  var double: Double {
    if let approximate { return approximate }
    return Double(text) ?? 0
  }

  var isZero: Bool { approximate.map { $0 == 0 } ?? (digits == 0) }

  var magnitude: Decimal {
    if let approximate { return Decimal(approximate: abs(approximate)) }
    return Decimal(digits: abs(digits), scale: scale)
  }

  func plus(_ other: Decimal) -> Decimal {
    guard let (left, right, scale) = aligned(other) else {
      return Decimal(approximate: double + other.double)
    }
    return Decimal(digits: left + right, scale: scale).bounded
  }

  func minus(_ other: Decimal) -> Decimal { plus(other.negated) }

  func times(_ other: Decimal) -> Decimal {
    let (product, overflow) = digits.multipliedReportingOverflow(by: other.digits)
    guard isExact, other.isExact, !overflow, scale + other.scale <= 30 else {
      return Decimal(approximate: double * other.double)
    }
    return Decimal(digits: product, scale: scale + other.scale).bounded
  }

  func dividedBy(_ other: Decimal) -> Decimal { Decimal(double / other.double) }

  /// The rest that has the sign of the divisor.
  func modulo(_ other: Decimal) -> Decimal {
    guard let (left, right, scale) = aligned(other), right != 0 else {
      let rest = double.truncatingRemainder(dividingBy: other.double)
      let fixed = rest != 0 && (rest < 0) != (other.double < 0) ? rest + other.double : rest
      return Decimal(approximate: fixed)
    }
    let rest = left % right
    let fixed = rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest
    return Decimal(digits: fixed, scale: scale)
  }

  /// Rounds to a number of decimals, halves away from zero.
  func rounded(to decimals: Int) -> Decimal {
    guard isExact else { return Decimal(approximate: double) }
    guard decimals < scale else { return self }
    let drop = scale - decimals
    guard drop <= 36 else { return Decimal(0) }
    let unit = Self.power(drop)
    let half = unit / 2
    let quotient = (digits + (digits < 0 ? -half : half)) / unit
    guard decimals < 0 else { return Decimal(digits: quotient, scale: decimals) }
    return Decimal(digits: quotient * Self.power(min(-decimals, 30)), scale: 0)
  }
}

extension Decimal {
  private var isExact: Bool { approximate == nil }

  private var negated: Decimal {
    if let approximate { return Decimal(approximate: -approximate) }
    return Decimal(digits: -digits, scale: scale)
  }

  private var bounded: Decimal {
    abs(digits) < Self.limit ? self : Decimal(approximate: double)
  }

  private var text: String {
    let all = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - all.count)) + all
    let sign = digits < 0 ? "-" : ""
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale) + "0"
  }

  /// Both numbers' digits at the larger scale; nil if they do not fit.
  private func aligned(_ other: Decimal) -> (Int128, Int128, Int)? {
    guard isExact, other.isExact else { return nil }
    let common = max(scale, other.scale)
    guard common <= 36 else { return nil }
    let left = digits.multipliedReportingOverflow(by: Self.power(common - scale))
    let right = other.digits.multipliedReportingOverflow(by: Self.power(common - other.scale))
    guard !left.overflow, !right.overflow, abs(left.partialValue) < Int128.max / 4,
      abs(right.partialValue) < Int128.max / 4
    else { return nil }
    return (left.partialValue, right.partialValue, common)
  }

  private static func power(_ exponent: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<min(max(exponent, 0), 37) { result *= 10 }
    return result
  }
}
