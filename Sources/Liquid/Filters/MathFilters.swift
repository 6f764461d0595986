// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// plus, minus, times, divided_by, modulo, abs, at_least, at_most.
enum MathFilters {
  static let all = [
    filter("plus") { left, right in
      left.combined(with: right, whole: { $0.addingReportingOverflow($1) }) { $0.plus($1) }
    },
    filter("minus") { left, right in
      left.combined(with: right, whole: { $0.subtractingReportingOverflow($1) }) { $0.minus($1) }
    },
    filter("times") { left, right in
      left.combined(with: right, whole: { $0.multipliedReportingOverflow(by: $1) }) {
        $0.times($1)
      }
    },
    filter("divided_by") { left, right in
      try divide("divided_by", left, right, whole: quotient) { $0.dividedBy($1) }
    },
    filter("modulo") { left, right in
      try divide("modulo", left, right, whole: rest) { $0.modulo($1) }
    },
    filter("at_least") { left, right in
      left.decimal.minus(right.decimal).double < 0 ? right : left
    },
    filter("at_most") { left, right in
      left.decimal.minus(right.decimal).double > 0 ? right : left
    },
    Filter("abs", input: .number, output: .type(.number)) {
      $0.input.liquidNumber.magnitude.value
    },
  ]

  private static func filter(
    _ name: String, _ body: @escaping @Sendable (Number, Number) throws -> Number
  ) -> Filter {
    Filter(
      name, input: .number, parameters: [.required("number", .number)], output: .type(.number)
    ) { call in try body(call.input.liquidNumber, call[0].liquidNumber).value }
  }

  private static func divide(
    _ name: String, _ left: Number, _ right: Number,
    whole: (Int, Int) -> (partialValue: Int, overflow: Bool),
    decimal: (Decimal, Decimal) -> Decimal
  ) throws -> Number {
    guard !right.isZero else {
      throw LiquidFailure(
        "'\(name)' cannot divide by zero", hints: ["ask with 'if' whether the number is 0"],
        id: "division-by-zero")
    }
    return left.combined(with: right, whole: whole, decimal: decimal)
  }

  /// The whole quotient, rounded down.
  private static func quotient(_ left: Int, _ right: Int) -> (partialValue: Int, overflow: Bool) {
    var (quotient, overflow) = left.dividedReportingOverflow(by: right)
    if !overflow, left % right != 0, (left < 0) != (right < 0) { quotient -= 1 }
    return (quotient, overflow)
  }

  /// The rest that has the sign of the divisor.
  private static func rest(_ left: Int, _ right: Int) -> (partialValue: Int, overflow: Bool) {
    guard right != -1 else { return (0, false) }
    let rest = left % right
    return (rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest, false)
  }
}
