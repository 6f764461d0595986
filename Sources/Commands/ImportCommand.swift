// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Ledger
internal import Mailings

/// `writ import`: takes in what others have written out.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Wording.Exchange.importAbstract,
    discussion: Wording.Exchange.importDiscussion, subcommands: [ImportLedgerCommand.self])
}

/// `writ import ledger`: joins another member's ledger.
struct ImportLedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: Wording.Exchange.importLedgerAbstract,
    discussion: Wording.Exchange.importLedgerDiscussion)

  @OptionGroup var campaign: CampaignOption
  @Argument(help: Wording.Exchange.inputHelp) var file: String
  @Flag(name: .customLong("dry-run"), help: Wording.Exchange.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  func run() async throws {
    let context = CommandContext.current
    switch try merge(context.surroundings, context.console) {
    case .success(let report):
      context.console.write(
        json
          ? Self.json(report, isRehearsal: isRehearsal).pretty + "\n"
          : Wording.Exchange.imported(report, isRehearsal: isRehearsal))
    case .failure(let problem):
      context.console.tell(Wording.Exchange.message(problem, in: file))
      throw ExitCode(1)
    }
  }

  private func merge(
    _ surroundings: some Surroundings, _ console: Console
  ) throws -> Result<MergeReport, MergeProblem> {
    let recording = try Recording(folder: campaign.folder, in: surroundings)
    try Problems.exitIfNoCampaign(recording.campaign.problems, console)
    let bytes = file == "-" ? console.readInput() : try recording.readFile(file)
    return try recording.importLedger(bytes, isRehearsal: isRehearsal)
  }

  private static func json(_ report: MergeReport, isRehearsal: Bool) -> JSON {
    [
      "dry_run": .bool(isRehearsal), "new_events": .number(report.newEvents),
      "known_events": .number(report.knownEvents), "new_texts": .number(report.newTexts),
      "conflicts": .list(report.conflicts.map { .text($0.text) }),
      "explained": .list(
        report.explained.map { conflict in
          [
            "reference": .text(conflict.summary.reference.text),
            "events": .list(conflict.steps.map { EventJSON.value($0) }),
            "do_not_fit": .list(conflict.contradictions.map { .text($0.event.description) }),
          ]
        }),
    ]
  }
}
