// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Mailings

extension LetterCommand {
  /// `writ letter print`: letters on paper again, word for word.
  struct Print: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "print", abstract: Wording.Reprint.abstract,
      discussion: Wording.Reprint.discussion)

    @OptionGroup var campaign: CampaignOption
    @OptionGroup var choice: ChoiceOptions
    @Option(help: Wording.Reprint.layoutHelp) var layout: String?
    @OptionGroup var file: PrintFileOptions

    func validate() throws {
      guard choice.mailing != nil else {
        if choice.references.isEmpty { throw ValidationError(Wording.Reprint.noLetters) }
        return
      }
      guard !choice.references.isEmpty else { return }
      if typed == nil || choice.numbers != nil {
        throw ValidationError(Wording.Reprint.onlyNumbers)
      }
    }

    func run() async throws {
      let context = CommandContext.current
      let report = try await print(context.surroundings, context.console)
      context.console.showSome(report.problems)
      if !report.problems.hasErrors {
        context.console.write(
          Wording.Reprint.summary(report, isRehearsal: file.isRehearsal))
      }
      try Problems.exitIfErrors(report.problems)
    }

    private func print(
      _ surroundings: some Surroundings, _ console: Console
    ) async throws -> ReprintReport {
      let recording = try Recording(folder: campaign.folder, in: surroundings)
      try Problems.exitIfNoCampaign(recording.campaign.problems, console)
      var options = ReprintOptions()
      options.layout = layout
      options.output = file.output
      return try await recording.reprint(letters, options, isRehearsal: file.isRehearsal)
    }
  }
}

extension LetterCommand.Print {
  /// The letters that are meant; behind a mailing, what would be references is its numbers.
  private var letters: LetterChoice {
    var letters = choice.choice
    guard choice.mailing != nil, !choice.references.isEmpty else { return letters }
    letters.references = []
    letters.numbers = typed
    return letters
  }

  private var typed: NumberRanges? {
    NumberRanges(choice.references.joined(separator: ","))
  }
}
