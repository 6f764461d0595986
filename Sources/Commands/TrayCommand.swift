// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

/// `writ tray`: the responses that belong to no letter yet.
struct TrayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tray", abstract: Wording.Tray.abstract, discussion: Wording.Tray.discussion,
    subcommands: [List.self, Accept.self, Drop.self], defaultSubcommand: List.self)

  static func json(_ guess: TrayGuess) -> JSON {
    [
      "reference": .text(guess.letter.reference.text), "points": .number(guess.points),
      "office": .text(guess.letter.office.description),
      "cases": .list(guess.letter.matters.map { .text($0.description) }),
      "reasons": .list(guess.reasons.map { .text($0.rawValue) }),
    ]
  }

  fileprivate static func recording<Outside: Surroundings>(
    _ folder: String, _ surroundings: Outside, _ console: Console
  ) throws -> Recording<Outside> {
    let recording = try Recording(folder: folder, in: surroundings)
    try Problems.exitIfNoCampaign(recording.campaign.problems, console)
    return recording
  }
}

extension TrayCommand {
  /// `writ tray list`: each with its three best guesses.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Wording.Tray.listAbstract)

    @OptionGroup var campaign: CampaignOption
    @Flag(help: Wording.jsonHelp) var json = false

    func run() async throws {
      let context = CommandContext.current
      let entries = try entries(context.surroundings, context.console)
      context.console.write(
        json
          ? JSON.list(entries.map(Self.json)).pretty + "\n"
          : Wording.Tray.list(entries, width: context.console.width))
    }

    private func entries(_ surroundings: some Surroundings, _ console: Console) throws
      -> [TrayEntry]
    {
      try recording(campaign.folder, surroundings, console).tray()
    }

    private static func json(_ entry: TrayEntry) -> JSON {
      [
        "number": .number(entry.number), "response": EventJSON.value(entry.response),
        "guesses": .list(entry.guesses.map(TrayCommand.json)),
      ]
    }
  }

  /// `writ tray accept`: gives a response to its letters.
  struct Accept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "accept", abstract: Wording.Tray.acceptAbstract,
      discussion: Wording.Tray.acceptDiscussion)

    @OptionGroup var campaign: CampaignOption
    @Argument(help: Wording.Tray.numberHelp) var number: Int
    @Argument(help: Wording.Tray.referenceHelp) var references: [String] = []
    @Flag(help: Wording.Steps.repairHelp) var repair = false
    @OptionGroup var ending: TrayOptions

    func run() async throws {
      let context = CommandContext.current
      try ending.finish(try accept(context.surroundings, context.console), Wording.Tray.accepted)
    }

    private func accept(
      _ surroundings: some Surroundings, _ console: Console
    ) throws -> TrayReport {
      try recording(campaign.folder, surroundings, console).accept(
        number, for: references, acceptsRepairs: repair, by: ending.by,
        isRehearsal: ending.isRehearsal)
    }
  }

  /// `writ tray drop`: takes out what is no response.
  struct Drop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "drop", abstract: Wording.Tray.dropAbstract,
      discussion: Wording.Tray.dropDiscussion)

    @OptionGroup var campaign: CampaignOption
    @Argument(help: Wording.Tray.numberHelp) var number: Int
    @Option(help: Wording.Tray.whyHelp) var why: String
    @OptionGroup var ending: TrayOptions

    func run() async throws {
      let context = CommandContext.current
      try ending.finish(try drop(context.surroundings, context.console), Wording.Tray.dropped)
    }

    private func drop(_ surroundings: some Surroundings, _ console: Console) throws -> TrayReport {
      try recording(campaign.folder, surroundings, console).drop(
        number, why: why, by: ending.by, isRehearsal: ending.isRehearsal)
    }
  }
}

/// How what is done with the tray is recorded and told.
struct TrayOptions: ParsableArguments {
  @Option(help: Wording.Steps.byHelp) var by: Identifier?
  @Flag(name: .customLong("dry-run"), help: Wording.Steps.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  fileprivate func finish(
    _ report: TrayReport, _ words: (TrayReport, _ isRehearsal: Bool) -> String
  ) throws {
    let console = CommandContext.current.console
    if json {
      let value: JSON = [
        "dry_run": .bool(isRehearsal), "response": JSON(report.entry?.response.id.description),
        "letters": .list(report.letters.map { .text($0.reference.text) }),
        "problems": Problems.json(report.problems),
      ]
      console.write(value.pretty + "\n")
    } else {
      console.show(report.problems)
      if !report.problems.hasErrors { console.write(words(report, isRehearsal)) }
    }
    try Problems.exitIfErrors(report.problems)
  }
}
