// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Machine {
  /// Which elements of a collection a loop goes through; nil when an option is no number.
  mutating func slice(
    _ loop: LoopCode, _ collection: Value, _ code: Code, isTable: Bool
  ) -> Range<Int>? {
    let count = collection.loopCount
    var from = loop.continues ? offsets[loop.name] ?? 0 : 0
    if let offset = loop.offset {
      guard let number = option(offset, code, isTable) else { return nil }
      from = number
    }
    var to = Int.max
    if let limit = loop.limit, let number = option(limit, code, isTable, ifNil: .max) {
      let (sum, overflow) = from.addingReportingOverflow(number)
      to = overflow ? (number < 0 ? .min : .max) : sum
    } else if loop.limit != nil {
      return nil
    }
    if collection.string != nil { return 0..<count }
    let upper = min(to, count)
    return from < upper ? max(from, 0)..<max(upper, 0) : from..<from
  }

  private mutating func option(
    _ operand: Operand, _ code: Code, _ isTable: Bool, ifNil: Int = 0
  ) -> Int? {
    let value = value(operand, code)
    if isTable { return value.leadingInteger }
    if value.isNil { return ifNil }
    if let number = value.strictInteger { return number }
    report(
      LiquidFailure(
        "'\(value.liquidText)' is no whole number", hints: ["give a whole number"],
        id: "wrong-arguments"), at: operand.place, code)
    return nil
  }
}

extension Value {
  /// How many turns a loop over this value has.
  var loopCount: Int {
    switch self {
    case .list(let list): list.count
    case .range(let range): range.count
    case .object(let object): object.count
    case .dynamic(let object): object.liquidFieldNames.count
    case .text(let text), .markup(let text): text.isEmpty ? 0 : 1
    default: 0
    }
  }
}
