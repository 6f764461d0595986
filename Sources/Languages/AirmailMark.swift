// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// The words on a letter abroad that tell the post to carry it by air.
///
/// French is the language of the Universal Postal Union, and all posts read it; many countries set their own words
/// beside it. Post within a country has no mark.
package struct AirmailMark: Sendable, Hashable {
  /// Each word or phrase, such as "PAR AVION", with the BCP 47 tag of its language.
  package let words: [Word]
  package let review: ReviewStatus
  /// Where the words come from.
  package let source: String

  package struct Word: Sendable, Hashable {
    package let text: String
    package let language: LanguageTag
  }

  /// Nil for post within a country.
  package init?(to destination: CountryCode, postedIn origin: CountryCode) {
    guard destination != origin else { return nil }
    let row = Self.rows[origin.description] ?? Self.rows["*"]
    guard let row, let review = ReviewStatus(rawValue: row.required("status")) else {
      preconditionFailure("The table of airmail marks has no row for '\(origin)'.")
    }
    self.review = review
    source = row.required("source")
    words = row.required("words").split(separator: "/").map { Word(cell: $0) }
  }
}

extension AirmailMark.Word {
  /// `fr: PAR AVION`.
  fileprivate init(cell: Substring) {
    let sides = cell.split(separator: ":").map { $0.split(separator: " ").joined(separator: " ") }
    guard sides.count == 2, let language = LanguageTag(sides[0]) else {
      preconditionFailure("'\(cell)' in the table of airmail marks is no word with its language.")
    }
    text = sides[1]
    self.language = language
  }
}

extension AirmailMark {
  private static let rows = Table("airmail marks", table).rowsByKey

  /// The star stands for all other countries.
  ///
  /// What a post wants changes; nobody of these posts has read the table.
  private static let table = #"""
    country | words | status | source
    * | fr: PAR AVION / fr: PRIORITAIRE | convention | La Poste, Postréponse International: Par avion, Prioritaire, at the upper left
    AT | de: LUFTPOST / fr: PAR AVION / fr: PRIORITAIRE | convention | Wikipedia, Vermerk bei internationaler Sendung
    CH | de: LUFTPOST / fr: PAR AVION / fr: PRIORITAIRE | convention | Wikipedia, Vermerk bei internationaler Sendung
    DE | en: PRIORITY / fr: PRIORITAIRE / de: LUFTPOST | convention | University of Konstanz after Deutsche Post
    FI | en: PRIORITY / fr: PRIORITAIRE | convention | Posti, Kuvertanteckningar: Priority
    GB | fr: PAR AVION / en: BY AIR MAIL | convention | Wikipedia, Airmail etiquette, after Royal Mail
    HU | en: PRIORITY / fr: PRIORITAIRE | convention | Magyar Posta, Priority
    LI | de: LUFTPOST / fr: PAR AVION / fr: PRIORITAIRE | convention | as CH
    RU | fr: PAR AVION | convention | Postal rules of Russia, 423 (garant.ru)
    US | en: AIRMAIL / fr: PAR AVION | convention | USPS by way of the press: AIRMAIL/PAR AVION
    """#
}
