// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Russian: names are declined by rule where nobody gave the form, other nouns never.
struct Russian: LanguageRules {
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
  var typography: Typography {
    Typography(
      shortWords: [
        "в", "к", "о", "с", "у", "и", "а", "я", "не", "на", "за", "по", "до", "от", "из", "об",
        "во", "ко", "со",
      ],
      marksAfterSpace: ["—"], marksBeforeSpace: ["№"])
  }

  func pluralCategory(_ number: Int) -> PluralCategory {
    switch (abs(number) % 100, abs(number) % 10) {
    case (11...14, _): .many
    case (_, 1): .one
    case (_, 2...4): .few
    default: .many
    }
  }

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
    case .name, .withArticle: row["name"]
    case .official: row["official"]
    case .of: row["of"]
    case .officialOf: row["official of"]
    case .in: row["in"]
    case .to: row["to"]
    case .from: row["of"].map { (row["in"]?.hasPrefix("на ") == true ? "с " : "из ") + $0 }
    case .adjective: row["adjective"]
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
  /// `addressed` is the dative of an official's title and the nominative of an institution's.
  func title(
    _ title: InflectedText, _ form: String, column: String, afterName: Bool
  ) throws(MissingForm) -> String {
    let grammaticalCase = GrammaticalCase(rawValue: form == "addressed" ? "dative" : form)
    guard let grammaticalCase else { return title.text }
    if let byHand = title[grammaticalCase] { return byHand }
    if form == "addressed", let (row, rest) = tables.titles.row(for: Self.capitalized(title.text)) {
      return row["kind"] == "body" ? title.text : row.required("dative") + rest
    }
    throw MissingForm(
      language: tag, column: "\(column)__ru_\(grammaticalCase.rawValue)", text: title.text)
  }

  func salutationTitle(
    of office: InflectedText, _ addressee: AddressRequest.Addressee
  ) -> String? {
    tables.titles.row(for: Self.capitalized(office.text))?.row["salutation"]
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
