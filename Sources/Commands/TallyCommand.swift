// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

/// `writ tally`: records letters and signatures that were counted by hand.
struct TallyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally", abstract: Wording.Tally.abstract, discussion: Wording.Tally.discussion,
    subcommands: [Letters.self, Signatures.self])
}

extension TallyCommand {
  /// `writ tally letters`: letters without references.
  struct Letters: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "letters", abstract: Wording.Tally.lettersAbstract,
      discussion: Wording.Tally.lettersDiscussion)

    @OptionGroup var options: TallyOptions
    @Option(help: Wording.Tally.writersHelp) var writers: Int?

    func validate() throws {
      if let writers, writers < 1 { throw ValidationError(Wording.Tally.badWriters) }
    }

    func run() async throws { try options.record(.letters, writers: writers) }
  }

  /// `writ tally signatures`: signatures on paper.
  struct Signatures: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "signatures", abstract: Wording.Tally.signaturesAbstract,
      discussion: Wording.Tally.signaturesDiscussion)

    @OptionGroup var options: TallyOptions

    func run() async throws { try options.record(.signatures, writers: nil) }
  }
}

/// What was counted, for which case and when.
struct TallyOptions: ParsableArguments {
  @OptionGroup var campaign: CampaignOption
  @Argument(help: Wording.Tally.countHelp) var count: Int
  @Option(name: .customLong("case"), help: Wording.Tally.caseHelp) var matter: Identifier?
  @Option(help: Wording.Steps.onHelp) var on: CivilDate?
  @Option(help: Wording.Steps.byHelp) var by: Identifier?
  @Option(help: Wording.Steps.noteHelp) var note: String?
  @Flag(name: .customLong("dry-run"), help: Wording.Steps.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  private static let most = 10_000_000

  func validate() throws {
    guard (1...Self.most).contains(count) else { throw ValidationError(Wording.Tally.badCount) }
  }
}

extension TallyOptions {
  func record(_ what: Gathering.Kind, writers: Int?) throws {
    let context = CommandContext.current
    let gathering = Gathering(
      what: what, matter: matter, count: count, writers: writers, note: note)
    let day = on ?? context.surroundings.today
    let problems = try record(gathering, on: day, context.surroundings, context.console)
    if json {
      let value: JSON = [
        "dry_run": .bool(isRehearsal), "what": .text(what.rawValue), "count": .number(count),
        "case": JSON(matter?.description), "day": .text(day.description),
        "problems": Problems.json(problems),
      ]
      context.console.write(value.pretty + "\n")
    } else {
      context.console.show(problems)
      if !problems.hasErrors {
        let text = Wording.Tally.summary(gathering, on: day, isRehearsal: isRehearsal)
        context.console.write(text)
      }
    }
    try Problems.exitIfErrors(problems)
  }

  private func record(
    _ gathering: Gathering, on day: CivilDate, _ surroundings: some Surroundings, _ console: Console
  ) throws -> [Diagnostic] {
    let recording = try Recording(folder: campaign.folder, in: surroundings)
    try Problems.exitIfNoCampaign(recording.campaign.problems, console)
    return try recording.record(gathering, on: day, by: by, isRehearsal: isRehearsal)
  }
}
