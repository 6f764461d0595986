// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// One run of letters made together: load, check, compose, write, record.
package struct Mailing<Outside: Surroundings>: Sendable {
  private let folder: String
  private let options: MailingOptions
  private let surroundings: Outside

  /// - Parameter folder: the campaign's.
  package init(folder: String, options: MailingOptions, in surroundings: Outside) {
    self.folder = folder
    self.options = options
    self.surroundings = surroundings
  }
}

extension Mailing {
  /// Writes the letters that can be written, and says what is in the way of the others.
  ///
  /// - Parameters:
  ///   - isRehearsal: whether everything is done but the writing.
  ///   - progress: called now and then with the letters done and the letters planned.
  package func run(
    isRehearsal: Bool = false, progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> MailingReport {
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    let choice = options.problems(in: campaign)
    let problems =
      campaign.problems + CampaignChecks(campaign, today: today, clock: surroundings.today).problems
      + choice
    let blocked = BlockedFiles(problems, of: campaign, choice: choice)
    let plan = MailingPlan(
      campaign, options: options, blocked: blocked, today: today, clock: surroundings.today)
    var report = MailingReport(plan: plan, problems: problems)
    guard !blocked.blocksEverything, let mailing = PreparedMailing(plan) else {
      return report.stopped()
    }
    report.problems += mailing.problems
    var output = OutputFolder(
      campaign: folder, plan: plan, in: isRehearsal ? nil : surroundings)
    var index = try output.open()
    let press = LetterPress(
      mailing: mailing, folder: output.workPath, manner: output.manner,
      surroundings: isRehearsal ? nil : surroundings)
    try await press.press(plan.letters) { letters in
      for letter in letters { try report.add(letter, to: &index) }
      progress(report.done, plan.letters.count)
    }
    try output.close(index, removingAllBut: &report)
    return report.finished()
  }

  private var today: CivilDate { options.date ?? surroundings.today }
}
