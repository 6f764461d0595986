// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What `writ.yaml` says of a campaign.
package struct CampaignSettings: Sendable, Equatable {
  package let name: String
  /// The letter group, by language.
  package let group: LocalizedText?
  /// How a reader of a story can join, by language.
  package let howToJoin: LocalizedText?
  /// The member who writes when nobody else is named.
  package let sender: Identifier?
  /// In order of preference.
  package let languages: [LanguageTag]
  /// The first letters of every reference, such as `WR`.
  package let referencePrefix: String
  /// How old the check of an address may be.
  package let addressLimit: CalendarDuration
  /// Who signs joint letters.
  package let signatories: [CampaignSignatory]
  /// How long to wait for an answer, by kind of recipient; see ``waitingTime(for:)``.
  package let waitingTimes: [String: WaitingTime]
  /// How alike letters from one template to one office may be, in percent of their phrases.
  package let likenessLimit: Int
  /// Names of countries that the campaign writes otherwise than Writ's tables.
  package let countryNames: CountryNames
  /// By what a name is put into Latin letters that nobody has written in them.
  package let romanisation: Romanisation
  /// The days of the week on which offices do not work.
  package let weekend: Weekend
  /// Files of iCalendar with the days on which offices do not work besides.
  package let holidays: [CampaignPath]

  /// The families of fonts that letters are printed in, in the order of preference; empty for the usual ones.
  package let fonts: [String]

  package static let usualLikenessLimit = 90

  package init(
    name: String, group: LocalizedText?, sender: Identifier?, languages: [LanguageTag],
    referencePrefix: String, addressLimit: CalendarDuration, signatories: [CampaignSignatory],
    waitingTimes: [String: WaitingTime],
    likenessLimit: Int = CampaignSettings.usualLikenessLimit, countryNames: CountryNames = [:],
    romanisation: Romanisation = .usual, weekend: Weekend = .usual, holidays: [CampaignPath] = [],
    howToJoin: LocalizedText? = nil, fonts: [String] = []
  ) {
    self.name = name
    self.group = group
    self.sender = sender
    self.languages = languages
    self.referencePrefix = referencePrefix
    self.addressLimit = addressLimit
    self.signatories = signatories
    self.waitingTimes = waitingTimes
    self.likenessLimit = likenessLimit
    self.countryNames = countryNames
    self.romanisation = romanisation
    self.weekend = weekend
    self.holidays = holidays
    self.howToJoin = howToJoin
    self.fonts = fonts
  }
}

extension CampaignSettings {
  /// How long an office of a kind has for its answer: what the campaign says of the kind, and 60 days
  /// where it says nothing, so that no letter is forgotten.
  package func waitingTime(for kind: String) -> WaitingTime { waitingTimes[kind] ?? .usual }
}

/// One of those who sign a campaign's joint letters.
package struct CampaignSignatory: Sendable, Equatable {
  package let names: PersonNames
  package let role: LocalizedText?
  package let organisation: LocalizedText?
  package let country: CountryCode?

  package init(
    names: PersonNames, role: LocalizedText?, organisation: LocalizedText?,
    country: CountryCode?
  ) {
    self.names = names
    self.role = role
    self.organisation = organisation
    self.country = country
  }
}
