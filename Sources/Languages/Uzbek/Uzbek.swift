// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Uzbek in Latin letters, the script of the state and of these tables.
struct Uzbek: UzbekRules {
  let tag = LanguageTag.uzbek
  let englishName = "Uzbek"
  let ownName = "oʻzbekcha"

  var tables: LanguageTables { Self.tables }

  func spelled(_ latin: String) -> String { latin }
}

extension Uzbek {
  private static let tables = LanguageTables(
    "Uzbek", texts,
    century: { RomanNumeral.text($0) })

  /// The texts of both scripts.
  static let texts = TableTexts(
    words: UzbekWords.words, quantities: UzbekWords.quantities,
    pronouns: UzbekWords.pronouns, possessives: UzbekWords.possessives,
    dateWords: UzbekDates.words, months: UzbekDates.names,
    dates: UzbekDates.points, spans: UzbekDates.spans,
    countries: UzbekCountries.countries,
    closes: UzbekFormsOfAddress.closes, forms: UzbekFormsOfAddress.forms,
    titles: UzbekFormsOfAddress.titles, terms: UzbekTerms.domains)
}
