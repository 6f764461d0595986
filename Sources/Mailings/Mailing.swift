// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
internal import Ledger

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
    let ledger = try ledger(isRehearsal: isRehearsal)
    var options = options
    try CampaignOutcomes(ledger, of: campaign, by: surroundings.today).apply(to: &options)
    let plan = MailingPlan(
      campaign, options: options, blocked: blocked, today: today, clock: surroundings.today,
      givenTo: try ledger.owners)
    var report = MailingReport(plan: plan, problems: problems + plan.problems)
    guard !blocked.blocksEverything, let mailing = PreparedMailing(plan) else {
      return report.stopped()
    }
    report.problems += mailing.problems
    let shelf = try stationery(plan)
    report.problems += shelf.problems
    guard !shelf.problems.hasErrors else { return report.stopped() }
    let printer =
      plan.isPrinted ? try LetterPrinter(campaign, dresses: shelf.dresses) : nil
    var record = isRehearsal ? nil : MailingRecord(plan, in: ledger)
    let departed = try DepartedLetters(of: plan.name, in: ledger)
    var output = OutputFolder(campaign: folder, plan: plan, in: isRehearsal ? nil : surroundings)
    var index = try output.open()
    let press = LetterPress(
      mailing: mailing, folder: output.workPath, manner: output.manner,
      surroundings: isRehearsal ? nil : surroundings, departed: departed, printer: printer)
    try await press.press(plan.letters) { letters in
      for letter in letters { try report.add(letter, to: &index) }
      try record?.add(letters)
      progress(report.done, plan.letters.count)
    }
    try record?.finish()
    if let printer, options.isPacked, !isRehearsal {
      let packs = MailingPacks(
        mailing: mailing, printer: printer, folder: output.workPath, surroundings: surroundings,
        ledger: ledger)
      report.packs = try await packs.write()
    }
    try output.close(index, removingAllBut: &report, sparing: departed.references)
    return report.finished()
  }

  /// What the letters' members have on paper; nothing where nothing is printed.
  private func stationery(_ plan: MailingPlan) throws(FileError) -> StationeryShelf {
    guard plan.isPrinted else { return StationeryShelf() }
    return try StationeryShelf(
      plan.campaign, members: Set(plan.letters.map(\.member)), layout: options.layout,
      folder: folder, in: surroundings)
  }

  private func ledger(isRehearsal: Bool) throws(LedgerError) -> Ledger {
    let path = LedgerFile.path(in: folder)
    return isRehearsal ? try surroundings.readLedger(path) : try surroundings.openLedger(path)
  }

  private var today: CivilDate { options.date ?? surroundings.today }
}

extension Ledger {
  /// Says which letter has a reference; nil where the ledger has none at all.
  fileprivate var owners: (@Sendable (Reference) -> Int64?)? {
    get throws(LedgerError) {
      if try isEmpty { return nil }
      return { reference in (try? self.identity(of: reference)) ?? nil }
    }
  }
}
