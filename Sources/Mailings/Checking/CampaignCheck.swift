// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Diagnostics
internal import Letters

/// The check of a whole campaign: every file, and every letter that could be written from them.
package struct CampaignCheck<Outside: Surroundings>: Sendable {
  private let folder: String
  private let surroundings: Outside

  package init(folder: String, in surroundings: Outside) {
    self.folder = folder
    self.surroundings = surroundings
  }
}

extension CampaignCheck {
  /// Reads everything, composes every letter without writing it, and says what is wrong.
  ///
  /// - Parameters:
  ///   - date: the day on which the letters would be dated; nil for today.
  ///   - progress: called now and then with the letters done and the letters planned.
  package func run(
    on date: CivilDate? = nil, progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws -> CheckReport {
    let today = date ?? surroundings.today
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    let problems =
      campaign.problems + CampaignChecks(campaign, today: today, clock: surroundings.today).problems
    var options = MailingOptions()
    options.date = today
    options.formats = []
    options.everyTemplate = true
    options.readsAllWordings = true
    options.name = options.defaultName(on: today)
    let ledger = try surroundings.readLedger(LedgerFile.path(in: folder))
    let outcomes = try CampaignOutcomes(ledger, of: campaign, by: surroundings.today)
    outcomes.apply(to: &options)
    let nothingBlocked = BlockedFiles([], of: campaign)
    let plan = MailingPlan(
      campaign, options: options, blocked: nothingBlocked, today: today, clock: surroundings.today)
    let parts = PreparedParts(campaign)
    await parts.prepareTemplates()
    var report = MailingReport(plan: plan, problems: problems)
    report.problems += TemplateChecks(campaign).problems(of: parts) + outcomes.problems
    let shelf = try StationeryShelf(
      campaign, members: Set(plan.letters.map(\.member)), layout: nil, folder: folder,
      in: surroundings)
    report.problems += shelf.problems
    // Without fonts the pages are not counted, but guessed.
    let printer = try? LetterPrinter(campaign, dresses: shelf.dresses)
    options.everyTemplate = false
    let wanted = MailingPlan(
      campaign, options: options, blocked: nothingBlocked, today: today, clock: surroundings.today)
    var composed: Set<Reference> = []
    if let mailing = PreparedMailing(plan, sharing: parts) {
      let press = LetterPress<Outside>(
        mailing: mailing, folder: "", manner: .eachFileWhole, surroundings: nil,
        departed: nil, printer: printer, measured: Set(wanted.letters.map(\.reference)))
      try await press.press(plan.letters) { letters in
        var index: MailingIndex?
        for letter in letters {
          try report.add(letter, to: &index)
          if letter.record != nil { composed.insert(letter.planned.reference) }
        }
        progress(report.done, plan.letters.count)
      }
    }
    report = report.finished()
    report.problems += try await remarksInOtherLanguages(
      beside: plan, sharing: parts, measuredBy: printer)
    report.problems += try await problemsOfAnswers(
      to: plan, besides: report.problems, sharing: parts, measuredBy: printer)
    report.problems = report.problems.sortedByPlace()
    // What is ready is what would be written: without the letters that an error elsewhere stops.
    let blocked = BlockedFiles(problems, of: campaign)
    let possible = MailingPlan(
      campaign, options: options, blocked: blocked, today: today, clock: surroundings.today)
    let ready = possible.letters.count { composed.contains($0.reference) }
    let count = blocked.blocksEverything ? 0 : ready
    return CheckReport(campaign, report, ready: count, waiting: wanted.letters.count - count)
  }
}

extension CampaignCheck {
  /// What a reader would say of letters in the campaign's other languages: one from each template
  /// about each case that the mailing itself does not write.
  private func remarksInOtherLanguages(
    beside plan: MailingPlan, sharing parts: PreparedParts, measuredBy printer: LetterPrinter?
  ) async throws -> [Diagnostic] {
    let campaign = plan.campaign
    var seen = Set(plan.letters.map(\.matter))
    var problems: [Diagnostic] = []
    for language in campaign.settings?.value.languages ?? [] {
      var options = plan.options
      options.language = language
      let samples = MailingPlan(
        campaign, options: options, blocked: plan.blocked, today: plan.date, clock: plan.clock,
        keeping: { letters in letters.filter { seen.insert($0.matter).inserted } })
      guard let mailing = PreparedMailing(samples, sharing: parts) else { continue }
      var tally = FindingTally()
      let press = LetterPress<Outside>(
        mailing: mailing, folder: "", manner: .eachFileWhole, surroundings: nil,
        departed: nil, printer: printer, measured: [])
      try await press.press(samples.letters) { letters in
        for letter in letters {
          tally.add(
            letter.findings.filter { $0.isRemark }, of: samples.title(of: letter.planned))
        }
      }
      problems += tally.diagnostics(in: campaign, letters: samples.letters.count)
    }
    return problems
  }
}

extension Finding {
  /// Whether it is what a reader of the letter would say.
  var isRemark: Bool {
    if case .reading = self { true } else { false }
  }
}

/// What a check came to.
package struct CheckReport: Sendable {
  package let problems: [Diagnostic]
  package let table: CompletenessTable
  package let caseCount: Int
  package let recipientCount: Int
  package let templateCount: Int
  /// How many letters could be written now, and how many are waiting for something.
  package let readyLetters: Int
  package let waitingLetters: Int
  /// The names whose forms were made by rule, for somebody to read.
  package let madeByRule: [String]

  init(_ campaign: LoadedCampaign, _ report: MailingReport, ready: Int, waiting: Int) {
    problems = report.problems
    table = CompletenessTable(campaign)
    caseCount = campaign.cases.count
    recipientCount = campaign.recipients.count
    templateCount = campaign.templates.count
    readyLetters = ready
    waitingLetters = waiting
    madeByRule = report.madeByRule
  }
}
