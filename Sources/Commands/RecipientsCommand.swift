// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import ArgumentParser
internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Mailings

/// `writ recipients`: lists the offices.
struct RecipientsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recipients", abstract: Wording.Recipients.abstract,
    discussion: Wording.Recipients.discussion)

  @OptionGroup var campaign: CampaignOption
  @Option(help: Wording.Letters.toHelp) var to: [RecipientChoice] = []
  @Flag(help: Wording.jsonHelp) var json = false

  func run() async throws {
    let context = CommandContext.current
    let loaded = try load(context.surroundings)
    try Problems.exitIfNoCampaign(loaded.problems, context.console)
    context.console.show(loaded.problems.filter { $0.severity == .error })
    let recipients = loaded.recipients.map(\.value).filter { recipient in
      to.isEmpty || to.contains { $0.takes(recipient) }
    }
    if json {
      context.console.write(JSON.list(recipients.map(Self.json)).pretty + "\n")
    } else {
      context.console.write(
        Wording.Recipients.table(recipients, width: context.console.resultWidth))
    }
    try Problems.exitIfErrors(loaded.problems)
  }

  private func load(_ surroundings: some Surroundings) throws -> LoadedCampaign {
    try LoadedCampaign.load(from: campaign.folder, in: surroundings)
  }

  private static func json(_ recipient: Recipient) -> JSON {
    [
      "id": .text(recipient.id.description), "kind": .text(recipient.kind),
      "rank": .text(recipient.rank.rawValue), "jurisdiction": .text(recipient.jurisdiction.code),
      "office": JSON(recipient.office[.english]?.text),
      "country": JSON(recipient.country?.description),
      "languages": .list(recipient.languages.map { .text($0.description) }),
      "tags": .list(recipient.tags.map { .text($0) }),
      "has_address": .bool(!recipient.addressLines.isEmpty),
      "has_email": .bool(recipient.email != nil), "source": JSON(recipient.source),
      "verified_on": JSON(recipient.verifiedOn?.description),
    ]
  }
}
