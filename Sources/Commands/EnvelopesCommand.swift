// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Mailings

/// `writ envelopes`: envelopes, a page each.
struct EnvelopesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "envelopes", abstract: Wording.Envelopes.abstract,
    discussion: Wording.Envelopes.discussion)

  @OptionGroup var campaign: CampaignOption
  @OptionGroup var choice: PostChoiceOptions
  @Option(help: Wording.Envelopes.sizeHelp) var size = "DL"
  @Flag(name: .customLong("no-airmail"), help: Wording.Envelopes.noAirmailHelp)
  var isUnmarked = false
  @OptionGroup var file: PrintFileOptions

  func run() async throws {
    let context = CommandContext.current
    let report = try make(context.surroundings)
    try context.console.tellOfPost(
      report, Wording.Envelopes.summary(report, isRehearsal: file.isRehearsal))
  }

  private func make(_ surroundings: some Surroundings) throws -> PostReport {
    var options = EnvelopeOptions()
    options.size = size
    options.isMarked = !isUnmarked
    options.output = file.output
    return try EnvelopeMaking(
      folder: campaign.folder, choice: choice.choice, options: options, in: surroundings
    ).make(isRehearsal: file.isRehearsal)
  }
}
