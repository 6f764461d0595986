// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics

/// What is asked for that the campaign does not have: most likely mistyped, so nothing is written.
extension MailingOptions {
  func problems(in campaign: LoadedCampaign) -> [Diagnostic] {
    guard campaign.settings != nil else { return [] }
    let memberIDs = campaign.members.map(\.value.id)
    let recipientIDs = campaign.recipients.map(\.value.id)
    return unknown(cases, "case", among: campaign.cases.map(\.value.id))
      + unknown(templates, "template", among: campaign.templateIDs)
      + unknown(members, "member", among: memberIDs)
      + unknown(cosigners, "member", among: memberIDs)
      + unknown(excepted, "recipient", among: recipientIDs)
      + recipients.flatMap { $0.problems(among: campaign.recipients.map(\.value)) }
      + missingSender(campaign)
  }

  private func unknown(
    _ ids: [Identifier], _ noun: String, among known: [Identifier]
  ) -> [Diagnostic] {
    ids.filter { !known.contains($0) }.map { id in
      .unknownChoice(noun, id.description, known: known.map(\.description))
    }
  }

  private func missingSender(_ campaign: LoadedCampaign) -> [Diagnostic] {
    let isNamed =
      !members.isEmpty || !followUps.isEmpty || campaign.settings?.value.sender != nil
    return isNamed ? [] : [.noSender(known: campaign.members.map(\.value.id.description))]
  }
}

extension RecipientChoice {
  /// The conditions that no recipient at all fulfils.
  fileprivate func problems(among recipients: [Recipient]) -> [Diagnostic] {
    conditions.filter { condition in
      !recipients.contains { RecipientChoice(conditions: [condition]).takes($0) }
    }.map { condition in
      let noun = condition.field == .any ? "recipient, kind, tag, rank or country" : condition.noun
      return .unknownChoice(noun, condition.value, known: recipients.flatMap(condition.values))
    }
  }
}

extension RecipientChoice.Condition {
  fileprivate var noun: String { field == .id ? "recipient" : field.rawValue }

  /// What a recipient has in the condition's field.
  fileprivate func values(of recipient: Recipient) -> [String] {
    let jurisdiction = recipient.jurisdiction.code
    return switch field {
    case .id: [recipient.id.description]
    case .kind: [recipient.kind]
    case .country: [jurisdiction]
    case .tag: recipient.tags
    case .rank: [recipient.rank.rawValue]
    case .language: recipient.languages.map(\.description)
    case .any:
      [recipient.id.description, recipient.kind, jurisdiction, recipient.rank.rawValue]
        + recipient.tags
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownChoice(
    _ noun: String, _ value: String, known: [String]
  ) -> Diagnostic {
    let names = Set(known).sorted()
    let hints = Suggestion.hints(for: value, among: names)
    let shown = names.prefix(12) + (names.count > 12 ? ["…"] : [])
    return Diagnostic(
      "unknown-choice", .error, "no \(noun) is called '\(value)'", at: nil,
      hints: hints.isEmpty ? Suggestion.known(Array(shown)) : hints)
  }

  fileprivate static func noSender(known: [String]) -> Diagnostic {
    let first = known.first ?? "ID"
    return Diagnostic(
      "no-sender", .error, "nobody is named who writes the letters", at: nil,
      hints: ["name a member with --from \(first), or write 'sender: \(first)' into writ.yaml"])
  }
}
