// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Documents
import Letters
import Mailings
import SampleCampaign
import Testing

/// The sample campaign with small templates of every purpose, and plans made from it.
enum PurposeTemplates {
  static let changes = [
    "Templates/reminder/en.md": """
    ---
    subject: Reminder of {{ first.reference }}
    purpose: follow-up
    audience: [official, embassy, un]
    about: [person, people, cases]
    review: native
    ---
    I wrote {{ first.date | on_date }}, {{ first.days }} days ago, about {{ people | full_name | list }}.

    """,
    "Templates/thanks/en.md": """
    ---
    subject: Thanks
    purpose: thanks
    audience: [official, un]
    about: [person, people]
    review: native
    ---
    {{ people | full_name | list }} {{ outcome.kind | term: people }} {{ outcome.date | on_date }}.

    """,
  ]

  /// The letters that the options plan, composed; none may lack anything.
  static func plan(
    changing others: [String: String?] = [:], _ choose: (inout MailingOptions) throws -> Void
  ) throws -> (plan: MailingPlan, bodies: [String]) {
    let all = changes.mapValues { Optional($0) }.merging(others) { $1 }
    let campaign = try LoadedCampaign.load(
      from: ".", in: SampleCampaign.surroundings(changing: all))
    var options = MailingOptions()
    options.name = Identifier("m")
    try choose(&options)
    let plan = MailingPlan(
      campaign, options: options, blocked: BlockedFiles(campaign.problems, of: campaign),
      today: SampleCampaign.today, clock: SampleCampaign.today)
    let mailing = try #require(PreparedMailing(plan))
    #expect(campaign.problems.isEmpty)
    #expect(mailing.problems.isEmpty)
    let bodies = plan.letters.map { planned in
      guard let letter = mailing.compose(planned).letter else { return "–" }
      let words = letter.body.map(\.words).joined(separator: " | ")
      return "\(letter.origin.template) to \(letter.origin.recipient): \(words)"
    }
    return (plan, bodies)
  }

  static func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  static func outcome(_ kind: OutcomeKind) throws -> OutcomeFacts {
    OutcomeFacts(kind: kind, date: try EDTFDate(parsing: "2026-11-08"))
  }
}

extension Block {
  /// The words of a paragraph; a dash for anything else.
  fileprivate var words: String {
    if case .paragraph(let inlines) = self { inlines.plainText } else { "–" }
  }
}
