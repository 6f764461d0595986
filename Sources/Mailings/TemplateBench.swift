// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
package import Diagnostics
internal import Languages
internal import Letters
internal import Liquid

/// Templates rendered and checked alone, without a campaign.
package enum TemplateBench {
  /// What a template came to: the text, unless something is wrong.
  package struct Rendering: Sendable {
    package let text: String?
    package let problems: [Diagnostic]
  }

  /// Renders a Liquid file with data from a JSON file.
  ///
  /// - Parameters:
  ///   - partials: the folder of the templates that it renders or includes; nil for none.
  ///   - isLax: whether unknown names print nothing, as in Shopify's Liquid.
  package static func render(
    _ path: String, data: String?, partials: String?, isLax: Bool,
    in surroundings: some Surroundings
  ) throws(FileError) -> Rendering {
    let source = try text(path, surroundings)
    let loader = try partials.map { folder throws(FileError) in
      try FolderPartials(folder, in: surroundings)
    }
    let values = try data.map { path throws(FileError) in try json(path, surroundings) }
    if let problem = values?.problem { return Rendering(text: nil, problems: [problem]) }
    let parsed = Template.parse(
      TemplateSource(source), environment: Environment(partials: loader))
    guard let template = parsed.template else {
      return Rendering(text: nil, problems: parsed.problems)
    }
    let now = surroundings.now
    let options = RenderOptions(
      mode: isLax ? .lax : .strict, now: now.seconds, timeZoneOffset: now.offset)
    let result = template.render(values?.object ?? Value.Object([]), options: options)
    let problems = parsed.problems + result.problems.map(\.diagnostic)
    return Rendering(text: problems.hasErrors ? nil : result.output, problems: problems)
  }

  /// Parses a template and, for letters, holds it against all names that letters know.
  package static func check(
    _ path: String, asLetter: Bool, in surroundings: some Surroundings
  ) throws(FileError) -> [Diagnostic] {
    let source = try text(path, surroundings)
    guard asLetter else { return Template.parse(TemplateSource(source)).problems }
    let language = LanguageTag(path.fileStem) ?? .english
    let parts = path.split(separator: "/").dropLast()
    let id = parts.last.flatMap { Identifier($0) } ?? Identifier("template")
    guard let id else { return [] }
    let loaded = TemplateFile.load(source, id: id, language: language)
    guard let template = loaded.value else { return loaded.problems }
    return loaded.problems + PreparedTemplate.problems(of: template.templateText)
  }
}

extension TemplateBench {
  private static func text(
    _ path: String, _ surroundings: some Surroundings
  ) throws(FileError) -> SourceText {
    SourceText(name: path, text: String(decoding: try surroundings.read(path), as: UTF8.self))
  }

  private static func json(
    _ path: String, _ surroundings: some Surroundings
  ) throws(FileError) -> (object: Value.Object, problem: Diagnostic?) {
    let source = try text(path, surroundings)
    do {
      if case .object(let object) = try Value(json: source.text) { return (object, nil) }
      return (Value.Object([]), .dataIsNoObject(at: source.span(0..<1)))
    } catch {
      let span = source.span(error.offset..<error.offset + 1)
      return (Value.Object([]), .badJSON(error.message, at: span))
    }
  }
}

/// The templates of a folder, by their names with or without an ending; read before rendering.
private struct FolderPartials: PartialLoader {
  private let sources: [String: TemplateSource]

  init(_ folder: String, in surroundings: some Surroundings) throws(FileError) {
    var sources: [String: TemplateSource] = [:]
    for path in try surroundings.files(below: folder) {
      let bytes = try surroundings.read("\(folder)/\(path)")
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      let source = TemplateSource(SourceText(name: "\(folder)/\(path)", text: text))
      sources[path] = source
      let ending = path.lastIndex(of: ".").map { path[..<$0] }
      if let ending, sources[String(ending)] == nil { sources[String(ending)] = source }
    }
    self.sources = sources
  }

  func partial(named name: String) -> TemplateSource? { sources[name] }

  var partialNames: [String] { sources.keys.sorted() }
}

extension Diagnostic {
  fileprivate static func dataIsNoObject(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "bad-json", .error, "the data must be an object with the template's names", at: span)
  }

  fileprivate static func badJSON(_ message: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic("bad-json", .error, "this is no JSON: \(message)", at: span)
  }
}
