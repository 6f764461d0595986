// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

extension Machine {
  /// The names that a template may use here.
  var knownNames: [String] {
    var names: [String] = []
    if let table = root?.pointee {
      for index in 0..<table.count {
        names.append(String(decoding: table.keys[index], as: UTF8.self))
      }
    }
    for (index, name) in program.names.enumerated() where scope.slots[index].current != nil {
      names.append(name)
    }
    return names
  }

  /// Reports, in strict mode, a name that there is not.
  func reportUnknown(
    _ name: String, at place: Place, _ code: Code, known: @autoclosure () -> [String]
  ) {
    guard isStrict else { return }
    let span = code.source.span(place.range)
    let message = "no fact named '\(name)'"
    guard !context.isSettled("unknown-name", message, span) else { return }
    context.report(
      Diagnostic(
        "unknown-name", .error, message, at: span,
        hints: Suggestion.hints(for: name, among: known())))
  }

  /// Reports, in strict mode, a value that is lacking where it is needed.
  func reportMissing(_ place: Place, _ absence: Absence?, _ code: Code) {
    guard isStrict else { return }
    let span = code.source.span(place.range)
    context.report(
      Diagnostic(
        "missing-fact", .error, "'\(span.text)' has no value", at: span,
        hints: ["give it a value, or add '| default: …', or ask for it with 'if' first"]),
      absence: absence)
  }

  /// Reports an output that prints nothing, such as a list without entries.
  func reportBlank(_ place: Place, _ code: Code) {
    guard isStrict else { return }
    let span = code.source.span(place.range)
    context.report(
      Diagnostic(
        "missing-fact", .error, "'\(span.text)' prints nothing", at: span,
        hints: ["ask with 'if' whether there is something to print"]))
  }

  /// Reports an output of something that has fields, which no reader should see as it is.
  func reportStructure(_ place: Place, _ code: Code) {
    let span = code.source.span(place.range)
    context.report(
      Diagnostic(
        "wrong-type", .error, "'\(span.text)' is an object, not words", at: span,
        hints: ["print one of its fields, or use a filter that puts it into words"]))
  }

  func report(_ failure: LiquidFailure, at place: Place, _ code: Code) {
    context.report(failure, at: code.source.span(place.range))
  }

  /// Reports that a limit was reached and ends the render.
  mutating func stop(_ failure: LiquidFailure, at place: Place, _ code: Code) {
    report(failure, at: place, code)
    isStopped = true
  }

  func reportFullOutput(_ output: borrowing OutputBuffer, _ code: Code) {
    guard output.isFull else { return }
    context.report(
      Diagnostic(
        "output-too-large", .error, "the output is larger than \(limits.outputSize) bytes",
        at: code.source.span(0..<0), hints: ["print less, or raise the limit"]))
  }
}

extension LiquidFailure {
  static func tooManyIterations(_ limits: Limits) -> Self {
    Self(
      "the loops together have more than \(limits.iterations) turns",
      hints: ["limit them with 'limit:', or raise the limit"], id: "too-many-iterations")
  }

  static func listTooLong(_ limits: Limits) -> Self {
    Self(
      "the list has more than \(limits.iterations) elements",
      hints: ["use a smaller range"], id: "too-many-iterations")
  }

  static func textTooLong(_ limits: Limits) -> Self {
    Self("the text is larger than \(limits.outputSize) bytes", id: "output-too-large")
  }

  static let includeInRender = LiquidFailure(
    "'include' cannot stand in a partial that is rendered", hints: ["use 'render' instead"],
    id: "include-in-render")

  static func tooManyPartials(_ limits: Limits) -> Self {
    Self("more than \(limits.partialCount) partials are rendered", id: "too-many-partials")
  }

  static func partialsTooDeep(_ limits: Limits) -> Self {
    Self(
      "partials call each other more than \(limits.partialDepth) deep",
      hints: ["does a partial call itself without an end?"], id: "partials-too-deep")
  }
}
