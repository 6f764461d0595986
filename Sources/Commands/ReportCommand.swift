// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Mailings
internal import Reports

/// `writ report`: tells what became of the letters, in numbers and plots.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: Wording.Report.abstract,
    discussion: Wording.Report.discussion)

  @OptionGroup var campaign: CampaignOption
  @Option(name: .customLong("case"), help: Wording.Status.caseHelp) var matter: Identifier?
  @OptionGroup var asOf: AsOfOption
  @Option(help: Wording.Report.htmlHelp) var html: String?
  @Option(help: Wording.Report.pdfHelp) var pdf: String?
  @Option(help: Wording.paperHelp) var paper: DocumentPaper?
  @Flag(help: Wording.Report.textHelp) var text = false
  @Flag(name: .customLong("dry-run"), help: Wording.Report.dryRunHelp) var isRehearsal = false

  func validate() throws {
    if text, html != nil || pdf != nil { throw ValidationError(Wording.Report.either) }
  }

  func run() async throws {
    let context = CommandContext.current
    let console = context.console
    let (report, dress, problems) = try console.answer { try self.report(context.surroundings) }
    try Problems.exitIfNoCampaign(problems, console)
    console.show(problems)
    if html != nil || pdf != nil {
      for (path, bytes) in try files(report, dress) {
        if !isRehearsal { _ = try context.surroundings.write(bytes, to: path) }
        console.write(Wording.Report.written(path, isRehearsal: isRehearsal))
      }
    } else {
      console.write(report.text(width: min(console.width, 100)))
    }
    try Problems.exitIfErrors(problems)
  }

  private func files(
    _ report: CampaignReport, _ dress: DocumentDress
  ) throws -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    if let html { files.append((html, report.page)) }
    if let pdf { files.append((pdf, try report.pdf(dress))) }
    return files
  }

  private func report(
    _ surroundings: some Surroundings
  ) throws -> (report: CampaignReport, dress: DocumentDress, problems: [Diagnostic]) {
    try Asking(folder: campaign.folder, asOf: asOf.day, in: surroundings)
      .report(of: matter, on: paper)
  }
}
