// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// German: titles bend after "An", names take an s in the genitive, the body begins in lower case.
struct German: LanguageRules {
  let tag = LanguageTag.german
  let englishName = "German"
  let ownName = "Deutsch"
  let bodyStartsLower = true

  var tables: LanguageTables { Self.tables }
}

extension German {
  private static let tables = LanguageTables(
    "German", texts,
    century: { String($0) })

  private static let texts = TableTexts(
    words: GermanWords.words, quantities: GermanWords.quantities,
    pronouns: GermanWords.pronouns, possessives: GermanWords.possessives,
    dateWords: GermanDates.words, months: GermanDates.names,
    dates: GermanDates.points, spans: GermanDates.spans,
    countries: GermanCountries.countries,
    closes: GermanFormsOfAddress.closes, forms: GermanFormsOfAddress.forms,
    titles: GermanFormsOfAddress.titles, terms: GermanTerms.domains)
}

extension German {
  var grammaticalCases: [GrammaticalCase] { GrammaticalCase.withPrepositions }

  func ordinal(_ number: Int, _ gender: Agreement.NounGender) -> String? { "\(number)." }

  func country(_ row: Table.Row, _ form: CountryForm) -> String? {
    let name = row.required("name")
    let place = row["place"] ?? name
    switch form {
    case .name: return row["alone"] ?? name
    case .official: return row["official"]
    case .officialOf: return row["official of"]
    case .adjective: return row["adjective"]
    case .of: return row["of"] ?? GermanArticle(row["article"]).genitive(name)
    case .withArticle: return GermanArticle(row["article"]).nominative(name)
    case .in: return GermanArticle(row["article"]).place(place)
    case .to: return GermanArticle(row["article"]).goal(place)
    case .from: return GermanArticle(row["article"]).origin(place)
    }
  }

  /// The genitive takes an s, or an apostrophe after a hiss; other cases change nothing.
  func decline(
    _ parts: [NamePart], as nominative: String, gender: Gender, in grammaticalCase: GrammaticalCase
  ) -> (text: String, isMadeByRule: Bool)? {
    guard grammaticalCase == .genitive else { return (nominative, false) }
    let hisses = ["s", "ß", "x", "z", "ce"]
    let endsInHiss = hisses.contains { nominative.lowercased().hasSuffix($0) }
    return (nominative + (endsInHiss ? "’" : "s"), false)
  }
}

extension German {
  /// German nouns bend, so that a form nobody gave is missing.
  func inflect(_ text: InflectedText, in grammaticalCase: GrammaticalCase) -> String? {
    text[grammaticalCase] ?? (grammaticalCase == .vocative ? text.text : nil)
  }

  /// The title as the forms of address ask for it.
  ///
  /// `addressed` is the nominative after a name or for an institution, else "An" with the accusative;
  /// `dative` is the title with its article. Forms given by hand have their article too.
  func title(
    _ title: InflectedText, _ form: String, column: String, afterName: Bool
  ) throws(MissingForm) -> String {
    let found = tables.titles.row(for: title.text)
    switch form {
    case "addressed":
      if afterName || found?.row["kind"] == "body" { return title.text }
      return "An " + (try bent(title, .accusative, column))
    case "dative": return try bent(title, .dative, column)
    default: return title.text
    }
  }

  private func bent(
    _ title: InflectedText, _ grammaticalCase: GrammaticalCase, _ column: String
  ) throws(MissingForm) -> String {
    if let byHand = title.cases[grammaticalCase] { return byHand }
    if let (row, rest) = tables.titles.row(for: title.text) {
      return row.required(grammaticalCase.rawValue) + rest
    }
    throw MissingForm(
      language: tag, column: "\(column)__de_\(grammaticalCase.rawValue)", text: title.text)
  }

  /// Only a title whose gender is the holder's.
  func salutationTitle(
    of office: InflectedText, _ addressee: AddressRequest.Addressee
  ) -> String? {
    guard let (row, _) = tables.titles.row(for: office.text) else { return nil }
    return (addressee == .man) == (row["gender"] == "m") ? row["salutation"] : nil
  }

  func bothTitles(of office: InflectedText) -> BothTitles? {
    guard let (feminine, masculine, rest) = tables.titles.pair(for: office.text) else { return nil }
    func both(_ column: String) -> String {
      feminine.required(column) + " oder " + masculine.required(column)
    }
    return BothTitles(
      attention: "z.\u{A0}Hd. " + both("genitive"), addressed: "An " + both("accusative"),
      rest: rest)
  }
}

/// How a country's name stands with its article, or without one.
private enum GermanArticle {
  case none, masculine, feminine, neuter, plural, islands

  init(_ article: String?) {
    self =
      switch article {
      case "der": .masculine
      case "die": .feminine
      case "das": .neuter
      case "pl": .plural
      case "isl": .islands
      default: .none
      }
  }

  func nominative(_ name: String) -> String {
    switch self {
    case .none: name
    case .masculine: "der " + name
    case .feminine, .plural, .islands: "die " + name
    case .neuter: "das " + name
    }
  }

  func genitive(_ name: String) -> String {
    switch self {
    case .none: name + "s"
    case .masculine, .neuter: "des " + name
    case .feminine: "der " + Self.weak(name)
    case .plural, .islands: "der " + name
    }
  }

  func place(_ name: String) -> String {
    switch self {
    case .none: "in " + name
    case .feminine: "in der " + Self.weak(name)
    case .masculine, .neuter: "im " + Self.weak(name)
    case .plural: "in den " + Self.datives(name)
    case .islands: "auf den " + Self.datives(name)
    }
  }

  func goal(_ name: String) -> String {
    switch self {
    case .none: "nach " + name
    case .masculine: "in den " + Self.weak(name)
    case .feminine, .plural: "in die " + name
    case .islands: "auf die " + name
    case .neuter: "ins " + name
    }
  }

  func origin(_ name: String) -> String {
    switch self {
    case .none: "aus " + name
    case .feminine: "aus der " + Self.weak(name)
    case .masculine, .neuter: "aus dem " + Self.weak(name)
    case .plural: "aus den " + Self.datives(name)
    case .islands: "von den " + Self.datives(name)
    }
  }

  /// "Vereinigte Königreich" after "im", "Demokratische Republik Kongo" after "der".
  private static func weak(_ name: String) -> String {
    guard let space = name.firstIndex(of: " "), name[..<space].hasSuffix("e") else { return name }
    return name[..<space] + "n" + name[space...]
  }

  private static func datives(_ name: String) -> String {
    name.hasSuffix("n") ? name : name + "n"
  }
}
