// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Mailings

/// `writ cards`: cards to people in prison.
struct CardsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", abstract: Wording.Cards.abstract, discussion: Wording.Cards.discussion)

  @OptionGroup var campaign: CampaignOption
  @Option(name: .customLong("case"), help: Wording.Cards.caseHelp) var cases: [Identifier] = []
  @Option(help: Wording.Cards.textHelp) var text: String?
  @Option(help: Wording.Cards.messageHelp) var message: String?
  @Option(name: .customLong("lang"), help: Wording.Cards.languageHelp) var language: LanguageTag?
  @Option(help: Wording.Cards.fromHelp) var from: Identifier?
  @Option(help: Wording.Cards.sizeHelp) var size = "a4"
  @Option(help: Wording.Cards.copiesHelp) var copies: Int?
  @OptionGroup var file: PrintFileOptions

  func validate() throws {
    if cases.isEmpty { throw ValidationError(Wording.Cards.noCase) }
    if text != nil, message != nil { throw ValidationError(Wording.Cards.oneMessage) }
    if !["a4", "a6"].contains(size.lowercased()) { throw ValidationError(Wording.Cards.badSize) }
    if let copies, !(1...1000).contains(copies) {
      throw ValidationError(Wording.Cards.badCopies)
    }
  }

  func run() async throws {
    let context = CommandContext.current
    let report = try make(context.surroundings)
    try context.console.tellOfPost(
      report, Wording.Cards.summary(report, isRehearsal: file.isRehearsal))
  }

  private func make(_ surroundings: some Surroundings) throws -> PostReport {
    var options = CardOptions()
    options.cases = cases
    options.member = from
    options.size = size
    options.copies = copies
    options.text = text
    options.messageFile = message
    options.language = language
    options.output = file.output
    return try CardMaking(folder: campaign.folder, options: options, in: surroundings)
      .make(isRehearsal: file.isRehearsal)
  }
}
