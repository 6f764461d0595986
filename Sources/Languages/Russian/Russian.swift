// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Russian: names are declined by rule where nobody gave the form, other nouns never.
struct Russian: EastSlavicRules {
  let tag = LanguageTag.russian
  let englishName = "Russian"
  let ownName = "русский"

  var tables: LanguageTables { Self.tables }
}

extension Russian {
  private static let tables = LanguageTables(
    "Russian", texts,
    century: { RomanNumeral.text($0) })

  private static let texts = TableTexts(
    words: RussianWords.words, quantities: RussianWords.quantities,
    pronouns: RussianWords.pronouns, possessives: RussianWords.possessives,
    dateWords: RussianDates.words, months: RussianDates.names,
    dates: RussianDates.points, spans: RussianDates.spans,
    countries: RussianCountries.countries,
    closes: RussianFormsOfAddress.closes, forms: RussianFormsOfAddress.forms,
    titles: RussianFormsOfAddress.titles, terms: RussianTerms.domains)
}

extension Russian {
  var typography: Typography { Self.typography }

  private static let typography = Typography(
    shortWords: [
      "в", "к", "о", "с", "у", "и", "а", "я", "не", "на", "за", "по", "до", "от", "из", "об",
      "во", "ко", "со",
    ],
    marksAfterSpace: ["—"], marksBeforeSpace: ["№"])

  func ordinal(_ number: Int, _ gender: Agreement.NounGender) -> String? {
    let ending =
      switch gender {
      case .masculine: "й"
      case .feminine: "я"
      case .neuter: "е"
      }
    return "\(number)-\(ending)"
  }

  /// «о» becomes «об» before a vowel sound without й, «в» and «с» become «во» and «со» before what
  /// would be hard to say.
  func joined(_ word: String, _ text: String) -> String {
    let start = text.lowercased().filter { $0 != "«" && $0 != "„" }.prefix(2)
    guard let first = start.first, let second = start.last, start.count == 2 else {
      return word + " " + text
    }
    let isCluster = !"аеёиоуыэюя".contains(second)
    let long =
      switch word {
      case "о" where "аиоуэ".contains(first): "об"
      case "в" where "вф".contains(first) && isCluster: "во"
      case "с" where "сзшж".contains(first) && isCluster || first == "щ": "со"
      default: word
      }
    return long + " " + text
  }

  func country(_ row: Table.Row, _ form: CountryForm) -> String? {
    switch form {
    case .withArticle: row["name"]
    case .officialOf: row["official of"]
    case .from: row["of"].map { (row["in"]?.hasPrefix("на ") == true ? "с " : "из ") + $0 }
    default: row[form.rawValue]
    }
  }

  func inflect(_ text: InflectedText, in grammaticalCase: GrammaticalCase) -> String? {
    text[grammaticalCase] ?? (grammaticalCase == .vocative ? text.text : nil)
  }

  var nameDeclension: NameDeclension? { RussianNames.declension }

  func decline(
    _ parts: [NamePart], as nominative: String, gender: Gender, in grammaticalCase: GrammaticalCase
  ) -> (text: String, isMadeByRule: Bool)? {
    if grammaticalCase == .vocative { return (nominative, false) }
    return RussianNames.declension.declined(parts, gender: gender, in: grammaticalCase)
  }
}

extension Russian {
  func salutationTitle(
    of office: InflectedText, _ addressee: AddressRequest.Addressee
  ) -> String? {
    titleRow(office)?.row["salutation"]
  }
}
