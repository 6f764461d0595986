// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

/// `writ response`: records what came back.
struct ResponseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "response", abstract: Wording.Responses.abstract,
    discussion: Wording.Responses.discussion)

  @OptionGroup var campaign: CampaignOption
  @Argument(help: Wording.Responses.referenceHelp) var references: [String] = []
  @Option(help: Wording.Responses.onHelp) var on: CivilDate?
  @Option(help: Wording.Responses.viaHelp, transform: VocabularyArguments.code) var via: Channel?
  @Option(help: Wording.Responses.senderHelp) var sender: String?
  @Option(help: Wording.Responses.subjectHelp) var subject: String?
  @Option(name: .customLong("their-reference"), help: Wording.Responses.theirReferenceHelp)
  var theirReference: String?
  @Option(help: Wording.Responses.fileHelp) var file: [String] = []
  @Option(help: Wording.Responses.textHelp) var text: String?
  @OptionGroup var classification: ClassificationOptions
  @Option(help: Wording.Steps.noteHelp) var note: String?
  @Option(help: Wording.Steps.byHelp) var by: Identifier?
  @Flag(help: Wording.Responses.againHelp) var again = false
  @Flag(help: Wording.Steps.repairHelp) var repair = false
  @Flag(name: .customLong("dry-run"), help: Wording.Steps.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  func validate() throws {
    let isEmpty = text == nil && file.isEmpty && sender == nil && subject == nil && note == nil
    if references.isEmpty, isEmpty { throw ValidationError(Wording.Responses.nothingToGoBy) }
  }

  func run() async throws {
    let context = CommandContext.current
    let report = try record(context.surroundings, context.console)
    if json {
      context.console.write(self.json(report).pretty + "\n")
    } else {
      context.console.show(report.problems)
      if !report.problems.hasErrors {
        let new = response(on: context.surroundings.today)
        let text = Wording.Responses.summary(
          report, new, isRehearsal: isRehearsal, width: context.console.width)
        context.console.write(text)
      }
    }
    try Problems.exitIfErrors(report.problems)
  }

  private func record(
    _ surroundings: some Surroundings, _ console: Console
  ) throws -> ResponseReport {
    let recording = try Recording(folder: campaign.folder, in: surroundings)
    try Problems.exitIfNoCampaign(recording.campaign.problems, console)
    return try recording.record(response(on: surroundings.today), isRehearsal: isRehearsal)
  }

  private func response(on today: CivilDate) -> NewResponse {
    var new = NewResponse(day: on ?? today)
    new.references = references
    new.acceptsRepairs = repair
    new.via = via
    new.by = by
    new.sender = sender
    new.subject = subject
    new.theirReference = theirReference
    new.files = file
    new.textFile = text
    new.note = note
    new.classification = classification.classification
    new.mayRepeat = again
    return new
  }

  private func json(_ report: ResponseReport) -> JSON {
    [
      "dry_run": .bool(isRehearsal), "id": JSON(report.id?.description),
      "letters": .list(report.letters.map { .text($0.reference.text) }),
      "kind": JSON(classification.kind?.rawValue),
      "files": .list(
        report.attachments.map {
          ["name": .text($0.name), "sha256": .text($0.sha256), "size": .number($0.size)]
        }),
      "guesses": .list(report.guesses.map(TrayCommand.json)),
      "problems": Problems.json(report.problems),
    ]
  }
}

/// What somebody who has read a response says that it is.
struct ClassificationOptions: ParsableArguments {
  @Option(help: Wording.Responses.kindHelp, transform: VocabularyArguments.code)
  var kind: ResponseKind?
  @Option(help: Wording.Responses.toneHelp, transform: VocabularyArguments.code)
  var tone: ResponseTone?
  @Option(help: Wording.Responses.saysHelp, transform: VocabularyArguments.said)
  var says: [Classification.Said] = []
  @Option(name: .customLong("promised-for"), help: Wording.Responses.promisedHelp)
  var promisedFor: CivilDate?
  @Option(help: Wording.Responses.summaryHelp) var summary: String?

  func validate() throws {
    let isMore = tone != nil || !says.isEmpty || promisedFor != nil || summary != nil
    if kind == nil, isMore { throw ValidationError(Wording.Responses.needsKind) }
    if promisedFor != nil, kind != .commitment {
      throw ValidationError(Wording.Responses.onlyPromises)
    }
    let demands = says.map(\.demand)
    if Set(demands).count < demands.count { throw ValidationError(Wording.Responses.doubledDemand) }
  }

  var classification: Classification? {
    kind.map {
      Classification(
        kind: $0, tone: tone, says: says, promisedFor: promisedFor, summary: summary)
    }
  }
}
