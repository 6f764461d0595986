// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import CampaignFiles
import Diagnostics
import Documents
import Letters
import Mailings
import SampleCampaign

/// Letters composed from the sample campaign, with some of its files changed.
struct Composed {
  let letters: [Letter]
  let findings: [Finding]
  let problems: [Diagnostic]

  /// Composes every letter that the options choose.
  init(
    changing changes: [String: String?] = [:], _ choose: (inout MailingOptions) -> Void = { _ in }
  ) throws {
    let surroundings = try SampleCampaign.surroundings(changing: changes)
    let campaign = try LoadedCampaign.load(from: ".", in: surroundings)
    var options = MailingOptions()
    choose(&options)
    options.name = Identifier("m")
    let blocked = BlockedFiles(campaign.problems, of: campaign)
    let today = SampleCampaign.today
    let plan = MailingPlan(
      campaign, options: options, blocked: blocked, today: today, clock: today)
    guard let mailing = PreparedMailing(plan) else {
      (letters, findings, problems) = ([], [], campaign.problems)
      return
    }
    let composed = plan.letters.map { mailing.compose($0) }
    letters = composed.compactMap(\.letter)
    findings = composed.flatMap(\.findings)
    problems = campaign.problems + mailing.problems
  }
}

extension MailingOptions {
  /// Chooses a case, a template and recipients, as the command line does.
  mutating func choose(_ matter: String?, _ template: String, to recipients: String? = nil) {
    cases = [matter.flatMap { Identifier($0) }].compactMap(\.self)
    templates = [Identifier(template)].compactMap(\.self)
    self.recipients = [recipients.flatMap { RecipientChoice($0) }].compactMap(\.self)
  }

  /// Chooses who writes and who signs besides.
  mutating func write(from writers: [String], signedBy others: [String] = []) {
    members = writers.compactMap { Identifier($0) }
    cosigners = others.compactMap { Identifier($0) }
  }
}
