// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Ledger

/// Tells which drafts a rerun of their mailing would take out, so that nobody posts them.
struct OutdatedDrafts {
  private let campaign: LoadedCampaign
  /// The cases about which an outcome has ended the appeals.
  private let stopped: [Identifier: OutcomeFacts]
  private let today: CivilDate

  init(
    _ ledger: Ledger, of campaign: LoadedCampaign, today: CivilDate
  ) throws(LedgerError) {
    var options = MailingOptions()
    try CampaignOutcomes(ledger, of: campaign, by: today).apply(to: &options)
    stopped = options.stoppedCases
    self.campaign = campaign
    self.today = today
  }
}

extension OutdatedDrafts {
  /// Why a letter must not go on paper as it is; nil for one that may, or that has been there already.
  func problem(of letter: LetterSummary) -> Diagnostic? {
    guard letter.status == .draft else { return nil }
    if isDemanding(letter), let matter = letter.matters.first(where: { stopped[$0] != nil }),
      let outcome = stopped[matter]
    {
      return .outdatedDraft(
        letter, "the appeals about '\(matter)' have ended: \(outcome.kind.rawValue)")
    }
    let recipient = campaign.recipients.first { $0.value.id == letter.office }?.value
    guard recipient?.holder?.hasEnded(by: today) == true else { return nil }
    return .outdatedDraft(letter, "the term of '\(letter.office)' has ended")
  }

  /// All but thanks; also from a template that is no longer there.
  private func isDemanding(_ letter: LetterSummary) -> Bool {
    campaign.templates(letter.template).first?.value.purpose != .thanks
  }
}

extension Diagnostic {
  fileprivate static func outdatedDraft(_ letter: LetterSummary, _ reason: String) -> Diagnostic {
    refusal(
      "outdated-draft", "\(letter.reference.text) is still a draft, and \(reason)",
      hints: ["run writ letters again, which takes it out, or leave it out with --except"])
  }
}
