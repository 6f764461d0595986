// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What a petition sheet is made from.
package struct PetitionOrder: Sendable {
  package let matter: Case
  /// To whom it goes.
  package let recipient: Recipient
  package let settings: CampaignSettings
  package let today: CivilDate
  /// How many have signed so far.
  package let signatures: Int
  /// The next goal; nil for the next usual one.
  package let goal: Int?
  /// How many lines there are to sign.
  package let lines: Int
  /// What becomes of the names, in the campaign's own words; nil for Writ's.
  package let privacy: LocalizedText?

  package static let usualLines = 15

  package init(
    _ matter: Case, to recipient: Recipient, settings: CampaignSettings, today: CivilDate,
    signatures: Int = 0, goal: Int? = nil, lines: Int = PetitionOrder.usualLines,
    privacy: LocalizedText? = nil
  ) {
    self.matter = matter
    self.recipient = recipient
    self.settings = settings
    self.today = today
    self.signatures = signatures
    self.goal = goal
    self.lines = lines
    self.privacy = privacy
  }
}
