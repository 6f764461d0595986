// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// first, last, concat, reverse, map, compact, uniq, sum.
enum ListFilters {
  static let all = [
    Filter("first", output: .element) { $0.input.first ?? .nil },
    Filter("last", output: .element) { $0.input.last ?? .nil },
    Filter(
      "concat", input: .list(.any), parameters: [.required("list", .list(.any))],
      output: .computed { input, arguments in input.joined(with: arguments.first) },
      body: concat),
    Filter("reverse", input: .list(.any), output: .input) { .list(try $0.elements().reversed()) },
    Filter(
      "map", input: .list(.any), parameters: [.required("field", .text)],
      output: .computed { input, arguments in input.mapped(arguments.first) }, body: map),
    Filter(
      "compact", input: .list(.any), parameters: [.optional("field", .text)], output: .input,
      body: compact),
    Filter(
      "uniq", input: .list(.any), parameters: [.optional("field", .text)], output: .input,
      body: unique),
    Filter(
      "sum", input: .list(.any), parameters: [.optional("field", .text)], output: .type(.number),
      body: sum),
  ]

  private static func concat(_ call: FilterCall) throws -> Value {
    guard case .list(let other) = call[0] else {
      throw LiquidFailure(
        "'concat' needs a list, not \(call[0].kindName)", hints: ["make a list with 'split'"],
        id: "wrong-type")
    }
    let joined = try call.elements() + other
    guard joined.count <= call.context.limits.iterations else {
      throw LiquidFailure.listTooLong(call.context.limits)
    }
    return .list(joined)
  }

  private static func map(_ call: FilterCall) throws -> Value {
    let elements = try call.elements().map { element in
      if case .value(let value) = try Property(call[0], of: element) { value } else { Value.nil }
    }
    return .list(elements)
  }

  private static func compact(_ call: FilterCall) throws -> Value {
    let elements = try call.elements()
    guard let property = call.property(0) else { return .list(elements.filter { !$0.isNil }) }
    var result: [Value] = []
    for element in elements {
      guard case .value(let value) = try Property(property, of: element) else { return .nil }
      if !value.isNil { result.append(element) }
    }
    return .list(result)
  }

  private static func unique(_ call: FilterCall) throws -> Value {
    var seen: Set<String> = []
    var result: [Value] = []
    for element in try call.elements() {
      var key = element
      if let property = call.property(0) {
        guard case .value(let value) = try Property(property, of: element) else { return .nil }
        key = value
      }
      if seen.insert(key.inspected).inserted { result.append(element) }
    }
    return .list(result)
  }

  private static func sum(_ call: FilterCall) throws -> Value {
    var total = Number.int(0)
    for element in try call.elements() {
      var value = element
      if let property = call.property(0) {
        value =
          if case .value(let field) = try Property(property, of: element) { field } else { .nil }
      }
      total = total.combined(
        with: value.liquidNumber, whole: { $0.addingReportingOverflow($1) }
      ) { $0.plus($1) }
    }
    return total.value
  }
}
