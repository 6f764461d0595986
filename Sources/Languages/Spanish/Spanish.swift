// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Spanish: "del" and "al", "e" before i and "u" before o, feminine titles, "a" before persons.
struct Spanish: RomanceRules {
  let tag = LanguageTag.spanish
  let englishName = "Spanish"
  let ownName = "español"

  var tables: LanguageTables { Self.tables }
}

extension Spanish {
  var romance: RomanceWords {
    RomanceWords(of: "de", to: "a", him: "el", her: "la", or: "o", attention: "A la atención")
  }

  private static let tables = LanguageTables("Spanish", texts, century: RomanNumeral.text)

  private static let texts = TableTexts(
    words: SpanishWords.words, quantities: SpanishWords.quantities,
    pronouns: SpanishWords.pronouns, possessives: SpanishWords.possessives,
    dateWords: SpanishDates.words, months: SpanishDates.names,
    dates: SpanishDates.points, spans: SpanishDates.spans,
    countries: SpanishCountries.countries,
    closes: SpanishFormsOfAddress.closes, forms: SpanishFormsOfAddress.forms,
    titles: SpanishFormsOfAddress.titles, terms: SpanishTerms.domains)
}

extension Spanish {
  func ordinal(_ number: Int, _ gender: Agreement.NounGender) -> String? {
    "\(number)." + (gender == .feminine ? "ª" : "º")
  }

  /// "de" and "a" with the article "el"; an article that belongs to a name ("El Salvador") has a
  /// capital and stays.
  func joined(_ word: String, _ text: String) -> String {
    switch word {
    case "de", "a": text.hasPrefix("el ") ? word + text.dropFirst() : word + " " + text
    case "y": (Self.startsWithI(text) ? "e " : "y ") + text
    case "o": (Self.startsWithO(text) ? "u " : "o ") + text
    default: word + " " + text
    }
  }

  func listed(_ first: String, _ joint: String, _ last: String) -> String {
    let changes = joint == "list.or" ? Self.startsWithO(last) : Self.startsWithI(last)
    return tables.words.filled(
      changes ? joint + ".before-vowel" : joint, ["first": first, "last": last])
  }

  func country(_ row: Table.Row, _ form: CountryForm) -> String? {
    let name = row.required("name")
    let withArticle = (row["article"].map { $0 + " " } ?? "") + name
    return switch form {
    case .name: name
    case .withArticle: withArticle
    case .official: row["official"]
    case .of, .from: joined("de", withArticle)
    case .officialOf:
      row["official"].map { name in
        joined("de", (row["official article"].map { $0 + " " } ?? "") + name)
      }
    case .in: "en " + withArticle
    case .to: joined("a", withArticle)
    case .adjective: row["adjective"]
    }
  }

  /// A person as the object of a verb has "a": "liberar a Azimjon Askarov".
  func decline(
    _ parts: [NamePart], as nominative: String, gender: Gender, in grammaticalCase: GrammaticalCase
  ) -> (text: String, isMadeByRule: Bool)? {
    if grammaticalCase == .accusative { return (joined("a", nominative), false) }
    return prepositional(nominative, in: grammaticalCase).map { ($0, false) }
  }
}

extension Spanish {
  /// Whether "y" becomes "e" before a text: "e Irina", "e hijos", but "y hierro", "y Yusuf".
  private static func startsWithI(_ text: String) -> Bool {
    var start = sounded(text)
    let first = start.popFirst()
    let second = start.first ?? " "
    switch first {
    case "i": return !"eu".contains(second)
    case "í": return true
    case "y": return second.isLetter && !"aáeéiíoóuú".contains(second)
    default: return false
    }
  }

  /// Whether "o" becomes "u" before a text: "u Olga", "u 80".
  private static func startsWithO(_ text: String) -> Bool {
    let start = sounded(text)
    guard let first = start.first else { return false }
    return "oó8".contains(first) || start.prefix(while: \.isNumber) == "11"
  }

  /// A text from its first sound on: without quotation marks, without a silent h.
  private static func sounded(_ text: String) -> Substring {
    let start = text.lowercased().drop { !$0.isLetter && !$0.isNumber }
    return start.first == "h" ? start.dropFirst() : start
  }
}
