// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Italian: articles that follow the sound of the next word and run together with prepositions.
///
/// After the comma of the salutation the body goes on in lower case, as is traditional in letters;
/// the words for the reader (Lei, Suo, Le) have capitals.
struct Italian: RomanceRules {
  let tag = LanguageTag.italian
  let englishName = "Italian"
  let ownName = "italiano"

  var tables: LanguageTables { Self.tables }
}

extension Italian {
  var romance: RomanceWords {
    RomanceWords(
      of: "di", to: "a", him: "il", her: "la", or: "o", attention: "Alla cortese attenzione")
  }

  private static let tables = LanguageTables(
    "Italian", texts,
    day: { $0 == 1 ? "1º" : String($0) },
    century: { RomanNumeral.text($0) })

  private static let texts = TableTexts(
    words: ItalianWords.words, quantities: ItalianWords.quantities,
    pronouns: ItalianWords.pronouns, possessives: ItalianWords.possessives,
    dateWords: ItalianDates.words, months: ItalianDates.names,
    dates: ItalianDates.points, spans: ItalianDates.spans,
    countries: ItalianCountries.countries,
    closes: ItalianFormsOfAddress.closes, forms: ItalianFormsOfAddress.forms,
    titles: ItalianFormsOfAddress.titles, terms: ItalianTerms.domains)
}

extension Italian {
  var bodyStartsLower: Bool { true }

  func ordinal(_ number: Int, _ gender: Agreement.NounGender) -> String? {
    "\(number)" + (gender == .feminine ? "ª" : "º")
  }

  func joined(_ word: String, _ text: String) -> String {
    if let contracted = ItalianArticle.contracted(word, text) { return contracted }
    let word = ItalianArticle.fitting(word, before: text)
    return word.hasSuffix("’") ? word + text : word + " " + text
  }

  /// "a ed e": the d that keeps two equal vowels apart.
  func listed(_ first: String, _ joint: String, _ last: String) -> String {
    guard joint == "list.and", ["e", "é", "è"].contains(last.lowercased().prefix(1)) else {
      return tables.words.filled(joint, ["first": first, "last": last])
    }
    return first + " ed " + last
  }

  func country(_ row: Table.Row, _ form: CountryForm) -> String? {
    let name = row.required("name")
    let withArticle = row["article"].map { joined($0, name) } ?? name
    switch form {
    case .name: return name
    case .withArticle: return withArticle
    case .official: return row["official"]
    case .of: return joined("di", withArticle)
    case .officialOf:
      return row["official"].map { official in
        joined("di", row["official article"].map { joined($0, official) } ?? official)
      }
    case .in, .to: return row["in"]
    case .from: return joined("da", withArticle)
    case .adjective: return row["adjective"]
    }
  }
}

extension Italian {
  /// A title in the envelope: as it is under a name, else with "a" and its article.
  ///
  /// The forms are `him` ("Al Ministro"), `her` ("Alla Ministra") and `anyone` ("Alla o al
  /// Presidente", for a title that fits both); a title that the table does not call somebody by
  /// stays as it is.
  func title(
    _ title: InflectedText, _ form: String, column: String, afterName: Bool
  ) throws(MissingForm) -> String {
    guard !afterName, let row = tables.titles.row(for: title.text)?.row else { return title.text }
    let him = row["man"].map { _ in joined("a", joined("il", title.text)).withCapital }
    let her = row["woman"].map { _ in joined("a", joined("la", title.text)).withCapital }
    switch form {
    case "him": return him ?? title.text
    case "her": return her ?? title.text
    case "anyone":
      guard let him, let her else { return title.text }
      return him == her ? him : "Alla o al " + title.text
    default: return title.text
    }
  }

  /// For somebody whose gender nobody knows both forms, with what stands before them: "Signora
  /// Ministra, Signor Ministro".
  func salutationTitle(
    of office: InflectedText, _ addressee: AddressRequest.Addressee
  ) -> String? {
    let row = tables.titles.row(for: office.text)?.row
    guard addressee == .anyone else { return row?[addressee.rawValue] }
    let pair = tables.titles.pair(for: office.text)
    guard let her = (pair?.feminine ?? row)?["woman"], let him = (pair?.masculine ?? row)?["man"]
    else { return nil }
    return "Signora \(her), Signor \(him)"
  }
}
