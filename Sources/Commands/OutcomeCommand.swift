// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

/// `writ outcome`: records what changed for the people of a case, or lists what was recorded.
struct OutcomeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome", abstract: Wording.Outcomes.abstract,
    discussion: Wording.Outcomes.discussion)

  @Argument(help: Wording.Outcomes.caseHelp) var matter: Identifier
  @OptionGroup var campaign: CampaignOption
  @Option(help: Wording.Outcomes.kindHelp) var kind: OutcomeKind?
  @Option(help: Wording.Outcomes.onHelp) var on: EDTFDate?
  @Option(help: Wording.Outcomes.sourceHelp) var source: [String] = []
  @Option(help: Wording.Outcomes.demandHelp) var demand: [Classification.Said] = []
  @Option(help: Wording.Outcomes.attributionHelp) var attribution = OutcomeAttribution.coincided
  @Option(name: .customLong("credited-by"), help: Wording.Outcomes.creditedByHelp)
  var creditedBy: String?
  @Flag(help: Wording.Outcomes.unconfirmedHelp) var unconfirmed = false
  @Option(help: Wording.Outcomes.visibilityHelp) var visibility = Visibility.public
  @Option(help: Wording.Outcomes.byHelp) var by: Identifier?
  @Option(help: Wording.Outcomes.noteHelp) var note: String?
  @Flag(name: .customLong("dry-run"), help: Wording.Outcomes.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  func validate() throws {
    let isRecording = kind != nil
    if isRecording, on == nil { throw ValidationError(Wording.Outcomes.needsDate) }
    if !isRecording, on != nil || !source.isEmpty || !demand.isEmpty || creditedBy != nil {
      throw ValidationError(Wording.Outcomes.needsKind)
    }
  }

  func run() async throws {
    let context = CommandContext.current
    guard let kind, let on else { return try list(context.surroundings, context.console) }
    let outcome = Outcome(
      matter: matter, kind: kind, date: on, isConfirmed: !unconfirmed, attribution: attribution,
      creditedBy: creditedBy, sources: source, demands: demand, note: note,
      visibility: visibility)
    let report = try record(outcome, context.surroundings)
    try Problems.exitIfNoCampaign(report.problems, context.console)
    context.console.show(report.problems)
    try Problems.exitIfErrors(report.problems)
    if json {
      context.console.write(Self.json(report).pretty + "\n")
    } else {
      context.console.write(Wording.Outcomes.recorded(report, isRehearsal: isRehearsal))
    }
  }

  private func record(
    _ outcome: Outcome, _ surroundings: some Surroundings
  ) throws -> OutcomeReport {
    try OutcomeRecording(folder: campaign.folder, in: surroundings)
      .record(outcome, by: by, isRehearsal: isRehearsal)
  }

  private func list(_ surroundings: some Surroundings, _ console: Console) throws {
    let ledger = try surroundings.readLedger(LedgerFile.path(in: campaign.folder))
    let outcomes = try ledger.read(asOf: surroundings.today) { try $0.outcomes(of: matter) }
    if json {
      console.write(JSON.list(outcomes.map(\.json)).pretty + "\n")
    } else {
      console.write(Wording.Outcomes.list(outcomes, of: matter))
    }
  }

  private static func json(_ report: OutcomeReport) -> JSON {
    [
      "outcome": report.outcome.json, "stopped_drafts": .number(report.stopped),
      "thanks_due": .bool(report.outcome.kind.isThankworthy && report.outcome.isConfirmed),
      "patch": JSON(report.patch),
    ]
  }
}

extension RecordedOutcome {
  fileprivate var json: JSON {
    ["id": .text(id.description), "recorded_for": .text(day.description), "outcome": outcome.json]
  }
}

extension Outcome {
  fileprivate var json: JSON {
    [
      "case": .text(matter.description), "kind": .text(kind.rawValue), "date": .text(date.text),
      "confirmed": .bool(isConfirmed), "attribution": .text(attribution.rawValue),
      "credited_by": JSON(creditedBy), "sources": .list(sources.map { .text($0) }),
      "demands": .list(demands.map { .text($0.text) }), "note": JSON(note),
      "visibility": .text(visibility.rawValue),
    ]
  }
}
