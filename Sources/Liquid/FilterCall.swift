// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

public import Diagnostics

/// One use of a filter while rendering: its input, its arguments, and whom to tell.
public struct FilterCall {
  public let input: Value
  public let arguments: Arguments
  public let context: RenderContext
  /// Where the filter's name stands.
  public let span: SourceSpan
}

extension FilterCall {
  /// The argument of a positional parameter, `nil` when it was left out.
  public subscript(index: Int) -> Value { arguments[index] }

  /// The argument of a named parameter, `nil` when it was left out.
  public subscript(name: String) -> Value { arguments[name] }

  /// Reports a problem at the filter; rendering and the filter go on.
  public func report(_ failure: LiquidFailure, severity: Severity = .error) {
    context.report(failure, severity: severity, at: span)
  }

  /// Tells the caller of the render something that is no problem.
  public func note(_ text: String) { context.note(text) }
}

/// The values given to a filter's or tag's parameters.
public struct Arguments: Sendable {
  private let parameters: [Parameter]
  private let fixed: [Value?]
  /// What a variadic parameter took.
  public let rest: [Value]
  /// What a variadic named parameter took.
  public let named: [(name: String, value: Value)]

  init(
    _ parameters: [Parameter], fixed: [Value?] = [], rest: [Value] = [],
    named: [(name: String, value: Value)] = []
  ) {
    self.parameters = parameters
    self.fixed = fixed
    self.rest = rest
    self.named = named
  }
}

extension Arguments {
  /// The argument at a place, `nil` when it was left out.
  public subscript(index: Int) -> Value {
    fixed.indices.contains(index) ? fixed[index] ?? .nil : .nil
  }

  /// The argument of that name, `nil` when it was left out.
  public subscript(name: String) -> Value {
    if let index = parameters.firstIndex(where: { $0.name == name }), index < fixed.count {
      return fixed[index] ?? .nil
    }
    return named.last { $0.name == name }?.value ?? .nil
  }

  /// Whether an argument was written at that place.
  public func isGiven(_ index: Int) -> Bool { fixed.indices.contains(index) && fixed[index] != nil }
}
