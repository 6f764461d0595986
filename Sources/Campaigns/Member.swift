// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Somebody who writes and signs letters.
package struct Member: Sendable, Equatable {
  package let id: Identifier
  package let names: PersonNames
  package let gender: Gender
  /// Which the member reads; nil where nobody says so.
  package let language: LanguageTag?
  package let role: LocalizedText?
  package let organisation: LocalizedText?
  package let addressLines: [String]
  package let country: CountryCode
  /// The town that stands before the date.
  package let town: Town?
  package let email: String?
  package let phone: String?
  /// The member's own paragraph, by language; it goes where a template says `{{ personal }}`.
  package let personal: LocalizedText?
  package let stationery: Stationery

  package init(
    id: Identifier, names: PersonNames, gender: Gender, role: LocalizedText?,
    organisation: LocalizedText?, addressLines: [String], country: CountryCode, town: Town?,
    email: String?, phone: String?, personal: LocalizedText?, language: LanguageTag? = nil,
    stationery: Stationery = Stationery()
  ) {
    self.id = id
    self.names = names
    self.gender = gender
    self.language = language
    self.role = role
    self.organisation = organisation
    self.addressLines = addressLines
    self.country = country
    self.town = town
    self.email = email
    self.phone = phone
    self.personal = personal
    self.stationery = stationery
  }
}
