// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Schema {
  /// The type of the value if there is one.
  var present: Schema {
    if case .optional(let inner) = self { inner.present } else { self }
  }

  /// The type of the elements that a loop goes through; nil for what has none.
  var element: Schema? {
    switch present {
    case .any: .any
    case .list(let element): element
    case .object: .list(.any)
    case .text, .oneOf: .text
    case .number, .bool, .date, .optional: nil
    }
  }

  /// The type of a list that holds the elements of both.
  func joined(with other: Schema?) -> Schema {
    guard case .list(let left) = present, case .list(let right)? = other?.present,
      left.kind == right.kind
    else { return .list(.any) }
    return .list(left.merged(with: right))
  }

  /// The type of a value for which another stands in when it is lacking.
  func orElse(_ other: Schema?) -> Schema {
    guard let other else { return present.merged(with: .text) }
    return present.merged(with: other)
  }

  /// A type that has the values of both.
  func merged(with other: Schema) -> Schema {
    switch (self, other) {
    case (.optional(let left), _): .optional(left.merged(with: other.present))
    case (_, .optional(let right)): .optional(merged(with: right.present))
    case (.oneOf(let left), .oneOf(let right)):
      .oneOf(left + right.filter { !left.contains($0) })
    case (.text, .oneOf), (.oneOf, .text), (.text, .text): .text
    case (.number, .number): .number
    case (.bool, .bool): .bool
    case (.date, .date): .date
    case (.list(let left), .list(let right)): .list(left.merged(with: right))
    default: .any
    }
  }

  /// The type of a field in the elements of a list, for `map`.
  func mapped(_ name: Schema?) -> Schema {
    guard case .list(let element) = present, case .object(let fields) = element.present,
      case .oneOf(let names)? = name, let name = names.first, names.count == 1
    else { return .list(.any) }
    return .list(fields.known[name] ?? fields.others ?? .any)
  }
}

extension Schema {
  /// What a type is called in a message.
  var kind: String {
    switch present {
    case .any, .optional: "anything"
    case .text, .oneOf: "text"
    case .number: "a number"
    case .bool: "true or false"
    case .date: "a date"
    case .list: "a list"
    case .object: "an object"
    }
  }

  /// Whether a value of this type may be given where another type is wanted.
  ///
  /// Whatever prints as text may be given for text; what is read from text must say that it is
  /// more than text.
  func fits(_ wanted: Schema) -> Bool {
    switch (present, wanted.present) {
    case (.any, _), (_, .any), (.text, .text), (.oneOf, .text), (.text, .oneOf),
      (.oneOf, .oneOf), (.number, .text), (.bool, .text), (.date, .text), (.number, .number),
      (.bool, .bool), (.date, .date), (.text, .date), (.oneOf, .date), (.number, .date),
      (.object, .object):
      true
    case (.list(let element), .list(let other)): element.fits(other)
    case (.oneOf(let values), .number): values.allSatisfy { Double($0) != nil }
    default: false
    }
  }

  /// Whether values of both types may be equal.
  func mayEqual(_ other: Schema) -> Bool {
    let (left, right) = (present, other.present)
    return left.isAnyOrDate || right.isAnyOrDate || left.kind == right.kind
  }

  /// Whether values of both types have an order.
  func mayBeOrdered(with other: Schema) -> Bool {
    let (left, right) = (present, other.present)
    guard left.hasOrder, right.hasOrder else { return false }
    return left.isAnyOrDate || right.isAnyOrDate || left.kind == right.kind
  }

  private var hasOrder: Bool {
    switch self {
    case .any, .text, .oneOf, .number: true
    default: false
    }
  }

  /// Whether it has fields rather than words.
  var isStructure: Bool {
    switch present {
    case .object: true
    case .list(let element): element.isStructure
    default: false
    }
  }

  private var isAnyOrDate: Bool {
    switch self {
    case .any, .date: true
    default: false
    }
  }
}

extension Schema {
  /// What `forloop` has.
  static let forLoop = Schema.object(
    Fields(
      [
        "index": .number, "index0": .number, "rindex": .number, "rindex0": .number,
        "first": .bool, "last": .bool, "length": .number, "name": .text,
        "parentloop": .optional(.any),
      ]))

  /// What `tablerowloop` has.
  static let tableLoop = Schema.object(
    Fields(
      [
        "index": .number, "index0": .number, "rindex": .number, "rindex0": .number,
        "first": .bool, "last": .bool, "length": .number, "row": .number, "col": .number,
        "col0": .number, "col_first": .bool, "col_last": .bool,
      ]))
}
