// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Documents
package import Languages

/// Composes the address to which the post brings back what it cannot deliver: the member's.
package struct ReturnAddressComposer {
  private let member: Member
  private let language: Language
  private let countryNames: CountryNames

  /// - Parameter language: of the name.
  package init(_ member: Member, in language: Language, naming countryNames: CountryNames) {
    self.member = member
    self.language = language
    self.countryNames = countryNames
  }
}

extension ReturnAddressComposer {
  /// The lines for a letter to a country; nil, with the reason, where the name is lacking.
  ///
  /// The member's country stands below for a letter abroad, in a language of the country that would send it back;
  /// without a country of destination in English, which all posts read.
  package func compose(to destination: CountryCode?) -> (
    lines: [LanguageText]?, findings: [Finding]
  ) {
    guard let name = language.name(member.names, gender: member.gender) else {
      return (nil, [.gap(Gap(.member(member.id), "name", in: language.tag), neededAt: nil)])
    }
    let lines =
      [LanguageText(name.text.onOneLine, language: language.tag.description)]
      + member.addressLines.map { LanguageText($0.onOneLine, language: nil) }
    do {
      let country = try country(seenFrom: destination)
      return (lines + (country.map { [$0] } ?? []), [])
    } catch {
      return (nil, [.problem(.noDestination(error.country, from: error.origin, at: nil))])
    }
  }

  private func country(
    seenFrom destination: CountryCode?
  ) throws(MissingDestination) -> LanguageText? {
    guard let destination else {
      return Language.of(.english)?.naming(countryNames).country(member.country, .name).map {
        LanguageText($0.uppercased(), language: LanguageTag.english.description)
      }
    }
    return try .destination(member.country, postedIn: destination, naming: countryNames)
  }
}
