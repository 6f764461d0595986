// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// A template and the partials that it names, as they were read.
struct ParsedUnit: Sendable {
  let environment: Environment
  private(set) var templates: [ParsedTemplate] = []
  /// Where each partial stands in `templates`; nil for a name without a partial.
  private(set) var partials: [String: Int?] = [:]
  private(set) var problems: [Diagnostic] = []

  init(_ source: TemplateSource, environment: Environment) {
    self.environment = environment
    add(source)
  }
}

/// One template as it was read.
struct ParsedTemplate: Sendable {
  let source: TemplateSource
  let block: Block
}

extension ParsedUnit {
  /// Reads a template, then the partials it names that were not read yet.
  private mutating func add(_ source: TemplateSource) {
    var parser = TemplateParser(source, environment: environment)
    let block = parser.parse()
    problems += parser.problems
    let names = parser.partialNames
    templates.append(ParsedTemplate(source: source, block: block))
    for (name, place) in names { addPartial(name, usedAt: source.text.span(place.range)) }
  }

  private mutating func addPartial(_ name: String, usedAt span: SourceSpan) {
    if let index = partials[name] {
      if index == nil { problems.append(.unknownPartial(name, at: span, environment)) }
      return
    }
    guard let source = environment.partials?.partial(named: name) else {
      partials[name] = .some(nil)
      problems.append(.unknownPartial(name, at: span, environment))
      return
    }
    partials[name] = templates.count
    guard templates.count < environment.limits.partialCount else { return }
    add(source)
  }
}

extension Diagnostic {
  static func unknownPartial(
    _ name: String, at span: SourceSpan, _ environment: Environment
  ) -> Self {
    Diagnostic(
      "unknown-partial", .error, "no partial named '\(name)'", at: span,
      hints: Suggestion.hints(for: name, among: environment.partials?.partialNames ?? []))
  }
}
