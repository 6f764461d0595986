// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Mailings

/// `writ check`: reads everything and says what would make a letter wrong.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Wording.Check.abstract, discussion: Wording.Check.discussion)

  @OptionGroup var campaign: CampaignOption
  @Option(help: Wording.dateHelp) var date: CivilDate?
  @Flag(help: Wording.Check.namesHelp) var names = false
  @Flag(help: Wording.jsonHelp) var json = false

  func run() async throws {
    let context = CommandContext.current
    let report = try await check(context.surroundings, progress: Progress(on: context.console))
    if json {
      context.console.write(Self.json(report).pretty + "\n")
    } else {
      try Problems.exitIfNoCampaign(report.problems, context.console)
      context.console.show(report.problems)
      context.console.write(Wording.Check.table(report.table, width: context.console.resultWidth))
      if names { context.console.write(Wording.Check.names(report.madeByRule)) }
      context.console.write(Wording.Check.summary(report))
    }
    try Problems.exitIfErrors(report.problems)
  }

  private func check(
    _ surroundings: some Surroundings, progress: Progress
  ) async throws -> CheckReport {
    let check = CampaignCheck(folder: campaign.folder, in: surroundings)
    defer { progress.end() }
    return try await check.run(on: date) { progress.show($0, of: $1) }
  }

  private static func json(_ report: CheckReport) -> JSON {
    [
      "problems": Problems.json(report.problems),
      "cases": .list(
        report.table.rows.map { row in
          let languages = zip(report.table.languages, row.missing)
          return [
            "id": .text(row.id.description), "texts": .number(row.textCount),
            "missing": .object(languages.map { ($0.description, .number($1)) }),
          ]
        }),
      "letters_ready": .number(report.readyLetters),
      "letters_waiting": .number(report.waitingLetters),
      "names_made_by_rule": .list(report.madeByRule.map { .text($0) }),
    ]
  }
}
