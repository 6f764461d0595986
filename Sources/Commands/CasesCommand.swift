// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Mailings

/// `writ cases`: lists the cases.
struct CasesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: Wording.Cases.abstract, discussion: Wording.Cases.discussion)

  @OptionGroup var campaign: CampaignOption
  @Flag(help: Wording.jsonHelp) var json = false

  func run() async throws {
    let context = CommandContext.current
    let loaded = try load(context.surroundings)
    try Problems.exitIfNoCampaign(loaded.problems, context.console)
    let cases = loaded.cases.map(\.value)
    context.console.show(loaded.problems.filter { $0.severity == .error })
    if json {
      context.console.write(JSON.list(cases.map(Self.json)).pretty + "\n")
    } else {
      context.console.write(Wording.Cases.table(cases, width: context.console.resultWidth))
    }
    try Problems.exitIfErrors(loaded.problems)
  }

  private func load(_ surroundings: some Surroundings) throws -> LoadedCampaign {
    try LoadedCampaign.load(from: campaign.folder, in: surroundings)
  }

  private static func json(_ matter: Case) -> JSON {
    let pressed = matter.demands.filter(\.state.isPressed)
    return [
      "id": .text(matter.id.description), "country": .text(matter.country.description),
      "people": .number(matter.people.count), "held": .text(matter.status.held.rawValue),
      "as_of": .text(matter.status.asOf.text),
      "open_demands": .list(pressed.map { .text($0.id.description) }),
      "letters": .list(matter.letters.map { .text($0.description) }),
    ]
  }
}
