// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Languages
internal import Liquid

/// Everything that one letter is made from.
package struct LetterRequest: Sendable {
  package let template: PreparedTemplate
  /// One case, or several for a joint letter.
  package let cases: [PreparedCase]
  package let recipient: Recipient
  package let sender: Member
  /// Who signs besides the sender.
  package let cosigners: [Member]
  /// The recipients that get a copy.
  package let copies: [Recipient]
  package let reference: Reference
  package let mailing: String
  package let today: CivilDate
  package let settings: CampaignSettings
  /// Whether the letter ends with the sources that it cites.
  package let citesSources: Bool

  package init(
    template: PreparedTemplate, cases: [PreparedCase], recipient: Recipient, sender: Member,
    cosigners: [Member] = [], copies: [Recipient] = [], reference: Reference, mailing: String,
    today: CivilDate, settings: CampaignSettings, citesSources: Bool = false
  ) {
    self.template = template
    self.cases = cases
    self.recipient = recipient
    self.sender = sender
    self.cosigners = cosigners
    self.copies = copies
    self.reference = reference
    self.mailing = mailing
    self.today = today
    self.settings = settings
    self.citesSources = citesSources
  }
}

/// A case whose facts are put into words of one language once, for all its letters in it.
package struct PreparedCase: Sendable {
  package let matter: Case
  let header: [(String, Value)]
  let names: [(String, Value)]
  /// The texts of the demands that the addressed authority is asked to meet.
  let demandTexts: Set<String>

  /// Fails for a language that Writ doesn't write.
  package init?(
    _ matter: Case, in tag: LanguageTag, to jurisdiction: Jurisdiction, known: KnownNames
  ) {
    guard let language = Language.of(tag) else { return nil }
    let values = CaseValues(matter, in: language, known: known)
    self.matter = matter
    header = values.header
    names = values.names(to: jurisdiction)
    let demands = matter.demands(of: jurisdiction)
    demandTexts = Set(demands.compactMap { $0.text[tag]?.text.onOneLine })
  }
}
