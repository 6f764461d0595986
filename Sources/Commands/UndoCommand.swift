// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

/// `writ undo`: takes back what was recorded by mistake.
struct UndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: Wording.Undo.abstract, discussion: Wording.Undo.discussion)

  @OptionGroup var campaign: CampaignOption
  @OptionGroup var choice: ChoiceOptions
  @Option(help: Wording.Undo.whatHelp, transform: VocabularyArguments.eventKind)
  var what: EventBody.Kind?
  @Option(help: Wording.Undo.eventHelp, transform: VocabularyArguments.eventID) var event: EventID?
  @Flag(help: Wording.Undo.lastHelp) var last = false
  @Option(help: Wording.Undo.whyHelp) var why: String?
  @Option(help: Wording.Steps.byHelp) var by: Identifier?
  @Flag(name: .customLong("dry-run"), help: Wording.Steps.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  func validate() throws {
    let ways = [!choice.references.isEmpty, choice.mailing != nil, event != nil, last]
    guard ways.count(where: \.self) == 1 else { throw ValidationError(Wording.Undo.oneWay) }
    if choice.mailing != nil, what == nil { throw ValidationError(Wording.Undo.needsWhat) }
    if what != nil, event != nil || last { throw ValidationError(Wording.Undo.needlessWhat) }
  }

  func run() async throws {
    let context = CommandContext.current
    let report = try undo(context.surroundings, context.console)
    if json {
      context.console.write(Self.json(report, isRehearsal: isRehearsal).pretty + "\n")
    } else {
      context.console.showSome(report.problems)
      if !report.problems.hasErrors {
        context.console.write(Wording.Undo.summary(report, isRehearsal: isRehearsal))
      }
    }
    try Problems.exitIfErrors(report.problems)
  }

  private var target: UndoTarget {
    event.map { .event($0) } ?? (last ? .last : .letters(choice.choice, kind: what))
  }

  private func undo(_ surroundings: some Surroundings, _ console: Console) throws -> UndoReport {
    let recording = try Recording(folder: campaign.folder, in: surroundings)
    try Problems.exitIfNoCampaign(recording.campaign.problems, console)
    return try recording.undo(target, why: why, by: by, isRehearsal: isRehearsal)
  }

  private static func json(_ report: UndoReport, isRehearsal: Bool) -> JSON {
    [
      "dry_run": .bool(isRehearsal),
      "undone": .list(report.undone.map { EventJSON.value($0.event, letters: $0.letters) }),
      "untouched": .number(report.untouched), "problems": Problems.json(report.problems),
    ]
  }
}
