// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A number in a calculation: whole, or with decimals.
enum Number: Sendable {
  case int(Int)
  case decimal(Decimal)

  /// The number that a text spells; the whole number it begins with if it is more than that.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { !$0.isSpace } ?? 0
    let end = bytes.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0
    let trimmed = start < end ? bytes[start..<end] : []
    if Self.isDecimal(trimmed) {
      self = .decimal(Decimal(trimmed) ?? Decimal(Double(text) ?? 0))
    } else {
      self = .int(Int(leading: trimmed))
    }
  }
}

extension Number {
  var value: Value {
    switch self {
    case .int(let number): .int(number)
    case .decimal(let decimal): .double(decimal.double)
    }
  }

  var decimal: Decimal {
    switch self {
    case .int(let number): Decimal(number)
    case .decimal(let decimal): decimal
    }
  }

  var isZero: Bool {
    switch self {
    case .int(let number): number == 0
    case .decimal(let decimal): decimal.isZero
    }
  }

  var magnitude: Number {
    switch self {
    case .int(let number): number == .min ? .decimal(Decimal(number).magnitude) : .int(abs(number))
    case .decimal(let decimal): .decimal(decimal.magnitude)
    }
  }

  /// Calculates in whole numbers where both are and the result fits, else in decimals.
  func combined(
    with other: Number, whole: (Int, Int) -> (partialValue: Int, overflow: Bool),
    decimal: (Decimal, Decimal) -> Decimal
  ) -> Number {
    if case .int(let left) = self, case .int(let right) = other {
      let result = whole(left, right)
      if !result.overflow { return .int(result.partialValue) }
    }
    return .decimal(decimal(self.decimal, other.decimal))
  }

  /// An optional minus, digits, a point, digits.
  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    var digits = bytes
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    guard let point = digits.firstIndex(of: UInt8(ascii: ".")) else { return false }
    let (whole, fraction) = (digits[..<point], digits[(point + 1)...])
    return !whole.isEmpty && !fraction.isEmpty && whole.allSatisfy(\.isDigit)
      && fraction.allSatisfy(\.isDigit)
  }
}
