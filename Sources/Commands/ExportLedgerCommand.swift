// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Mailings

/// `writ export ledger`: the whole ledger, for another member's to join.
struct ExportLedgerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: Wording.Exchange.exportLedgerAbstract,
    discussion: Wording.Exchange.exportLedgerDiscussion)

  @OptionGroup var campaign: CampaignOption
  @Argument(help: Wording.Exchange.outputHelp) var file: String?
  @Flag(name: .customLong("dry-run"), help: Wording.Exchange.dryRunHelp) var isRehearsal = false

  func run() async throws {
    let context = CommandContext.current
    let report = try export(context.surroundings, context.console)
    if file != nil || isRehearsal {
      context.console.write(Wording.Exchange.exported(report, to: file, isRehearsal: isRehearsal))
    }
  }

  private func export(_ surroundings: some Surroundings, _ console: Console) throws -> ExportReport
  {
    let recording = try Recording(folder: campaign.folder, in: surroundings)
    try Problems.exitIfNoCampaign(recording.campaign.problems, console)
    return try recording.exportLedger(to: file, isRehearsal: isRehearsal) { bytes in
      console.write(String(decoding: bytes, as: UTF8.self))
    }
  }
}
