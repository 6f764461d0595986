// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// The last line of an address abroad: the country of destination, in capitals.
///
/// It is read by the post of the country of posting, so it is in one of that country's languages, or
/// else in English, which the posts know internationally (La Poste: a language of the country of
/// posting, and an international one beside it).
package struct DestinationLine: Sendable, Hashable {
  package let text: String
  package let language: LanguageTag

  /// The line for a letter; nil for post within a country.
  ///
  /// Throws where no table names the destination: a letter abroad must not go without its country.
  package static func line(
    to destination: CountryCode, postedIn origin: CountryCode, naming names: CountryNames = [:]
  ) throws(MissingForm) -> DestinationLine? {
    guard destination != origin else { return nil }
    for tag in [language(of: origin), .english] {
      guard let language = Language.of(tag)?.naming(names),
        let name = language.country(destination, .name)
      else {
        continue
      }
      return DestinationLine(text: language.uppercased(name), language: tag)
    }
    throw MissingForm(language: .english, column: "country", text: destination.description)
  }
}

extension DestinationLine {
  private static func language(of country: CountryCode) -> LanguageTag {
    guard let row = countries[country.description], let tag = LanguageTag(row.required("language"))
    else { return .english }
    return tag
  }

  private static let countries = Table("languages of posting", table).rowsByKey

  /// The language that most post offices of a country read, where it is one that Writ may write; a
  /// language that Writ does not have yet falls to English.
  private static let table = #"""
    country | language
    AD | es
    AR | es
    AT | de
    BE | fr
    BY | ru
    CH | de
    CL | es
    CO | es
    DE | de
    ES | es
    FR | fr
    IT | it
    KG | ru
    KZ | ru
    LI | de
    LU | fr
    MC | fr
    MX | es
    PE | es
    RU | ru
    SM | it
    UA | uk
    UY | es
    UZ | uz
    """#
}
