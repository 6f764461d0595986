// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Ledger

/// What the ledger knows to have changed, held against the case files.
struct CampaignOutcomes {
  private let recorded: [Outcome]
  private let campaign: LoadedCampaign

  init(_ ledger: Ledger, of campaign: LoadedCampaign, by day: CivilDate) throws(LedgerError) {
    recorded = try ledger.read(asOf: day) { try $0.outcomes().map(\.outcome) }
    self.campaign = campaign
  }
}

extension CampaignOutcomes {
  /// Appeals about cases that are over are not written; thanks are, where an outcome is confirmed.
  func apply(to options: inout MailingOptions) {
    for outcome in recorded where !isOutdated(outcome) {
      let facts = OutcomeFacts(kind: outcome.kind, date: outcome.date)
      if outcome.kind.endsAppeals { options.stoppedCases[outcome.matter] = facts }
      if outcome.kind.isThankworthy, outcome.isConfirmed {
        options.outcomes[outcome.matter] = facts
      }
    }
  }

  private func isOutdated(_ outcome: Outcome) -> Bool {
    outcome.isOutdated(by: campaign.matter(outcome.matter)?.value.status)
  }

  /// The cases whose files do not say yet what the ledger knows.
  var problems: [Diagnostic] {
    var seen: Set<Identifier> = []
    return recorded.reversed().compactMap { outcome in
      guard let matter = campaign.matter(outcome.matter), !isOutdated(outcome),
        CasePatch(matter, outcome).text != nil, seen.insert(outcome.matter).inserted
      else { return nil }
      return .caseBehindLedger(outcome, at: matter.places.span(of: "status"))
    }
  }
}

extension Diagnostic {
  fileprivate static func caseBehindLedger(
    _ outcome: Outcome, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      "case-behind-ledger", .warning,
      "the ledger knows '\(outcome.kind.rawValue)' of \(outcome.date.text), and this case does not say it",
      at: span,
      hints: [
        "bring the file up to date, or record with writ undo that it was a mistake"
      ])
  }
}
