// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// default.
enum DefaultFilter {
  static let filter = Filter(
    "default", parameters: [.optional("value", .any), .named("allow_false", .bool)],
    output: .computed { input, arguments in input.orElse(arguments.first) }, acceptsNil: true
  ) { call in
    let isFalse = if case .bool(false) = call.input { true } else { false }
    if isFalse { return call["allow_false"].isTruthy ? call.input : replacement(call) }
    return call.input.isNil || call.input.isEmpty ? replacement(call) : call.input
  }

  private static func replacement(_ call: FilterCall) -> Value {
    call.arguments.isGiven(0) ? call[0] : .text("")
  }
}
