// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
package import Diagnostics
package import Documents
internal import Letters
internal import PrintWriter

/// One letter of a mailing that is only looked at.
package struct Preview: Sendable {
  /// Nil when the first letter of the plan cannot be written, or the plan has none.
  package let letter: Letter?
  package let problems: [Diagnostic]
  /// How many letters each reason keeps out of the plan.
  package let leftOut: [LeftOut: Int]
  /// Whether the choice takes in a letter at all, or the problems are in the way of knowing.
  package let isPlanned: Bool
  /// The letter on paper, where that was asked for.
  private var printed: (sheets: PrintedSheets, writer: PrintWriter)?
  /// The letter on paper as PDF.
  package private(set) var pdf: [UInt8]?

  private init(
    letter: Letter?, problems: [Diagnostic], leftOut: [LeftOut: Int], isPlanned: Bool
  ) {
    self.letter = letter
    self.problems = problems
    self.leftOut = leftOut
    self.isPlanned = isPlanned
  }
}

extension Preview {
  /// Composes the first letter that the options choose.
  ///
  /// - Parameter isPrinted: whether it is laid out on paper too.
  package static func make(
    folder: String, options: MailingOptions, isPrinted: Bool = false,
    in surroundings: some Surroundings
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
    tally.add(isPrinted ? composed.findings.withoutGuesses : composed.findings)
    let shelf =
      isPrinted
      ? try StationeryShelf(
        campaign, members: [first.member], layout: options.layout, folder: folder,
        in: surroundings) : StationeryShelf()
    var sheets: PrintedSheets?
    let printer =
      isPrinted && !shelf.problems.hasErrors
      ? try LetterPrinter(campaign, dresses: shelf.dresses) : nil
    if let printer, let letter = composed.letter {
      let set = try printer.set(letter, first, in: plan)
      tally.add(set.findings)
      if !set.findings.hasErrors { sheets = set.sheets }
    }
    let found = mailing.problems + shelf.problems + tally.diagnostics(in: campaign, letters: 1)
    var preview = Preview(
      letter: isPrinted && sheets == nil ? nil : composed.letter,
      problems: (problems + found).sortedByPlace(), leftOut: plan.leftOut, isPlanned: true)
    if let printer, let sheets, let letter = composed.letter {
      preview.pdf = try printer.pdf(of: sheets, letter)
      preview.printed = (sheets, printer.writer)
    }
    return preview
  }

  /// Pictures of the letter's pages, PNG.
  ///
  /// - Parameter showsWindow: whether the envelope's window is drawn over the first page.
  package func pictures(showsWindow: Bool = false) throws -> [[UInt8]] {
    guard let printed else { return [] }
    return try (1...printed.sheets.pageCount).map {
      try printed.writer.picture(
        of: printed.sheets, page: $0, showsWindow: showsWindow)
    }
  }

  /// A letter in a format that people can read.
  package func text(of letter: Letter, as format: LetterFormat) throws(FileError) -> String {
    String(decoding: try LetterFiles.bytes(of: letter, as: format), as: UTF8.self)
  }
}
