// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// An office to write to, with its holder, address, languages and rank: one row of a list.
package struct Recipient: Sendable, Equatable {
  package let id: Identifier
  /// `official`, `embassy`, `eu`, `un`, or the campaign's own word.
  package let kind: String
  package let rank: Rank
  package let jurisdiction: Jurisdiction
  /// The states that an embassy covers; empty for other offices.
  package let serves: [CountryCode]
  /// The office's title by language; the column without a language is English.
  package let office: LanguageMap<InflectedText>
  /// The institution that the office belongs to, by language.
  package let body: LanguageMap<InflectedText>
  package let holder: Holder?
  /// The postal address, line by line, verbatim.
  package let addressLines: [String]
  /// The country of the address.
  package let country: CountryCode?
  package let email: String?
  package let fax: String?
  package let phone: String?
  /// The languages in which the office can be written to, the best first.
  package let languages: [LanguageTag]
  package let tags: [String]
  package let source: String?
  package let verifiedOn: CivilDate?
  package let note: String?
  /// The concerns that the office takes up; empty for any.
  package let concerns: [Concern]

  package init(
    id: Identifier, kind: String, rank: Rank, jurisdiction: Jurisdiction, serves: [CountryCode],
    office: LanguageMap<InflectedText>, body: LanguageMap<InflectedText>, holder: Holder?,
    addressLines: [String], country: CountryCode?, email: String?, fax: String?, phone: String?,
    languages: [LanguageTag], tags: [String], source: String?, verifiedOn: CivilDate?,
    note: String?,
    concerns: [Concern] = []
  ) {
    self.id = id
    self.kind = kind
    self.rank = rank
    self.jurisdiction = jurisdiction
    self.serves = serves
    self.office = office
    self.body = body
    self.holder = holder
    self.addressLines = addressLines
    self.country = country
    self.email = email
    self.fax = fax
    self.phone = phone
    self.languages = languages
    self.tags = tags
    self.source = source
    self.verifiedOn = verifiedOn
    self.note = note
    self.concerns = concerns
  }
}

extension Recipient {
  /// Whether a letter about a case may go to this office.
  ///
  /// An office of a state is asked only about cases for which that state is responsible; an office
  /// of an international body about any.
  package func isResponsible(for matter: Case) -> Bool {
    jurisdiction.country.map(matter.responsible.contains) ?? true
  }

  /// Whether the office takes up what the case is about.
  package func takesUp(_ matter: Case) -> Bool {
    concerns.isEmpty || matter.concerns.contains { concerns.contains($0) }
  }

  /// Whether it is an embassy that does not cover the country of the one who writes.
  package func isEmbassyElsewhere(than country: CountryCode) -> Bool {
    kind == "embassy" && !serves.isEmpty && !serves.contains(country)
  }
}

/// Who holds an office, and from when to when.
package struct Holder: Sendable, Equatable {
  package let names: PersonNames
  package let gender: Gender
  package let since: EDTFDate?
  package let until: EDTFDate?

  package init(
    names: PersonNames, gender: Gender, since: EDTFDate?, until: EDTFDate?
  ) {
    self.names = names
    self.gender = gender
    self.since = since
    self.until = until
  }
}

extension Holder {
  /// Whether the term had certainly ended before a day.
  package func hasEnded(by day: CivilDate) -> Bool {
    until?.isCertainlyBefore(EDTFDate(day)) ?? false
  }
}
