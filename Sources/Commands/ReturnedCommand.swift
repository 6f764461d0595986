// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Mailings

/// `writ returned`: records that letters came back undelivered.
struct ReturnedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "returned", abstract: Wording.Steps.returnedAbstract,
    discussion: Wording.Steps.returnedDiscussion)

  @OptionGroup var options: StepOptions
  @Option(help: Wording.Steps.whyHelp) var why = ""

  func run() async throws { try options.record(.returned(why: why)) }
}
