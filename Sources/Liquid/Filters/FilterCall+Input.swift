// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension FilterCall {
  /// The input as text.
  var text: String { input.liquidText }

  /// The input as a list: nested lists made flat, a single value as its only element.
  func elements() throws(LiquidFailure) -> [Value] {
    switch input {
    case .nil, .absent: return []
    case .list(let list):
      var result: [Value] = []
      try Self.flatten(list, into: &result, limit: context.limits)
      return result
    case .range(let range):
      guard range.count <= context.limits.iterations else { throw .listTooLong(context.limits) }
      return (0..<range.count).map { .int(range.lower + $0) }
    default: return [input]
    }
  }

  /// An argument as a whole number.
  func integer(_ index: Int) throws(LiquidFailure) -> Int {
    let value = self[index]
    if let number = value.strictInteger { return number }
    let shown = value.isNil ? "nothing" : "'\(value.liquidText)'"
    throw LiquidFailure(
      "\(shown) is no whole number", hints: ["give a whole number"], id: "wrong-arguments")
  }

  /// The argument that names a field; nil when there is none.
  func property(_ index: Int) -> Value? { self[index].isNil ? nil : self[index] }

  private static func flatten(
    _ list: Value.List, into result: inout [Value], limit: Limits
  ) throws(LiquidFailure) {
    for element in list {
      if case .list(let inner) = element {
        try flatten(inner, into: &result, limit: limit)
      } else {
        result.append(element)
      }
      guard result.count <= limit.iterations else { throw .listTooLong(limit) }
    }
  }
}

/// What an element of a list has under a name.
enum Property {
  /// Its value, perhaps `nil`.
  case value(Value)
  /// The element has no fields at all, as a truth value or nothing.
  case none

  init(_ name: Value, of element: Value) throws(LiquidFailure) {
    switch element {
    case .object, .dynamic: self = .value(name.string.flatMap { element[$0] } ?? .nil)
    case .text(let text), .markup(let text):
      // A text answers for a part of itself, as in Ruby.
      guard let part = name.string else { throw Self.wrongElement(element, name) }
      self = .value(text.contains(utf8: part) ? .text(part) : .nil)
    case .int, .double, .list: throw Self.wrongElement(element, name)
    default: self = .none
    }
  }

  private static func wrongElement(_ element: Value, _ name: Value) -> LiquidFailure {
    LiquidFailure(
      "\(element.kindName) has no field '\(name.liquidText)'",
      hints: ["use this filter on a list of objects"], id: "wrong-type")
  }
}
