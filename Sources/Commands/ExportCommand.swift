// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Mailings

/// `writ export`: writes what is recorded for other programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Wording.Export.abstract,
    discussion: Wording.Export.discussion,
    subcommands: [
      ExportLetters.self, ExportEvents.self, ExportResponses.self, ExportLedgerCommand.self,
    ])
}

extension ExportOptions.Format: ExpressibleByArgument {}

/// How and for whom something is exported.
struct ExportChoices: ParsableArguments {
  @Argument(help: Wording.Export.fileHelp) var file: String?
  @OptionGroup var campaign: CampaignOption
  @Option(help: Wording.Export.formatHelp) var format = ExportOptions.Format.csv
  @Flag(name: .customLong("public"), help: Wording.Export.publicHelp) var isPublic = false
  @Flag(help: Wording.Export.countsHelp) var counts = false
  @OptionGroup var asOf: AsOfOption
  @Flag(name: .customLong("dry-run"), help: Wording.Export.dryRunHelp) var isRehearsal = false

  func validate() throws {
    if isPublic, counts { throw ValidationError(Wording.Export.either) }
  }
}

extension ExportChoices {
  fileprivate func export(_ content: ExportOptions.Content) throws {
    let context = CommandContext.current
    let audience: ExportOptions.Audience = counts ? .counts : isPublic ? .everybody : .group
    let options = ExportOptions(content, for: audience, as: format)
    try export(options, context.surroundings, context.console)
  }

  private func export(
    _ options: ExportOptions, _ surroundings: some Surroundings, _ console: Console
  ) throws {
    let asking = Asking(folder: campaign.folder, asOf: asOf.day, in: surroundings)
    guard let file else {
      if isRehearsal {
        return tell(try asking.export(options) { _ in }, "standard output", console)
      }
      return _ = try asking.export(options) { console.write(String(decoding: $0, as: UTF8.self)) }
    }
    guard !isRehearsal else { return tell(try asking.export(options) { _ in }, file, console) }
    let unfinished = try surroundings.begin(file)
    let rows = try asking.export(options) { bytes throws(FileError) in
      try unfinished.append(bytes)
    }
    _ = try unfinished.finish()
    tell(rows, file, console)
  }

  private func tell(_ rows: Int, _ place: String, _ console: Console) {
    console.write(Wording.Export.written(rows, to: place, isRehearsal: isRehearsal))
  }
}

/// `writ export letters`.
struct ExportLetters: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters", abstract: Wording.Export.lettersAbstract)

  @OptionGroup var choices: ExportChoices

  func run() async throws { try choices.export(.letters) }
}

/// `writ export events`.
struct ExportEvents: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: Wording.Export.eventsAbstract)

  @OptionGroup var choices: ExportChoices

  func run() async throws { try choices.export(.events) }
}

/// `writ export responses`.
struct ExportResponses: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "responses", abstract: Wording.Export.responsesAbstract)

  @OptionGroup var choices: ExportChoices

  func run() async throws { try choices.export(.responses) }
}
