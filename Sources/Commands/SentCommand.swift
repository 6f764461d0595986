// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Mailings

/// `writ sent`: records that letters went out.
struct SentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sent", abstract: Wording.Steps.sentAbstract,
    discussion: Wording.Steps.sentDiscussion)

  @OptionGroup var options: StepOptions
  @Option(help: Wording.Steps.viaHelp, transform: VocabularyArguments.letterChannel) var via:
    Channel
  @Option(help: Wording.Steps.proofHelp) var proof: String?

  func validate() throws {
    let isOne = options.choice.references.count == 1 && options.sheet == nil
    if proof != nil, !isOne { throw ValidationError(Wording.Steps.noProofForMany) }
  }

  func run() async throws { try options.record(.sent(via: via, proof: proof)) }
}
