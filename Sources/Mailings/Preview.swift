// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
package import Diagnostics
package import Documents
internal import Letters

/// One letter of a mailing that is only looked at.
package struct Preview: Sendable {
  /// Nil when the first letter of the plan cannot be written, or the plan has none.
  package let letter: Letter?
  package let problems: [Diagnostic]
  /// How many letters each reason keeps out of the plan.
  package let leftOut: [LeftOut: Int]
  /// Whether the choice takes in a letter at all, or the problems are in the way of knowing.
  package let isPlanned: Bool
}

extension Preview {
  /// Composes the first letter that the options choose.
  package static func make(
    folder: String, options: MailingOptions, in surroundings: some Surroundings
  ) throws -> Preview {
    var options = options
    let today = options.date ?? surroundings.today
    // The letter has the reference that it would have in the mailing of the same choice.
    options.name = options.name ?? options.defaultName(on: today)
    options.limit = 1
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    let choice = options.problems(in: campaign)
    let problems =
      campaign.problems + CampaignChecks(campaign, today: today, clock: surroundings.today).problems
      + choice
    let blocked = BlockedFiles(problems, of: campaign, choice: choice)
    let ledger = try surroundings.readLedger(LedgerFile.path(in: folder))
    try CampaignOutcomes(ledger, of: campaign, by: surroundings.today).apply(to: &options)
    let plan = MailingPlan(
      campaign, options: options, blocked: blocked, today: today, clock: surroundings.today)
    guard !blocked.blocksEverything, let mailing = PreparedMailing(plan),
      let first = plan.letters.first
    else {
      return Preview(
        letter: nil, problems: problems, leftOut: plan.leftOut,
        isPlanned: blocked.blocksEverything)
    }
    let composed = mailing.compose(first)
    var tally = FindingTally()
    tally.add(composed.findings)
    let found = mailing.problems + tally.diagnostics(in: campaign, letters: 1)
    return Preview(
      letter: composed.letter, problems: (problems + found).sortedByPlace(),
      leftOut: plan.leftOut, isPlanned: true)
  }

  /// A letter in a format that people can read.
  package func text(of letter: Letter, as format: LetterFormat) throws(FileError) -> String {
    String(decoding: try LetterFiles.bytes(of: letter, as: format), as: UTF8.self)
  }
}
