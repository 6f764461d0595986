// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// ceil, floor, round.
enum RoundingFilters {
  static let all = [
    Filter("ceil", input: .number, output: .type(.number)) { rounded($0, .up) },
    Filter("floor", input: .number, output: .type(.number)) { rounded($0, .down) },
    Filter(
      "round", input: .number, parameters: [.optional("decimals", .number)],
      output: .type(.number), body: round),
  ]

  private static func rounded(_ call: FilterCall, _ rule: FloatingPointRoundingRule) -> Value {
    switch call.input.liquidNumber {
    case .int(let number): .int(number)
    case .decimal(let decimal): whole(decimal.double.rounded(rule))
    }
  }

  private static func round(_ call: FilterCall) -> Value {
    let decimals = min(max(call[0].liquidNumber.decimal.double, -40), 40)
    let places = Int(clampingTruncated: decimals)
    let number = call.input.liquidNumber
    if places > 0 {
      if case .int = number { return number.value }
      return .double(number.decimal.rounded(to: places).double)
    }
    if places == 0, case .int = number { return number.value }
    return whole(number.decimal.rounded(to: places).double.rounded())
  }

  /// A whole number as such, unless it is too large for one.
  private static func whole(_ number: Double) -> Value {
    abs(number) < 9.2e18 ? .int(Int(number)) : .double(number)
  }
}
