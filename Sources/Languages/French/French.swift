// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// French: elision and contraction, feminine titles, no-break spaces before double punctuation.
struct French: RomanceRules {
  let tag = LanguageTag.french
  let englishName = "French"
  let ownName = "français"

  var tables: LanguageTables { Self.tables }
}

extension French {
  var romance: RomanceWords {
    RomanceWords(of: "de", to: "à", him: "le", her: "la", or: "ou", attention: "À l’attention")
  }

  private static let tables = LanguageTables(
    "French", texts,
    day: { $0 == 1 ? "1er" : String($0) },
    century: { RomanNumeral.text($0) + ($0 == 1 ? "er" : "e") })

  private static let texts = TableTexts(
    words: FrenchWords.words, quantities: FrenchWords.quantities,
    pronouns: FrenchWords.pronouns, possessives: FrenchWords.possessives,
    dateWords: FrenchDates.words, months: FrenchDates.names,
    dates: FrenchDates.points, spans: FrenchDates.spans,
    countries: FrenchCountries.countries,
    closes: FrenchFormsOfAddress.closes, forms: FrenchFormsOfAddress.forms,
    titles: FrenchFormsOfAddress.titles, terms: FrenchTerms.domains)
}

extension French {
  var typography: Typography { Self.typography }

  private static let typography = Typography(
    marksAfterSpace: [":", ";", "!", "?", "»"], marksBeforeSpace: ["«"])

  func pluralCategory(_ number: Int) -> PluralCategory { abs(number) <= 1 ? .one : .other }

  func ordinal(_ number: Int, _ gender: Agreement.NounGender) -> String? {
    guard number == 1 else { return "\(number)e" }
    return gender == .feminine ? "1re" : "1er"
  }

  func joined(_ word: String, _ text: String) -> String {
    if let contracted = Self.contracted(word, text) { return contracted }
    let losesVowel = ["de", "que", "le", "la", "ne", "se", "me", "te", "ce", "jusque", "lorsque"]
    guard losesVowel.contains(word), Self.startsWithVowel(text) else { return word + " " + text }
    return word.dropLast() + "’" + text
  }

  func country(_ row: Table.Row, _ form: CountryForm) -> String? {
    let name = row.required("name")
    let article = row["article"] ?? ""
    let withArticle = article.isEmpty ? name : joined(article, name)
    let place = row["place"] ?? name
    switch form {
    case .name: return name
    case .withArticle: return withArticle
    case .official: return row["official"]
    case .of: return joined("de", withArticle)
    case .officialOf:
      return row["official"].map { joined("de", joined(row.required("official article"), $0)) }
    case .in, .to: return Self.place(article, place)
    case .from:
      let takesArticle =
        article == "les" || article == "le" && !Self.startsWithVowel(place)
        || place.hasPrefix("République")
      return joined("de", takesArticle ? joined(article, place) : place)
    case .adjective: return row["adjective"]
    }
  }
}

extension French {
  private static func place(_ article: String, _ name: String) -> String {
    switch article {
    case "": "à " + name
    case "les": "aux " + name
    case "le" where !startsWithVowel(name): "au " + name
    default: "en " + name
    }
  }

  private static func contracted(_ word: String, _ text: String) -> String? {
    let forms = ["de le ": "du ", "de les ": "des ", "à le ": "au ", "à les ": "aux "]
    for article in ["le ", "les "] where text.hasPrefix(article) {
      return forms["\(word) \(article)"].map { $0 + text.dropFirst(article.count) }
    }
    return nil
  }

  /// Whether "de" loses its e before a text.
  ///
  /// An h counts as aspirated, as is customary before foreign names ("de Hassan"); a y only counts as a
  /// vowel before a consonant ("d’Yves", "de Yunus").
  private static func startsWithVowel(_ text: String) -> Bool {
    let start = text.lowercased().prefix(2)
    guard let first = start.first else { return false }
    let vowels = "aàâäæeéèêëiîïoôöœuùûü"
    if first == "y", let second = start.dropFirst().first { return !vowels.contains(second) }
    return vowels.contains(first)
  }
}
