// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

public import Diagnostics

/// A parsed template, which can be checked once and rendered many times.
public struct Template: Sendable {
  public let source: TemplateSource
  /// The template and its partials, compiled.
  let program: Program
  /// The same as it was read, for checking.
  let unit: ParsedUnit

  /// The template's name, which is that of its file.
  public var name: String { source.text.name }
}

extension Template {
  /// Parses a template and the partials that it names.
  ///
  /// All problems that can be found in one pass are reported. There is a template only if none of
  /// them is an error.
  public static func parse(
    _ source: TemplateSource, environment: Environment = Environment()
  ) -> (template: Template?, problems: [Diagnostic]) {
    let unit = ParsedUnit(source, environment: environment)
    guard !unit.problems.hasErrors else { return (nil, unit.problems) }
    let program = Compiler.compile(unit, environment: environment)
    return (Template(source: source, program: program, unit: unit), unit.problems)
  }

  /// Parses a template and checks it against what is known of its names, in one pass.
  ///
  /// Unknown filters and wrong arguments do not keep the names from being checked; after a mistake in
  /// the syntax only the syntax is reported, because what follows may have been misread.
  public static func check(
    _ source: TemplateSource, environment: Environment = Environment(), names: Schema.Fields
  ) -> [Diagnostic] {
    let unit = ParsedUnit(source, environment: environment)
    let isRead = unit.problems.allSatisfy { $0.severity != .error || Self.readable.contains($0.id) }
    guard isRead else { return unit.problems }
    return (unit.problems + SchemaChecker.check(unit, names: names)).sortedByPlace()
  }

  /// The problems after which the rest of a template can still be read as it was meant.
  private static let readable: Set<DiagnosticID> = [
    "unknown-filter", "wrong-arguments", "unknown-partial",
  ]

  /// Parses a template from a text.
  public static func parse(
    _ text: String, name: String = "template", environment: Environment = Environment()
  ) -> (template: Template?, problems: [Diagnostic]) {
    parse(TemplateSource(SourceText(name: name, text: text)), environment: environment)
  }
}

extension Template {
  /// Renders the template with the fields of an object as its names.
  public func render(
    _ names: Value.Object = Value.Object([]), options: RenderOptions = RenderOptions()
  ) -> RenderResult {
    var output = OutputBuffer()
    let report = render(names, into: &output, options: options)
    return RenderResult(output: output.string, report: report)
  }

  /// Renders the template into a buffer, which is emptied first and keeps its memory.
  @discardableResult
  public func render(
    _ names: Value.Object, into output: inout OutputBuffer,
    options: RenderOptions = RenderOptions()
  ) -> RenderReport {
    output.begin(limit: program.environment.limits.outputSize)
    return Machine.render(program, names, options: options, output: &output)
  }

  /// Checks the template against what is known of its names, without rendering it.
  ///
  /// Every name, filter, argument and comparison in every branch is looked at.
  public func check(_ names: Schema.Fields) -> [Diagnostic] {
    SchemaChecker.check(unit, names: names)
  }
}
