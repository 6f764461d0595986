// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where post reaches a person who is held.
package struct PrisonAddress: Sendable, Equatable {
  /// As the prison wants them, the person's name first; never composed.
  package let lines: [String]
  package let country: CountryCode
  /// What the person reads, and the prison lets through, in order of preference.
  package let languages: [LanguageTag]
  package let verifiedOn: EDTFDate
  /// A remark for organisers, such as what the prison refuses; never printed.
  package let note: String?
  package let provenance: Provenance

  package init(
    lines: [String], country: CountryCode, languages: [LanguageTag], verifiedOn: EDTFDate,
    note: String?, provenance: Provenance
  ) {
    self.lines = lines
    self.country = country
    self.languages = languages
    self.verifiedOn = verifiedOn
    self.note = note
    self.provenance = provenance
  }
}
