// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics

/// What is out of date about recipients.
struct RecipientChecks {
  private let all: [PlacedRecipient]
  private let blocked: BlockedFiles
  private let limit: CalendarDuration
  private let today: CivilDate
  private let clock: CivilDate

  init(_ campaign: LoadedCampaign, limit: CalendarDuration, today: CivilDate, clock: CivilDate) {
    all = campaign.recipients
    blocked = BlockedFiles(campaign.problems, of: campaign)
    self.limit = limit
    self.today = today
    self.clock = clock
  }
}

extension RecipientChecks {
  var problems: [Diagnostic] {
    endedTerms + futureTerms + futureVerifications
      + perFile(neverVerified, Diagnostic.neverVerified)
      + perFile(verifiedLongAgo, Diagnostic.verifiedLongAgo)
      + perFile(withoutSource, Diagnostic.recipientsWithoutSource)
  }

  /// Without the rows that have errors: what is wrong in them has been said.
  private var recipients: some Sequence<PlacedRecipient> {
    all.lazy.filter { !blocked.isBlocked($0) }
  }

  private var endedTerms: [Diagnostic] {
    recipients.compactMap { recipient in
      guard let holder = recipient.value.holder, holder.hasEnded(by: max(today, clock)),
        let until = holder.until
      else { return nil }
      return .endedTerm(until, at: recipient.places.span(of: "until"))
    }
  }

  private var futureTerms: [Diagnostic] {
    recipients.compactMap { recipient in
      guard let since = recipient.value.holder?.since,
        since.isCertainlyAfter(EDTFDate(max(today, clock)))
      else { return nil }
      return .futureDate(since, at: recipient.places.span(of: "since"))
    }
  }

  /// A check of an address that nobody can have made yet, which would keep it fresh for ever.
  private var futureVerifications: [Diagnostic] {
    recipients.compactMap { recipient in
      guard let day = recipient.value.verifiedOn, day > max(today, clock) else { return nil }
      return .futureDate(EDTFDate(day), at: recipient.places.span(of: "verified_on"))
    }
  }

  private func neverVerified(_ recipient: Recipient) -> Bool { recipient.verifiedOn == nil }

  private func verifiedLongAgo(_ recipient: Recipient) -> Bool {
    let oldest = today.before(limit)
    return recipient.verifiedOn.map { $0 < oldest } ?? false
  }

  private func withoutSource(_ recipient: Recipient) -> Bool { recipient.source == nil }

  /// One warning a file, at its first such row, that names the rows.
  private func perFile(
    _ applies: (Recipient) -> Bool,
    _ problem: (_ ids: [String], _ span: SourceSpan) -> Diagnostic
  ) -> [Diagnostic] {
    var found: [String: (ids: [String], first: PlacedRecipient)] = [:]
    for recipient in recipients where applies(recipient.value) {
      let id = recipient.value.id.description
      found[recipient.places.fileName, default: ([], recipient)].ids.append(id)
    }
    return found.values.map { problem($0.ids, $0.first.places.span(of: "id")) }
  }
}
