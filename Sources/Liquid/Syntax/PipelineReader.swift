// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

extension ExpressionReader {
  /// Grammar: `pipeline = expression { "|" filter }`.
  ///
  /// What is wrong with a filter's name or arguments is reported and does not end the reading.
  mutating func pipeline(
    _ environment: Environment, _ problems: inout [SyntaxProblem]
  ) throws(SyntaxProblem) -> Pipeline {
    let input = try expression()
    var place = input.place
    var filters: [FilterUse] = []
    while try take(.pipe) {
      let (name, namePlace) = try requireName("the name of a filter")
      var written = WrittenArguments(owner: name, place: namePlace)
      if try take(.colon) { try arguments(into: &written) }
      place = place.joined(to: written.end)
      guard let filter = environment.filters[name] else {
        problems.append(.unknownFilter(name, at: namePlace, known: environment.filters.keys))
        continue
      }
      let arguments = written.fitted(to: filter.parameters, kind: "filter", &problems)
      filters.append(FilterUse(filter: filter, place: namePlace, arguments: arguments))
    }
    try requireEnd("'|' or the end")
    return Pipeline(input: input, filters: filters, place: place)
  }

  /// Grammar: `arguments = [ argument { "," argument } [ "," ] ]`.
  mutating func arguments(into written: inout WrittenArguments) throws(SyntaxProblem) {
    while !isAtEnd, token.kind != .pipe {
      let start = token.place
      if let name, try peek().kind == .colon {
        try advance()
        try advance()
        let value = try expression()
        written.named.append((name, start, value))
        written.end = value.place
      } else {
        let value = try expression()
        written.positional.append(value)
        written.end = value.place
      }
      guard try take(.comma) else { return }
    }
  }
}

/// The arguments as they are written, before they are fitted to parameters.
struct WrittenArguments {
  let owner: String
  let place: Place
  var end: Place
  var positional: [Expression] = []
  var named: [(name: String, place: Place, value: Expression)] = []

  init(owner: String, place: Place) {
    self.owner = owner
    self.place = place
    end = place
  }
}

extension WrittenArguments {
  /// The arguments by parameter; each that is missing or has no parameter is a problem.
  func fitted(
    to parameters: [Parameter], kind: String, _ problems: inout [SyntaxProblem]
  ) -> ArgumentExpressions {
    var result = ArgumentExpressions(fixed: Array(repeating: nil, count: parameters.count))
    var remaining = positional[...]
    for (index, parameter) in parameters.enumerated() {
      switch parameter.kind {
      case .positional:
        result.fixed[index] = remaining.popFirst()
        if result.fixed[index] == nil, parameter.isRequired {
          problems.append(missing(parameter, kind))
        }
      case .named:
        result.fixed[index] = named.last { $0.name == parameter.name }?.value
        if result.fixed[index] == nil, parameter.isRequired {
          problems.append(missing(parameter, kind))
        }
      case .rest:
        result.rest = Array(remaining)
        if remaining.isEmpty, parameter.isRequired { problems.append(missing(parameter, kind)) }
        remaining = []
      case .namedRest:
        let known = Set(parameters.filter { $0.kind == .named }.map(\.name))
        result.named = named.filter { !known.contains($0.name) }.map { ($0.name, $0.value) }
        if result.named.isEmpty, parameter.isRequired { problems.append(missing(parameter, kind)) }
      }
    }
    if let extra = remaining.first { problems.append(tooMany(parameters, extra, kind)) }
    problems += unknownNames(parameters, kind)
    return result
  }

  private func unknownNames(_ parameters: [Parameter], _ kind: String) -> [SyntaxProblem] {
    guard !parameters.contains(where: { $0.kind == .namedRest }) else { return [] }
    let known = parameters.filter { $0.kind == .named }.map(\.name)
    return named.filter { !known.contains($0.name) }.map { argument in
      SyntaxProblem(
        id: "wrong-arguments",
        message: "\(kind) '\(owner)' has no argument named '\(argument.name)'",
        place: argument.place, hints: Suggestion.hints(for: argument.name, among: known))
    }
  }

  private func missing(_ parameter: Parameter, _ kind: String) -> SyntaxProblem {
    SyntaxProblem(
      id: "wrong-arguments", message: "\(kind) '\(owner)' lacks its argument '\(parameter.name)'",
      place: place, hints: ["write '\(owner): \(parameter.example)'"])
  }

  private func tooMany(
    _ parameters: [Parameter], _ extra: Expression, _ kind: String
  ) -> SyntaxProblem {
    let count = parameters.filter { $0.kind == .positional }.count
    let takes = count == 0 ? "no argument" : count == 1 ? "one argument" : "\(count) arguments"
    return SyntaxProblem(
      id: "wrong-arguments", message: "\(kind) '\(owner)' takes \(takes)", place: extra.place,
      hints: ["leave out what follows"])
  }
}

extension SyntaxProblem {
  static func unknownFilter(
    _ name: String, at place: Place, known: some Sequence<String>
  ) -> Self {
    Self(
      id: "unknown-filter", message: "no filter named '\(name)'", place: place,
      hints: Suggestion.hints(for: name, among: known))
  }
}
