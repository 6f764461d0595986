// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Value {
  /// Whether two values are equal as `==` has it.
  public func liquidEquals(_ other: Value) -> Bool {
    switch (self, other) {
    case (.blank, .blank), (.empty, .empty): true
    case (.blank, .empty), (.empty, .blank): false
    case (.blank, _): other.isBlank
    case (_, .blank): isBlank
    case (.empty, _): other.isEmpty
    case (_, .empty): isEmpty
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.int(let left), .double(let right)): Double(left) == right
    case (.double(let left), .int(let right)): left == Double(right)
    case (.double(let left), .double(let right)): left == right
    case (.list(let left), .list(let right)): left.liquidEquals(right)
    case (.object(let left), .object(let right)): left.liquidEquals(right)
    case (.range(let left), .range(let right)): left == right
    case (.dynamic(let left), .dynamic(let right)): left === right
    default: equalsSimply(other)
    }
  }

  private func equalsSimply(_ other: Value) -> Bool {
    if isNil || other.isNil { return isNil && other.isNil }
    guard let left = string, let right = other.string else { return false }
    return left.utf8.elementsEqual(right.utf8)
  }

  /// Whether this is what `empty` stands for: text, a list or an object without anything in it.
  var isEmpty: Bool {
    switch self {
    case .text(let text), .markup(let text): text.isEmpty
    case .list(let list): list.isEmpty
    case .object(let object): object.count == 0
    default: false
    }
  }

  /// Whether this is what `blank` stands for: empty, white space, false or nothing.
  var isBlank: Bool {
    switch self {
    case .nil, .absent, .bool(false): true
    case .text(let text), .markup(let text): text.utf8.allSatisfy(\.isSpace)
    default: isEmpty
    }
  }
}

extension Value {
  /// The answer of a comparison.
  ///
  /// Text cannot be ordered with a number; what has no order at all is neither less nor greater.
  func compares(_ comparison: Comparison, to other: Value) throws(LiquidFailure) -> Bool {
    switch comparison {
    case .equal: return liquidEquals(other)
    case .notEqual: return !liquidEquals(other)
    case .contains: return contains(other)
    case .less: return try ordered(other, comparison) { $0 < 0 }
    case .greater: return try ordered(other, comparison) { $0 > 0 }
    case .lessOrEqual: return try ordered(other, comparison) { $0 <= 0 }
    case .greaterOrEqual: return try ordered(other, comparison) { $0 >= 0 }
    }
  }

  /// Whether text has another text in it, a list an element, an object a field.
  func contains(_ other: Value) -> Bool {
    guard isTruthy, other.isTruthy else { return false }
    switch self {
    case .text(let text), .markup(let text): return text.contains(utf8: other.liquidText)
    case .list(let list): return list.contains { $0.liquidEquals(other) }
    case .object(let object): return other.string.map { object[$0] != nil } ?? false
    case .dynamic(let object): return other.string.map { object.liquidField($0) != nil } ?? false
    case .range(let range):
      if case .int(let number) = other { return range.contains(number) }
      return false
    default: return false
    }
  }

  private func ordered(
    _ other: Value, _ comparison: Comparison, _ answer: (Int) -> Bool
  ) throws(LiquidFailure) -> Bool {
    guard isOrdered, other.isOrdered else { return false }
    if let order = order(to: other) { return answer(order) }
    if case .double = self, case .double = other { return false }
    throw LiquidFailure(
      "\(kindName) cannot be compared with \(other.kindName) by '\(comparison.rawValue)'",
      hints: ["compare text with text and numbers with numbers"], id: "wrong-type")
  }

  private var isOrdered: Bool {
    switch self {
    case .int, .double, .text, .markup: true
    default: false
    }
  }

  /// Below, at or above zero as this comes before, with or after another; nil without an order.
  func order(to other: Value) -> Int? {
    switch (self, other) {
    case (.int(let left), .int(let right)): return left < right ? -1 : left == right ? 0 : 1
    default: break
    }
    if let left = string, let right = other.string { return left.utf8Order(to: right) }
    guard let left = number, let right = other.number else { return nil }
    return left < right ? -1 : left == right ? 0 : left > right ? 1 : nil
  }

  private var number: Double? {
    switch self {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  /// What to call this kind of value in a message.
  var kindName: String {
    switch self {
    case .nil, .absent: "nothing"
    case .bool: "true or false"
    case .int, .double: "a number"
    case .text, .markup: "text"
    case .list: "a list"
    case .object, .dynamic: "an object"
    case .range: "a range"
    case .blank: "blank"
    case .empty: "empty"
    }
  }
}

extension Value.List {
  fileprivate func liquidEquals(_ other: Value.List) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.liquidEquals($1) }
  }
}

extension Value.Object {
  fileprivate func liquidEquals(_ other: Value.Object) -> Bool {
    count == other.count
      && fields.allSatisfy { field in
        other[field.name].map { $0.liquidEquals(field.value) } ?? false
      }
  }
}

extension String {
  /// Below, at or above zero, by bytes, as Ruby orders text.
  func utf8Order(to other: String) -> Int {
    if utf8.elementsEqual(other.utf8) { return 0 }
    return utf8.lexicographicallyPrecedes(other.utf8) ? -1 : 1
  }

  /// Whether the bytes of another text stand somewhere in this one.
  func contains(utf8 other: String) -> Bool {
    ByteSearch(other).first(in: Array(utf8), from: 0) != nil
  }
}
