// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

/// `writ classify`: records what a response is that came earlier.
struct ClassifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify", abstract: Wording.Responses.classifyAbstract,
    discussion: Wording.Responses.classifyDiscussion)

  @OptionGroup var campaign: CampaignOption
  @Argument(help: Wording.Responses.targetHelp) var target: String
  @OptionGroup var classification: ClassificationOptions
  @Option(help: Wording.Responses.classifiedOnHelp) var on: CivilDate?
  @Option(help: Wording.Steps.byHelp) var by: Identifier?
  @Flag(help: Wording.Steps.repairHelp) var repair = false
  @Flag(name: .customLong("dry-run"), help: Wording.Steps.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  func validate() throws {
    if classification.kind == nil { throw ValidationError(Wording.Responses.missingKind) }
  }

  func run() async throws {
    let context = CommandContext.current
    guard let value = classification.classification else { return }
    let report = try classify(value, context.surroundings, context.console)
    if json {
      let result: JSON = [
        "dry_run": .bool(isRehearsal), "response": JSON(report.response?.id.description),
        "kind": .text(value.kind.rawValue), "problems": Problems.json(report.problems),
      ]
      context.console.write(result.pretty + "\n")
    } else {
      context.console.show(report.problems)
      if !report.problems.hasErrors {
        let text = Wording.Responses.classified(report, value, isRehearsal: isRehearsal)
        context.console.write(text)
      }
    }
    try Problems.exitIfErrors(report.problems)
  }

  private func classify(
    _ value: Classification, _ surroundings: some Surroundings, _ console: Console
  ) throws -> ClassifyReport {
    let recording = try Recording(folder: campaign.folder, in: surroundings)
    try Problems.exitIfNoCampaign(recording.campaign.problems, console)
    return try recording.classify(
      target, as: value, on: on ?? surroundings.today, by: by, acceptsRepairs: repair,
      isRehearsal: isRehearsal)
  }
}
