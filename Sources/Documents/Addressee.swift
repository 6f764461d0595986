// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The address block of a letter, as lines for print and as parts for machines.
package struct Addressee: Sendable, Equatable {
  /// The name and the office as the form of address sets them, line by line.
  package let envelopeLines: [LanguageText]
  /// The postal address, verbatim from the recipient's row; empty for e-mail only.
  package let addressLines: [LanguageText]
  /// The destination in capitals in the language of the country of posting; nil for inland post.
  package let countryLine: LanguageText?
  /// ISO 3166-1 alpha-2 code of the address' country.
  package let countryCode: String?
  package let name: Name?
  /// The office in the letter's language: "President of the Republic of Uzbekistan".
  package let office: String
  /// The institution that the office belongs to, where it has one.
  package let body: String?
  package let email: String?
  package let fax: String?

  package init(
    envelopeLines: [LanguageText], addressLines: [LanguageText], countryLine: LanguageText?,
    countryCode: String?, name: Name?, office: String, body: String?, email: String?, fax: String?
  ) {
    self.envelopeLines = envelopeLines
    self.addressLines = addressLines
    self.countryLine = countryLine
    self.countryCode = countryCode
    self.name = name
    self.office = office
    self.body = body
    self.email = email
    self.fax = fax
  }
}

extension Addressee {
  /// The holder's name in the nominative, in parts.
  package struct Name: Sendable, Equatable {
    /// "His Excellency", "Herr"; nil where the language sets none.
    package let honorific: String?
    package let given: String?
    package let patronymic: String?
    package let family: String
    /// BCP 47 tag of the language in which the name is written.
    package let language: String

    package init(
      honorific: String?, given: String?, patronymic: String?, family: String, language: String
    ) {
      self.honorific = honorific
      self.given = given
      self.patronymic = patronymic
      self.family = family
      self.language = language
    }
  }

  /// All lines of the block from top to bottom.
  package var lines: [LanguageText] {
    envelopeLines + addressLines + (countryLine.map { [$0] } ?? [])
  }
}

/// A line of text with its language, where that is known and may differ from the letter's.
package struct LanguageText: Sendable, Hashable {
  package let text: String
  /// BCP 47 tag; nil when the text is in no particular language, such as a street address.
  package let language: String?

  package init(_ text: String, language: String?) {
    self.text = text
    self.language = language
  }
}
