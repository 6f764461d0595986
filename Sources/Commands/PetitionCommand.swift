// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Languages
internal import Mailings

/// `writ petition`: makes a sheet to sign.
struct PetitionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "petition", abstract: Wording.Petitions.abstract,
    discussion: Wording.Petitions.discussion)

  @Argument(help: Wording.Stories.caseHelp) var matter: Identifier
  @OptionGroup var campaign: CampaignOption
  @Option(name: .customLong("lang"), help: Wording.Petitions.languageHelp)
  var languages: [LanguageTag] = []
  @Option(help: Wording.Petitions.toHelp) var to: Identifier?
  @Option(help: Wording.Petitions.linesHelp) var lines: Int?
  @Option(help: Wording.Petitions.goalHelp) var goal: Int?
  @Option(help: Wording.Petitions.formatHelp) var format: [DocumentFormat] = []
  @Option(help: Wording.paperHelp) var paper: DocumentPaper?
  @Flag(name: .customLong("print"), help: Wording.Petitions.printHelp) var prints = false
  @Flag(name: .customLong("dry-run"), help: Wording.Stories.dryRunHelp) var isRehearsal = false

  func validate() throws {
    if let lines, !(1...200).contains(lines) { throw ValidationError(Wording.Petitions.badLines) }
    if let goal, goal < 1 { throw ValidationError(Wording.Petitions.badGoal) }
    if prints, format.contains(where: { !$0.isText }) {
      throw ValidationError(Wording.Stories.noText)
    }
    if format.contains(.atom) { throw ValidationError(Wording.Petitions.noFeed) }
    for language in languages where Language.of(language) == nil {
      throw ValidationError(Wording.unknownLanguage(language))
    }
  }

  func run() async throws {
    let context = CommandContext.current
    if prints { return try show(context.surroundings, context.console) }
    let report = try make(context.surroundings)
    try Problems.exitIfNoCampaign(report.problems, context.console)
    context.console.show(report.problems)
    context.console.write(
      Wording.Petitions.summary(report, folder: campaign.folder, isRehearsal: isRehearsal))
    try Problems.exitIfErrors(report.problems)
  }

  private var options: PetitionOptions {
    var options = PetitionOptions()
    options.languages = languages
    options.recipient = to
    options.lines = lines
    options.goal = goal
    options.paper = paper
    if !format.isEmpty { options.formats = DocumentFormat.allCases.filter(format.contains) }
    return options
  }

  private func make(_ surroundings: some Surroundings) throws -> StoryReport {
    try PetitionMaking(folder: campaign.folder, options: options, in: surroundings)
      .make(matter, isRehearsal: isRehearsal)
  }

  private func show(_ surroundings: some Surroundings, _ console: Console) throws {
    let page = try PetitionMaking(folder: campaign.folder, options: options, in: surroundings)
      .page(matter, as: format.first ?? .text)
    try Problems.exitIfNoCampaign(page.problems, console)
    console.show(page.problems)
    if let bytes = page.bytes { console.write(String(decoding: bytes, as: UTF8.self)) }
    try Problems.exitIfErrors(page.problems)
  }
}
