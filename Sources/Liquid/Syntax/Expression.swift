// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a template computes a value from.
indirect enum Expression: Sendable {
  case literal(Value, Place)
  case path(Path)
  case range(Expression, Expression, Place)
}

/// A name and the steps into its value: `case.people[0].name`.
struct Path: Sendable {
  var root: Root
  var steps: [Step]
  var place: Place

  enum Root: Sendable {
    case name(String, Place)
    /// A name that is computed: `[which].name`.
    case computed(Expression, Place)
  }

  enum Step: Sendable {
    case field(String, Place)
    /// A field in brackets and quotes, which never means the size, first or last of something.
    case key(String, Place)
    case index(Expression, Place)
  }
}

/// An expression with its filters in their order.
struct Pipeline: Sendable {
  var input: Expression
  var filters: [FilterUse]
  var place: Place
}

/// One use of a filter with its arguments, fitted to the filter's parameters.
struct FilterUse: Sendable {
  let filter: Filter
  let place: Place
  let arguments: ArgumentExpressions
}

/// The argument expressions of a filter or tag, by the parameters they belong to.
struct ArgumentExpressions: Sendable {
  /// One for each declared parameter; nil where an optional one was left out.
  var fixed: [Expression?] = []
  /// Those that a variadic parameter takes.
  var rest: [Expression] = []
  /// The named ones that a variadic named parameter takes.
  var named: [(name: String, value: Expression)] = []
}

/// Comparisons joined by `and` and `or`, which group from the right.
struct Condition: Sendable {
  var terms: [Term]

  struct Term: Sendable {
    var left: Expression
    var comparison: (Comparison, right: Expression)?
    /// How the next term is joined; nil at the last.
    var joint: Joint?
  }

  enum Joint: Sendable {
    case and, or
  }
}

extension Expression {
  var place: Place {
    switch self {
    case .literal(_, let place), .range(_, _, let place): place
    case .path(let path): path.place
    }
  }

  /// The value that is written out here, if it is.
  var literal: Value? {
    if case .literal(let value, _) = self { value } else { nil }
  }
}
