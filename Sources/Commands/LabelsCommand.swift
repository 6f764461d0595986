// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Mailings

/// `writ labels`: sheets of address labels.
struct LabelsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "labels", abstract: Wording.Labels.abstract,
    discussion: Wording.Labels.discussion)

  @OptionGroup var campaign: CampaignOption
  @OptionGroup var choice: PostChoiceOptions
  @Option(help: Wording.Labels.sheetHelp) var sheet = "L7163"
  @Option(help: Wording.Labels.startHelp) var start = 1
  @Option(name: .customLong("shift-x"), parsing: .unconditional, help: Wording.Labels.shiftXHelp)
  var shiftX = 0.0
  @Option(name: .customLong("shift-y"), parsing: .unconditional, help: Wording.Labels.shiftYHelp)
  var shiftY = 0.0
  @Option(help: Wording.Labels.senderHelp) var sender: Identifier?
  @OptionGroup var file: PrintFileOptions

  func validate() throws {
    guard shiftX.isFinite, shiftY.isFinite else { throw ValidationError(Wording.Labels.badShift) }
    if sender != nil, choice.choice.isChosen { throw ValidationError(Wording.Labels.eitherSender) }
  }

  func run() async throws {
    let context = CommandContext.current
    let report = try make(context.surroundings)
    try context.console.tellOfPost(
      report, Wording.Labels.summary(report, sheet: sheet, isRehearsal: file.isRehearsal))
  }

  private func make(_ surroundings: some Surroundings) throws -> PostReport {
    var options = LabelOptions()
    options.sheet = sheet
    options.start = start
    options.shiftX = shiftX
    options.shiftY = shiftY
    options.sender = sender
    options.output = file.output
    return try LabelMaking(
      folder: campaign.folder, choice: choice.choice, options: options, in: surroundings
    ).make(isRehearsal: file.isRehearsal)
  }
}

extension Console {
  /// Shows the problems and what was made, and ends the command with 1 where nothing could be.
  func tellOfPost(_ report: PostReport, _ summary: String) throws {
    try Problems.exitIfNoCampaign(report.problems, self)
    showSome(report.problems)
    if !report.problems.hasErrors { write(summary) }
    try Problems.exitIfErrors(report.problems)
  }
}
