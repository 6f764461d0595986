// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Ukrainian: names are declined by rule where nobody gave the form, other nouns never.
///
/// That goes for the vocative too, in which salutations stand. Prepositions choose their sound
/// after what follows.
struct Ukrainian: EastSlavicRules {
  let tag = LanguageTag.ukrainian
  let englishName = "Ukrainian"
  let ownName = "українська"

  var tables: LanguageTables { Self.tables }
}

extension Ukrainian {
  private static let tables = LanguageTables(
    "Ukrainian", texts,
    century: { RomanNumeral.text($0) })

  private static let texts = TableTexts(
    words: UkrainianWords.words, quantities: UkrainianWords.quantities,
    pronouns: UkrainianWords.pronouns, possessives: UkrainianWords.possessives,
    dateWords: UkrainianDates.words, months: UkrainianDates.names,
    dates: UkrainianDates.points, spans: UkrainianDates.spans,
    countries: UkrainianCountries.countries,
    closes: UkrainianFormsOfAddress.closes, forms: UkrainianFormsOfAddress.forms,
    titles: UkrainianFormsOfAddress.titles, terms: UkrainianTerms.domains)
}

extension Ukrainian {
  var typography: Typography { Self.typography }

  private static let typography = Typography(
    shortWords: [
      "в", "у", "з", "і", "й", "о", "а", "я", "не", "на", "за", "по", "до", "від", "із", "зі",
      "об", "та",
    ],
    marksAfterSpace: ["—"], marksBeforeSpace: ["№"])

  /// The ending is that of the word: «1-ша», «2-га», «3-тя», «7-ма», «40-ва», «1000-на».
  func ordinal(_ number: Int, _ gender: Agreement.NounGender) -> String? {
    let isThird = number % 10 == 3 && number % 100 != 13
    let ending =
      switch gender {
      case .masculine: "й"
      case .feminine: Self.stemEnd(number) + (isThird ? "я" : "а")
      case .neuter: Self.stemEnd(number) + (isThird ? "є" : "е")
      }
    return "\(number)-\(ending)"
  }

  /// The last consonant of an ordinal's stem.
  private static func stemEnd(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...19, _): "т"
    case (40, _): "в"
    case (0, _) where number % 1000 == 0: "н"
    case (_, 1): "ш"
    case (_, 2): "г"
    case (_, 7), (_, 8): "м"
    default: "т"
    }
  }

  /// «У» or «в», «з», «із» or «зі», «о» or «об», «і» or «й» after what follows, as behind a
  /// consonant or a pause: what stands before is not known here.
  func joined(_ word: String, _ text: String) -> String {
    let start = text.lowercased().filter { !"«„“\"(".contains($0) }.prefix(3)
    guard let first = start.first else { return word + " " + text }
    let isCluster = start.dropFirst().first.map(Self.consonants.contains) ?? false
    let sounding =
      switch word {
      case "у", "в": Self.vowels.contains(first) ? "в" : "у"
      case "з", "із", "зі":
        if "сзшщ".contains(first) && isCluster || start == "льв" {
          "зі"
        } else {
          "сзцчшщ".contains(first) ? "із" : "з"
        }
      case "о", "об": "аеиіоу".contains(first) ? "об" : "о"
      case "і", "й": "і"
      default: word
      }
    return sounding + " " + text
  }

  private static let vowels: Set<Character> = Set("аеєиіїоуюя")
  private static let consonants: Set<Character> = Set("бвгґджзйклмнпрстфхцчшщ")

  func country(_ row: Table.Row, _ form: CountryForm) -> String? {
    switch form {
    case .withArticle: row["name"]
    case .officialOf: row["official of"]
    case .from: row["of"].map { joined("з", $0) }
    default: row[form.rawValue]
    }
  }

  func inflect(_ text: InflectedText, in grammaticalCase: GrammaticalCase) -> String? {
    text[grammaticalCase]
  }

  var nameDeclension: NameDeclension? { UkrainianNames.declension }
}

extension Ukrainian {
  func salutationTitle(
    of office: InflectedText, _ addressee: AddressRequest.Addressee
  ) -> String? {
    titleRow(office)?.row[addressee.rawValue]
  }

  /// Only a feminine title tells the gender: the masculine one is the official name of the post,
  /// whoever holds it.
  func titleGender(of office: InflectedText) -> Agreement.NounGender? {
    titleRow(office)?.row["gender"] == "f" ? .feminine : nil
  }

  func titleRow(_ title: InflectedText) -> (row: Table.Row, rest: String)? {
    let text = title.text.withCapital
    return tables.titles.row(for: String(text.map { "'ʼ".contains($0) ? "’" : $0 }))
  }
}
