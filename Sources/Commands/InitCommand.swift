// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Mailings

/// `writ init`: makes a new campaign's folder.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: Wording.Init.abstract, discussion: Wording.Init.discussion)

  @Argument(help: Wording.Init.folderHelp) var folder = "."
  @Flag(name: .customLong("dry-run"), help: Wording.Init.dryRunHelp) var isRehearsal = false

  func run() async throws {
    let context = CommandContext.current
    let outcome = try make(context.surroundings)
    switch outcome {
    case .alreadyThere(let path):
      context.console.tell(Wording.Init.alreadyThere(path))
      throw ExitCode(1)
    case .made(let paths):
      context.console.write(Wording.Init.summary(paths, folder: folder, isRehearsal: isRehearsal))
    }
  }

  private func make(_ surroundings: some Surroundings) throws -> NewCampaign.Outcome {
    try NewCampaign.make(in: folder, isRehearsal: isRehearsal, surroundings)
  }
}
