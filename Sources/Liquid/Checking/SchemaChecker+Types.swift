// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

extension SchemaChecker {
  /// The type of an expression; what is wrong in it is reported.
  mutating func type(of expression: Expression) -> Schema {
    switch expression {
    case .literal(let value, _): return Schema(literal: value)
    case .range(let lower, let upper, _):
      for bound in [lower, upper] where !type(of: bound).fits(.number) {
        report("wrong-type", "a range needs numbers", at: bound.place)
      }
      return .list(.number)
    case .path(let path): return type(of: path)
    }
  }

  /// The type of an expression after its filters.
  mutating func type(of pipeline: Pipeline) -> Schema {
    var type = type(of: pipeline.input)
    for use in pipeline.filters { type = check(use, on: type) }
    return type
  }

  /// Checks the arguments of a filter or tag against its parameters.
  ///
  /// - Returns: the types of those by place.
  @discardableResult
  mutating func check(
    _ arguments: ArgumentExpressions, of parameters: [Parameter], input: Schema?
  ) -> [Schema] {
    var types: [Schema] = []
    for (parameter, argument) in zip(parameters, arguments.fixed) {
      guard let argument else { continue }
      let type = check(argument, for: parameter, input: input)
      if parameter.kind == .positional { types.append(type) }
    }
    if let rest = parameters.first(where: { $0.kind == .rest }) {
      for argument in arguments.rest { types.append(check(argument, for: rest, input: input)) }
    }
    if let named = parameters.first(where: { $0.kind == .namedRest }) {
      for argument in arguments.named { _ = check(argument.value, for: named, input: input) }
    }
    return types
  }
}

extension SchemaChecker {
  private mutating func type(of path: Path) -> Schema {
    var type: Schema
    switch path.root {
    case .name(let name, let place):
      if let known = self.type(ofName: name) {
        type = known
      } else {
        reportUnknown(name, at: place, among: names)
        type = .any
      }
    case .computed(let expression, _):
      _ = self.type(of: expression)
      type = .any
    }
    for step in path.steps { type = self.type(of: step, in: type) }
    return type
  }

  private mutating func type(of step: Path.Step, in type: Schema) -> Schema {
    if case .optional(let inner) = type {
      let result = self.type(of: step, in: inner)
      if case .optional = result { return result }
      return .optional(result)
    }
    switch step {
    case .field(let name, let place), .key(let name, let place):
      return field(name, of: type, place)
    case .index(let expression, _):
      let index = self.type(of: expression)
      switch type {
      case .list(let element):
        if !index.fits(.number) {
          report("wrong-type", "the index of a list is a number", at: expression.place)
        }
        return .optional(element)
      case .any, .object, .date: return .any
      default:
        report("wrong-type", "\(type.kind) has no elements", at: expression.place)
        return .any
      }
    }
  }

  private mutating func field(_ name: String, of type: Schema, _ place: Place) -> Schema {
    var known: [String] = []
    switch type {
    case .any, .date, .optional: return .any
    case .object(let fields):
      if let field = fields.known[name] ?? fields.others { return field }
      if name == "size" { return .number }
      if name == "first" { return .optional(.list(.any)) }
      known = Array(fields.known.keys)
    case .list(let element):
      if name == "size" { return .number }
      if name == "first" || name == "last" { return .optional(element) }
      known = ["size", "first", "last"]
    case .text, .oneOf:
      if name == "size" { return .number }
      if name == "first" || name == "last" { return .text }
      known = ["size", "first", "last"]
    case .number, .bool: break
    }
    reportUnknown(name, at: place, among: known)
    return .any
  }

  private mutating func reportUnknown(
    _ name: String, at place: Place, among known: some Sequence<String>
  ) {
    report(
      "unknown-name", "no fact named '\(name)'", at: place,
      hints: Suggestion.hints(for: name, among: known))
  }
}

extension SchemaChecker {
  private mutating func check(_ use: FilterUse, on input: Schema) -> Schema {
    let filter = use.filter
    if !input.fits(filter.input) {
      report(
        "wrong-type",
        "filter '\(filter.name)' works on \(filter.input.kind), and this is \(input.kind)",
        at: use.place)
    }
    let arguments = check(use.arguments, of: filter.parameters, input: input)
    switch filter.output {
    case .type(let type): return type
    case .input: return input
    case .element: return .optional(input.element ?? .any)
    case .computed(let compute): return compute(input, arguments)
    }
  }

  private mutating func check(
    _ argument: Expression, for parameter: Parameter, input: Schema?
  ) -> Schema {
    let type = type(of: argument)
    if case .literal(.nil, _) = argument { return type }
    guard type.fits(parameter.type) else {
      report(
        "wrong-arguments",
        "'\(parameter.name)' is \(parameter.type.kind), and this is \(type.kind)",
        at: argument.place)
      return type
    }
    guard let literal = argument.literal?.string else { return type }
    if case .oneOf(let values) = parameter.type.present, !values.contains(literal) {
      reportValue(literal, at: argument.place, of: parameter.name, among: values)
    }
    if parameter.name == "field", case .list(let element)? = input?.present,
      case .object(let fields) = element.present, fields.others == nil,
      fields.known[literal] == nil
    {
      reportUnknown(literal, at: argument.place, among: fields.known.keys)
    }
    return type
  }
}

extension SchemaChecker {
  /// Reports a comparison that can never be true, or that cannot be made.
  mutating func compare(
    _ left: Expression, _ leftType: Schema, _ comparison: Comparison, _ right: Expression,
    _ rightType: Schema
  ) {
    let isPossible: Bool
    switch comparison {
    case .equal, .notEqual:
      checkValue(right, of: left, leftType)
      checkValue(left, of: right, rightType)
      isPossible = leftType.mayEqual(rightType)
    case .contains: isPossible = contains(left, leftType, right, rightType)
    case .less, .greater, .lessOrEqual, .greaterOrEqual:
      isPossible = leftType.mayBeOrdered(with: rightType)
    }
    guard !isPossible else { return }
    report(
      "impossible-comparison",
      "\(leftType.kind) cannot be compared with \(rightType.kind) by '\(comparison.rawValue)'",
      at: left.place.joined(to: right.place))
  }

  /// Checks a written-out text against the values that an expression may have.
  private mutating func checkValue(
    _ expression: Expression, of other: Expression, _ type: Schema
  ) {
    guard let literal = expression.literal?.string, other.literal == nil,
      case .oneOf(let values) = type.present, !values.contains(literal)
    else { return }
    reportValue(literal, at: expression.place, of: text(other.place), among: values)
  }

  private mutating func contains(
    _ left: Expression, _ leftType: Schema, _ right: Expression, _ rightType: Schema
  ) -> Bool {
    switch leftType.present {
    case .any, .date: return true
    case .text: return rightType.fits(.text)
    case .oneOf(let values):
      if left.literal == nil, let part = right.literal?.string,
        !values.contains(where: { $0.contains(utf8: part) })
      {
        reportValue(part, at: right.place, of: text(left.place), among: values)
      }
      return rightType.fits(.text)
    case .list(let element):
      checkValue(right, of: left, element)
      return element.mayEqual(rightType)
    case .object(let fields):
      if let name = right.literal?.string, fields.others == nil, fields.known[name] == nil {
        reportUnknown(name, at: right.place, among: fields.known.keys)
      }
      return rightType.fits(.text)
    case .number, .bool, .optional: return false
    }
  }

  private mutating func reportValue(
    _ value: String, at place: Place, of name: String, among values: [String]
  ) {
    let listed = values.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
    let more = values.count > 12 ? " and \(values.count - 12) more" : ""
    report(
      "unknown-value", "'\(value)' is not among the values of '\(name)'", at: place,
      hints: Suggestion.hints(for: value, among: values), notes: ["they are \(listed)\(more)"])
  }
}

extension Schema {
  /// The type of a value that is written out; a text is known to be that text.
  fileprivate init(literal value: Value) {
    switch value {
    case .text(let text), .markup(let text): self = .oneOf([text])
    case .int, .double: self = .number
    case .bool: self = .bool
    default: self = .any
    }
  }
}
