// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

/// Which letters something was done with, when and by whom.
struct StepOptions: ParsableArguments {
  @OptionGroup var campaign: CampaignOption
  @OptionGroup var choice: ChoiceOptions
  @Option(name: .customLong("from"), help: Wording.Steps.fromHelp) var sheet: String?
  @Option(help: Wording.Steps.onHelp) var on: CivilDate?
  @Option(help: Wording.Steps.byHelp) var by: Identifier?
  @Flag(help: Wording.Steps.skipHelp) var skip = false
  @Flag(name: .customLong("dry-run"), help: Wording.Steps.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  func validate() throws {
    let ways = [!choice.references.isEmpty, choice.mailing != nil, sheet != nil]
    switch ways.count(where: \.self) {
    case 0: throw ValidationError(Wording.Steps.noLetters)
    case 1: return
    default: throw ValidationError(Wording.Steps.severalWays)
    }
  }
}

extension StepOptions {
  /// Records a step of the letters that are meant, and says what came of it.
  func record(_ what: LetterStep.What) throws {
    let context = CommandContext.current
    let report = try report(what, context.surroundings, context.console)
    if json {
      context.console.write(Self.json(report, isRehearsal: isRehearsal).pretty + "\n")
    } else {
      context.console.showSome(report.problems)
      if report.isStopped {
        context.console.tell(Wording.Steps.stopped(report))
      } else {
        let day = on ?? context.surroundings.today
        let step = LetterStep(what, on: day)
        context.console.write(Wording.Steps.summary(report, step, sheet, isRehearsal: isRehearsal))
      }
    }
    try Problems.exitIfErrors(report.problems)
  }

  private func report(
    _ what: LetterStep.What, _ surroundings: some Surroundings, _ console: Console
  ) throws -> StepReport {
    let recording = try Recording(folder: campaign.folder, in: surroundings)
    try Problems.exitIfNoCampaign(recording.campaign.problems, console)
    let step = LetterStep(what, on: on ?? surroundings.today, by: by)
    let manner = RecordingManner(skips: skip, isRehearsal: isRehearsal)
    guard let sheet else { return try recording.record(step, of: choice.choice, manner) }
    return try recording.record(
      step, fromSheet: sheet, acceptsRepairs: choice.repair, manner)
  }

  private static func json(_ report: StepReport, isRehearsal: Bool) -> JSON {
    [
      "dry_run": .bool(isRehearsal), "recorded": .number(report.recorded.count),
      "already": .number(report.already.count), "withdrawn": .number(report.withdrawn),
      "refused": .number(report.refused), "without_text": .number(report.withoutText),
      "letters": .list(report.recorded.map { .text($0.reference.text) }),
      "repairs": .list(
        report.repairs.map {
          ["typed": .text($0.typed), "taken_for": .text($0.letter.reference.text)]
        }),
      "problems": Problems.json(report.problems),
    ]
  }
}

/// Letters by their references, or those of a mailing.
struct ChoiceOptions: ParsableArguments {
  @Argument(help: Wording.Steps.referenceHelp) var references: [String] = []
  @Option(help: Wording.Steps.mailingHelp) var mailing: Identifier?
  @Option(help: Wording.Steps.memberHelp) var member: Identifier?
  @Option(help: Wording.Steps.exceptHelp) var except: [String] = []
  @Option(help: Wording.Steps.numbersHelp, transform: Self.ranges) var numbers: NumberRanges?
  @Flag(help: Wording.Steps.repairHelp) var repair = false

  func validate() throws {
    if mailing == nil, !except.isEmpty || numbers != nil || member != nil {
      throw ValidationError(Wording.Steps.needsMailing)
    }
  }

  var choice: LetterChoice {
    var choice = LetterChoice()
    choice.references = references
    choice.mailing = mailing
    choice.member = member
    choice.excepted = except
    choice.numbers = numbers
    choice.acceptsRepairs = repair
    return choice
  }

  private static func ranges(_ text: String) throws -> NumberRanges {
    guard let ranges = NumberRanges(text) else {
      throw ValidationError(Wording.Steps.badNumbers)
    }
    return ranges
  }
}

extension Console {
  private static let mostProblems = 20

  /// Shows the first of many problems, and how many there are besides.
  func showSome(_ problems: [Diagnostic]) {
    show(Array(problems.prefix(Self.mostProblems)))
    let rest = problems.count - Self.mostProblems
    if rest > 0 { tell(Wording.Steps.more(rest)) }
  }
}
