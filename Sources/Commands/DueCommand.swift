// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import Campaigns
internal import Diagnostics
internal import Ledger
internal import Mailings

/// `writ due`: says what is to be done this week.
struct DueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: Wording.Due.abstract, discussion: Wording.Due.discussion)

  @OptionGroup var campaign: CampaignOption
  @Option(help: Wording.Due.daysHelp) var days = 7
  @Flag(help: Wording.Due.allHelp) var all = false
  @OptionGroup var asOf: AsOfOption
  @Option(help: Wording.Due.icsHelp) var ics: String?
  @Flag(name: .customLong("dry-run"), help: Wording.Due.dryRunHelp) var isRehearsal = false
  @Flag(help: Wording.jsonHelp) var json = false

  func validate() throws {
    guard (0...366).contains(days) else { throw ValidationError(Wording.Due.badDays) }
  }

  func run() async throws {
    let context = CommandContext.current
    let console = context.console
    if let ics { return try writeCalendar(to: ics, context.surroundings, console) }
    let due = try list(context.surroundings)
    try Problems.exitIfNoCampaign(due.problems, console)
    console.show(due.problems)
    if json {
      console.write(due.json.pretty + "\n")
    } else {
      console.write(Wording.Due.text(due, width: console.resultWidth))
    }
    try Problems.exitIfErrors(due.problems)
  }

  private func list(_ surroundings: some Surroundings) throws -> DueList {
    try Asking(folder: campaign.folder, asOf: asOf.day, in: surroundings)
      .due(within: days, limit: all ? .max : 20)
  }

  private func writeCalendar(
    to path: String, _ surroundings: some Surroundings, _ console: Console
  ) throws {
    let asking = Asking(folder: campaign.folder, asOf: asOf.day, in: surroundings)
    let (feed, problems) = try asking.deadlineFeed()
    try Problems.exitIfNoCampaign(problems, console)
    console.show(problems)
    try Problems.exitIfErrors(problems)
    if !isRehearsal { _ = try surroundings.write(feed.bytes, to: path) }
    console.write(
      Wording.Due.calendar(feed.deadlines.count, in: path, isRehearsal: isRehearsal))
  }
}
