// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// sort, sort_natural.
enum SortingFilters {
  static let all = [
    Filter(
      "sort", input: .list(.any), parameters: [.optional("field", .text)], output: .input
    ) { call in
      try sorted(call) { left, right in try order(left, right) }
    },
    Filter(
      "sort_natural", input: .list(.any), parameters: [.optional("field", .text)],
      output: .input
    ) { call in
      try sorted(call) { left, right in naturalOrder(left, right) }
    },
  ]

  private static func sorted(
    _ call: FilterCall, by order: (Value, Value) throws -> Int
  ) throws -> Value {
    let elements = try call.elements()
    guard let property = call.property(0) else {
      return .list(try elements.sorted { try order($0, $1) < 0 })
    }
    var keyed: [(key: Value, element: Value)] = []
    for element in elements {
      guard case .value(let key) = try Property(property, of: element) else { return .nil }
      keyed.append((key, element))
    }
    return .list(try keyed.sorted { try order($0.key, $1.key) < 0 }.map(\.element))
  }

  /// By value, what is lacking last.
  private static func order(_ left: Value, _ right: Value) throws(LiquidFailure) -> Int {
    if left.isNil || right.isNil { return left.isNil == right.isNil ? 0 : left.isNil ? 1 : -1 }
    if let order = left.order(to: right) { return order }
    if left.liquidEquals(right) { return 0 }
    throw LiquidFailure(
      "\(left.kindName) cannot be sorted with \(right.kindName)",
      hints: ["sort a list whose elements are of one kind"], id: "wrong-type")
  }

  /// As text, capital and small ASCII letters alike, what is lacking last.
  private static func naturalOrder(_ left: Value, _ right: Value) -> Int {
    if left.isNil || right.isNil { return left.isNil == right.isNil ? 0 : left.isNil ? 1 : -1 }
    return folded(left).utf8Order(to: folded(right))
  }

  private static func folded(_ value: Value) -> String {
    let bytes = value.liquidText.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
