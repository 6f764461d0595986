// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Diagnostics
internal import Mailings

/// `writ template`: renders and checks templates by themselves.
struct TemplateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: Wording.Template.abstract,
    discussion: Wording.Template.discussion, subcommands: [Render.self, Check.self])
}

extension TemplateCommand {
  /// `writ template render`: prints the result and nothing else.
  struct Render: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "render", abstract: Wording.Template.renderAbstract,
      discussion: Wording.Template.renderDiscussion)

    @Argument(help: Wording.Template.fileHelp) var file: String
    @Option(help: Wording.Template.dataHelp) var data: String?
    @Option(help: Wording.Template.partialsHelp) var partials: String?
    @Flag(help: Wording.Template.laxHelp) var lax = false

    func run() async throws {
      let context = CommandContext.current
      let rendering = try render(context.surroundings)
      context.console.show(rendering.problems)
      if let text = rendering.text { context.console.write(text) }
      try Problems.exitIfErrors(rendering.problems)
    }

    private func render(_ surroundings: some Surroundings) throws -> TemplateBench.Rendering {
      try TemplateBench.render(file, data: data, partials: partials, isLax: lax, in: surroundings)
    }
  }

  /// `writ template check`: reads every branch of a template.
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: Wording.Template.checkAbstract,
      discussion: Wording.Template.checkDiscussion)

    /// The names that a template may use.
    enum Names: String, ExpressibleByArgument, CaseIterable {
      case letter
    }

    @Argument(help: Wording.Template.fileHelp) var file: String
    @Option(help: Wording.Template.schemaHelp) var schema: Names?
    @Flag(help: Wording.jsonHelp) var json = false

    func run() async throws {
      let context = CommandContext.current
      let problems = try check(context.surroundings)
      if json {
        context.console.write(Problems.json(problems).pretty + "\n")
      } else {
        context.console.show(problems)
        if problems.isEmpty { context.console.write(Wording.Template.nothingWrong(file)) }
      }
      try Problems.exitIfErrors(problems)
    }

    private func check(_ surroundings: some Surroundings) throws -> [Diagnostic] {
      try TemplateBench.check(file, asLetter: schema == .letter, in: surroundings)
    }
  }
}
