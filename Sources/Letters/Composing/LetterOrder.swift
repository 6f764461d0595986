// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What many letters have in common: template, cases, writer, date, and how they are to be made.
package struct LetterOrder: Sendable {
  package let template: PreparedTemplate
  /// One case, or several for a joint letter.
  package let cases: [PreparedCase]
  package let sender: Member
  /// Who signs besides the sender.
  package let cosigners: [Member]
  /// The recipients that get a copy.
  package let copies: [Recipient]
  package let mailing: String
  package let today: CivilDate
  package let settings: CampaignSettings
  /// Whether the letters end with the sources that they cite.
  package let citesSources: Bool
  /// What changed in the case, for which the letters thank.
  package let outcome: OutcomeFacts?

  package init(
    template: PreparedTemplate, cases: [PreparedCase], sender: Member, cosigners: [Member] = [],
    copies: [Recipient] = [], mailing: String, today: CivilDate, settings: CampaignSettings,
    citesSources: Bool = false, outcome: OutcomeFacts? = nil
  ) {
    self.template = template
    self.cases = cases
    self.sender = sender
    self.cosigners = cosigners
    self.copies = copies
    self.mailing = mailing
    self.today = today
    self.settings = settings
    self.citesSources = citesSources
    self.outcome = outcome
  }
}
