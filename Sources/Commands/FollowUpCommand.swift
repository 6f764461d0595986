// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Mailings

/// `writ follow-up`: writes the letters that ask again for an answer.
struct FollowUpCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up", abstract: Wording.FollowUps.abstract,
    discussion: Wording.FollowUps.discussion)

  @Argument(help: Wording.FollowUps.referencesHelp) var references: [String] = []
  @OptionGroup var campaign: CampaignOption
  @Flag(name: .customLong("due"), help: Wording.FollowUps.dueHelp) var isDue = false
  @Option(name: .customLong("of"), help: Wording.FollowUps.ofHelp) var earlier: Identifier?
  @Flag(name: .customLong("early"), help: Wording.FollowUps.earlyHelp) var isEarly = false
  @OptionGroup var paper: PaperOptions
  @Option(help: Wording.FollowUps.mailingHelp) var mailing: Identifier?
  @Option(help: Wording.dateHelp) var date: CivilDate?
  @Flag(name: .customLong("dry-run"), help: Wording.Letters.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  func validate() throws {
    let ways = [!references.isEmpty, isDue, earlier != nil]
    guard ways.count(where: \.self) == 1 else { throw ValidationError(Wording.FollowUps.oneWay) }
    if isDue, isEarly { throw ValidationError(Wording.FollowUps.needlessEarly) }
  }

  func run() async throws {
    let context = CommandContext.current
    let console = context.console
    let (choice, report) = try await write(
      context.surroundings, progress: Progress(on: console))
    if json {
      console.write(Self.json(choice, report).pretty + "\n")
    } else {
      console.show(choice.problems)
      if !references.isEmpty {
        for refused in choice.refused { console.tell(Wording.FollowUps.refusal(refused)) }
      }
      console.show(report?.urgent ?? [])
      console.write(summary(choice, report))
    }
    try Problems.exitIfErrors(choice.problems + (report?.problems ?? []))
    if !references.isEmpty, !choice.refused.isEmpty { throw ExitCode(1) }
  }

  private func summary(_ choice: FollowUpChoice, _ report: MailingReport?) -> String {
    let leftOut = leftOut(choice)
    guard let report else { return nothing(choice) + leftOut }
    guard !report.isStopped else { return "" }
    return Wording.Letters.summary(
      report, isRehearsal: isRehearsal, folder: campaign.folder) + leftOut
  }

  /// What is said where no letter is followed up.
  private func nothing(_ choice: FollowUpChoice) -> String {
    if let earlier { return choice.problems.isEmpty ? Wording.FollowUps.nothing(of: earlier) : "" }
    return choice.refused.isEmpty ? Wording.FollowUps.nothing : ""
  }

  /// What is counted instead of told one by one.
  private func leftOut(_ choice: FollowUpChoice) -> String {
    if isDue { return Wording.FollowUps.onDesk(choice.refused.count) }
    return earlier == nil ? "" : Wording.FollowUps.leftOut(choice.refused.map(\.reason))
  }

  private var wish: FollowUpWish {
    earlier.map { .mailing($0) } ?? (isDue ? .overdue : .letters(references))
  }

  private func write(
    _ surroundings: some Surroundings, progress: Progress
  ) async throws -> (choice: FollowUpChoice, report: MailingReport?) {
    var options = MailingOptions()
    paper.apply(to: &options)
    options.name = mailing
    options.date = date
    let mailing = FollowUpMailing(
      folder: campaign.folder, of: wish, isEarly: isEarly, options: options, in: surroundings)
    defer { progress.end() }
    return try await mailing.run(isRehearsal: isRehearsal) { progress.show($0, of: $1) }
  }

  private static func json(_ choice: FollowUpChoice, _ report: MailingReport?) -> JSON {
    let refused = choice.refused.map { refused -> JSON in
      [
        "reference": .text(refused.typed), "reason": .text(Wording.FollowUps.id(refused.reason)),
        "due_from": JSON(refused.reason.dueFrom?.description),
      ]
    }
    return [
      "mailing": JSON(report?.plan.name.description),
      "follows": .list(choice.accepted.map { .text($0.first.reference.text) }),
      "written": .number(report?.written ?? 0), "refused": .list(refused),
      "left_out": .number(report?.plan.leftOut.values.reduce(0, +) ?? 0),
      "problems": Problems.json(choice.problems + (report?.problems ?? [])),
    ]
  }
}
