// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Mailings

/// `writ letters`: writes the letters of a mailing.
struct LettersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters", abstract: Wording.Letters.abstract,
    discussion: Wording.Letters.discussion)

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var paper: PaperOptions
  @Option(help: Wording.Letters.mailingHelp) var mailing: Identifier?
  @Option(help: Wording.Letters.limitHelp) var limit: Int?
  @Flag(name: .customLong("dry-run"), help: Wording.Letters.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError(Wording.Letters.badLimit) }
  }

  func run() async throws {
    let context = CommandContext.current
    let report = try await write(context.surroundings, progress: Progress(on: context.console))
    if json {
      context.console.write(Self.json(report).pretty + "\n")
    } else {
      context.console.show(report.urgent)
      if !report.isStopped { context.console.write(summary(of: report)) }
    }
    try Problems.exitIfErrors(report.problems)
  }

  private func summary(of report: MailingReport) -> String {
    Wording.Letters.summary(report, isRehearsal: isRehearsal, folder: selection.campaign.folder)
  }

  private func write(
    _ surroundings: some Surroundings, progress: Progress
  ) async throws -> MailingReport {
    var options = selection.mailingOptions
    paper.apply(to: &options)
    options.limit = limit
    options.name = mailing
    let mailing = Mailing(folder: selection.campaign.folder, options: options, in: surroundings)
    defer { progress.end() }
    return try await mailing.run(isRehearsal: isRehearsal) { progress.show($0, of: $1) }
  }

  private static func json(_ report: MailingReport) -> JSON {
    [
      "mailing": .text(report.plan.name.description),
      "date": .text(report.plan.date.description),
      "written": .number(report.written), "refused": .number(report.refused),
      "new": .number(report.outcomes[.new] ?? 0),
      "changed": .number(report.outcomes[.changed] ?? 0),
      "unchanged": .number(report.outcomes[.unchanged] ?? 0),
      "removed": .number(report.removed),
      "departed": .number(report.departed),
      "left_out": .number(report.plan.leftOut.values.reduce(0, +)),
      "packs": .list(report.packs.map(Self.json)),
      "likeness": likeness(report.likeness),
      "problems": Problems.json(report.problems),
    ]
  }

  private static func json(_ pack: WrittenPack) -> JSON {
    [
      "member": .text(pack.member.description), "path": .text(pack.path),
      "letters": .number(pack.letters), "pages": .number(pack.pages),
    ]
  }

  /// The shares of common phrases, in percent.
  private static func likeness(_ likeness: Likeness?) -> JSON {
    guard let likeness else { return .null }
    return [
      "offices": .number(likeness.offices),
      "mean": .number(Int((likeness.mean * 100).rounded())),
      "highest": .number(Int((likeness.highest * 100).rounded())),
    ]
  }
}
