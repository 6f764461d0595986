// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Documents
package import Languages

/// Composes the address of an office, the same for letters, labels and envelopes.
package struct AddresseeComposer {
  private let recipient: Recipient
  private let language: Language
  private let origin: CountryCode
  private let countryNames: CountryNames

  /// - Parameters:
  ///   - language: of the letter.
  ///   - origin: the country of posting.
  ///   - countryNames: names of countries that the campaign writes in its own way.
  package init(
    _ recipient: Recipient, in language: Language, postedIn origin: CountryCode,
    naming countryNames: CountryNames
  ) {
    self.recipient = recipient
    self.language = language
    self.origin = origin
    self.countryNames = countryNames
  }
}

extension AddresseeComposer {
  /// The address without a letter around it; nil with the reason among the findings.
  package func compose() -> (addressee: Addressee?, findings: [Finding]) {
    let id = recipient.id
    guard let request = AddressRequest(recipient, in: language.tag) else {
      return (nil, [.gap(Gap(.recipient(id), "office", in: language.tag), neededAt: nil)])
    }
    let form: FormOfAddress
    do {
      form = try language.formOfAddress(for: request)
    } catch {
      return (nil, [.gap(Gap(.recipient(id), error.column), neededAt: nil)])
    }
    do {
      return (try addressee(form), [])
    } catch {
      return (nil, [.problem(.noDestination(error.country, from: error.origin, at: nil))])
    }
  }

  /// The address block of a letter.
  func addressee(_ form: FormOfAddress) throws(MissingDestination) -> Addressee {
    Addressee(
      envelopeLines: form.envelope.map { LanguageText($0, language: language.tag.description) },
      addressLines: recipient.addressLines.map { LanguageText($0, language: nil) },
      countryLine: try countryLine(), countryCode: recipient.country?.description,
      name: holderName(form), office: recipient.office[language.tag]?.text ?? "",
      body: recipient.body[language.tag]?.text, email: recipient.email, fax: recipient.fax)
  }

  /// The country of destination for a letter that goes abroad by post.
  private func countryLine() throws(MissingDestination) -> LanguageText? {
    guard let country = recipient.country, country != origin, !recipient.addressLines.isEmpty
    else { return nil }
    return try LanguageText.destination(country, postedIn: origin, naming: countryNames)
  }

  private func holderName(_ form: FormOfAddress) -> Addressee.Name? {
    guard let written = recipient.holder.flatMap({ language.spelling(of: $0.names) }),
      let family = written.name.family ?? written.name.given
    else { return nil }
    return Addressee.Name(
      honorific: form.honorific, given: written.name.family == nil ? nil : written.name.given,
      patronymic: written.name.patronymic, family: family, language: written.language.description)
  }
}

/// No table names the country that a letter goes to.
package struct MissingDestination: Error, Sendable, Hashable {
  package let country: CountryCode
  package let origin: CountryCode
}

extension LanguageText {
  /// The last line of an address abroad, see ``DestinationLine``; nil for post within a country.
  package static func destination(
    _ country: CountryCode, postedIn origin: CountryCode, naming names: CountryNames
  ) throws(MissingDestination) -> LanguageText? {
    do {
      let line = try DestinationLine.line(to: country, postedIn: origin, naming: names)
      return line.map { LanguageText($0.text, language: $0.language.description) }
    } catch {
      throw MissingDestination(country: country, origin: origin)
    }
  }
}
