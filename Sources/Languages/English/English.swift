// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// English as letters to officials have it: British spelling, no serial comma, they for whoever did
/// not say.
struct English: LanguageRules {
  let tag = LanguageTag.english
  let englishName = "English"
  let ownName = "English"

  var tables: LanguageTables { Self.tables }
}

extension English {
  private static let tables = LanguageTables(
    "English", texts,
    century: suffixed)

  private static let texts = TableTexts(
    words: EnglishWords.words, quantities: EnglishWords.quantities,
    pronouns: EnglishWords.pronouns, possessives: EnglishWords.possessives,
    dateWords: EnglishDates.words, months: EnglishDates.names,
    dates: EnglishDates.points, spans: EnglishDates.spans,
    countries: EnglishCountries.countries,
    closes: EnglishFormsOfAddress.closes, forms: EnglishFormsOfAddress.forms,
    titles: EnglishFormsOfAddress.titles, terms: EnglishTerms.domains)
}

extension English {
  var grammaticalCases: [GrammaticalCase] { GrammaticalCase.withPrepositions }

  func ordinal(_ number: Int, _ gender: Agreement.NounGender) -> String? { Self.suffixed(number) }

  /// "a" becomes "an" before a vowel letter; nothing else changes.
  func joined(_ word: String, _ text: String) -> String {
    let isVowel = text.first.map { "aeiouAEIOU".contains($0) } ?? false
    return (word == "a" && isVowel ? "an" : word) + " " + text
  }

  func country(_ row: Table.Row, _ form: CountryForm) -> String? {
    let the = row["the"].map { $0 + " " } ?? ""
    let name = the + row.required("name")
    let place = row["place"].map { the + $0 } ?? name
    return switch form {
    case .name: row["name"]
    case .withArticle: name
    case .official: row["official"]
    case .of: "of " + name
    case .officialOf:
      row["official"].map { "of " + (row["official the"].map { $0 + " " } ?? "") + $0 }
    case .in: "in " + place
    case .to: "to " + place
    case .from: "from " + place
    case .adjective: row["adjective"]
    }
  }

  /// Only the genitive differs: an apostrophe and an s, after an s as well ("Yunus’s").
  func decline(
    _ parts: [NamePart], as nominative: String, gender: Gender, in grammaticalCase: GrammaticalCase
  ) -> (text: String, isMadeByRule: Bool)? {
    (grammaticalCase == .genitive ? nominative + "’s" : nominative, false)
  }

  func inflect(_ text: InflectedText, in grammaticalCase: GrammaticalCase) -> String? {
    text[grammaticalCase] ?? (grammaticalCase == .genitive ? text.text + "’s" : text.text)
  }

  func salutationTitle(
    of office: InflectedText, _ addressee: AddressRequest.Addressee
  ) -> String? {
    tables.titles.row(for: office.text)?.row["salutation"]
  }

  private static func suffixed(_ number: Int) -> String {
    let suffix =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }
}
