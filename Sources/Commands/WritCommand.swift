// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import ArgumentParser

/// The root of all commands.
package struct WritCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "writ", abstract: Wording.abstract, discussion: Wording.discussion,
    version: Wording.version,
    groupedSubcommands: [
      CommandGroup(
        name: "Letters",
        subcommands: [
          CheckCommand.self, PreviewCommand.self, LettersCommand.self, FollowUpCommand.self,
        ]),
      CommandGroup(
        name: "Print", subcommands: [LabelsCommand.self, EnvelopesCommand.self, CardsCommand.self]),
      CommandGroup(
        name: "Questions",
        subcommands: [StatusCommand.self, DueCommand.self, ReportCommand.self]),
      CommandGroup(
        name: "Campaign",
        subcommands: [InitCommand.self, CasesCommand.self, RecipientsCommand.self]),
      CommandGroup(
        name: "Ledger",
        subcommands: [
          PrintedCommand.self, SentCommand.self, ReturnedCommand.self, ResponseCommand.self,
          ClassifyCommand.self, TrayCommand.self, RepliedCommand.self, TallyCommand.self,
          UndoCommand.self, LetterCommand.self, ImportCommand.self, ExportCommand.self,
          DoctorCommand.self,
        ]),
      CommandGroup(
        name: "Outcome",
        subcommands: [OutcomeCommand.self, StoryCommand.self, PetitionCommand.self]),
      CommandGroup(name: "Template", subcommands: [TemplateCommand.self]),
      CommandGroup(name: "Language", subcommands: [LanguagesCommand.self, NamesCommand.self]),
    ])

  package init() {}
}

/// Which campaign a command works on.
struct CampaignOption: ParsableArguments {
  @Option(name: [.customShort("C"), .customLong("campaign")], help: Wording.campaignHelp)
  var folder = "."
}
