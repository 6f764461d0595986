// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

/// `writ status`: says how many letters are drafted, sent, answered, overdue.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: Wording.Status.abstract,
    discussion: Wording.Status.discussion)

  @OptionGroup var campaign: CampaignOption
  @OptionGroup var letters: LetterFilterOptions
  @Option(help: Wording.Status.byHelp) var by = LetterDimension.matter
  @OptionGroup var asOf: AsOfOption
  @Flag(help: Wording.jsonHelp) var json = false

  func run() async throws {
    let context = CommandContext.current
    let console = context.console
    let status = try console.answer { try self.status(context.surroundings) }
    try Problems.exitIfNoCampaign(status.problems, console)
    console.show(status.problems.filter { $0.severity == .error })
    if json {
      console.write(Self.json(status).pretty + "\n")
    } else {
      console.write(Wording.Status.text(status, width: console.resultWidth))
    }
    try Problems.exitIfErrors(status.problems)
  }

  private func status(_ surroundings: some Surroundings) throws -> CampaignStatus {
    try Asking(folder: campaign.folder, asOf: asOf.day, in: surroundings)
      .status(of: letters.filter, by: by)
  }

  private static func json(_ status: CampaignStatus) -> JSON {
    [
      "as_of": .text(status.day.description), "by": .text(status.dimension.rawValue),
      "all": status.all.json,
      "groups": .list(
        status.groups.map { ["name": .text($0.name), "letters": $0.counts.json] }),
      "promises_due": .number(status.promisesDue),
      "responses_without_letter": status.strayResponses.map { .number($0) } ?? .null,
      "letters_by_hand": status.byHand.map { .number($0.letters) } ?? .null,
      "signatures": status.byHand.map { .number($0.signatures) } ?? .null,
      "conflicts": .number(status.conflicts),
      "problems": Problems.json(status.problems),
    ]
  }
}

extension LetterCounts {
  /// The counts for scripts.
  var json: JSON {
    let statuses = LetterStatus.allCases.map { status in
      (status.rawValue, JSON.number(self.statuses[status] ?? 0))
    }
    return [
      "drafted": .number(drafted), "printed": .number(printed), "sent": .number(sent),
      "returned": .number(returned), "acknowledged": .number(acknowledged),
      "answered": .number(answered), "overdue": .number(overdue),
      "now": .object(statuses),
    ]
  }
}
