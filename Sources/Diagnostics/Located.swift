// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A value together with the place in a file that it was read from.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let span: SourceSpan

  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}

extension Located: Equatable where Value: Equatable {}
