// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Mailings

/// `writ replied`: records that we answered what an office had asked.
struct RepliedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replied", abstract: Wording.Steps.repliedAbstract,
    discussion: Wording.Steps.repliedDiscussion)

  @OptionGroup var options: StepOptions
  @Option(help: Wording.Steps.noteHelp) var note: String?

  func run() async throws { try options.record(.replied(note: note)) }
}
