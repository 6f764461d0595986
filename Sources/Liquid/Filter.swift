// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A filter: what it is called, what it takes and gives, and what it does.
public struct Filter: Sendable {
  public let name: String
  /// What it is applied to.
  public let input: Schema
  public let parameters: [Parameter]
  public let output: Output
  /// Whether it is made for values that may be lacking, as `default` is.
  ///
  /// In strict mode any other filter reports a lacking input.
  public let acceptsNil: Bool
  let body: @Sendable (FilterCall) throws -> Value

  public init(
    _ name: String, input: Schema = .any, parameters: [Parameter] = [], output: Output,
    acceptsNil: Bool = false, body: @escaping @Sendable (FilterCall) throws -> Value
  ) {
    self.name = name
    self.input = input
    self.parameters = parameters
    self.output = output
    self.acceptsNil = acceptsNil
    self.body = body
  }

  /// What type of value a filter gives, for the schema check.
  public enum Output: Sendable {
    case type(Schema)
    /// The type that it was applied to.
    case input
    /// The type of the elements of what it was applied to, which may be lacking.
    case element
    /// A type that follows from the types of the input and of the arguments by place.
    case computed(@Sendable (_ input: Schema, _ arguments: [Schema]) -> Schema)
  }
}

/// Why a filter or tag could not do what it was asked.
public struct LiquidFailure: Error {
  public let message: String
  public let hints: [String]
  let id: String

  /// - Parameters:
  ///   - message: one sentence in lower case, the culprit quoted: what is wrong.
  ///   - hints: what to do.
  ///   - id: the stable name of this kind of problem.
  public init(_ message: String, hints: [String] = [], id: String = "filter-failed") {
    self.message = message
    self.hints = hints
    self.id = id
  }
}
