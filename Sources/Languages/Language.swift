// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// How one language writes what a letter needs: dates, numbers, names, countries, coded terms, forms
/// of address.
///
/// A missing form is nil or an error, never another language's and never a guess without a mark.
package struct Language: Sendable {
  let rules: any LanguageRules
  /// Names of countries that stand in for those of the tables.
  private var names: [CountryCode: [CountryForm: String]] = [:]
  /// By what a name is put into Latin letters that nobody has written in them.
  private(set) var romanisation = Romanisation.usual

  init(rules: any LanguageRules) { self.rules = rules }

  package var tag: LanguageTag { rules.tag }
  /// "Russian".
  package var englishName: String { rules.englishName }
  /// «русский».
  package var ownName: String { rules.ownName }
}

extension Language {
  /// A word before a text, run together as the language does.
  ///
  /// French: `de`, `à` and `que` before vowels and articles ("d’Azimjon", "du Président"); Russian: `о`,
  /// `в`, `с`, `к` before what is hard to say («об Азимжоне», «во Франции»); English: `a`.
  package func joined(_ word: String, _ text: String) -> String { rules.joined(word, text) }

  /// A text in the language's quotation marks; what is quoted in it takes the inner marks.
  package func quoted(_ text: String) -> String {
    let (open, close) = (rules.tables.words["quote.open"], rules.tables.words["quote.close"])
    let inner = text.split(separator: open, omittingEmptySubsequences: false)
      .joined(separator: rules.tables.words["quote.inner-open"])
      .split(separator: close, omittingEmptySubsequences: false)
      .joined(separator: rules.tables.words["quote.inner-close"])
    return open + inner + close
  }

  /// A text in capitals, as the language forms them.
  package func uppercased(_ text: String) -> String { rules.uppercased(text) }

  /// "a, b and c".
  package func list(_ items: [String], or: Bool = false) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    let first = items.dropLast().joined(separator: rules.tables.words["list.comma"])
    return rules.listed(first, or ? "list.or" : "list.and", last)
  }

  /// A text in a grammatical case: the form given by hand, the text itself in a language whose nouns
  /// don't change, else nil.
  package func inflect(
    _ text: InflectedText, in grammaticalCase: GrammaticalCase
  ) -> String? {
    rules.inflect(text, in: grammaticalCase)
  }

  /// A word of the letter's frame.
  package func phrase(_ phrase: FramePhrase) -> String {
    rules.tables.words["frame.\(phrase.rawValue)"]
  }

  /// A source as letters cite it: publisher, title in quotation marks, date.
  package func citation(publisher: String, title: String, date: EDTFDate) -> String {
    [publisher, quoted(title), self.date(date, .plain)].compactMap { $0 }.joined(separator: ", ")
  }

  /// How a country's name stands in a sentence; nil where the form is missing.
  ///
  /// Where a campaign has a short name of its own, the forms that it does not give are missing rather
  /// than those of another name.
  package func country(_ code: CountryCode, _ form: CountryForm) -> String? {
    if let own = names[code] {
      if let text = own[form] { return text }
      if own[.name] != nil, !form.isOfficial, form != .adjective { return nil }
    }
    return rules.tables.countries[code].flatMap { rules.country($0, form) }
  }

  /// Whether the campaign has names of its own for a country.
  package func namesItself(_ code: CountryCode) -> Bool { names[code] != nil }

  /// The language with a campaign's own names of countries.
  package func naming(_ names: CountryNames) -> Language {
    var language = self
    language.names = names[tag] ?? [:]
    return language
  }

  /// The language with a campaign's standard of transliteration.
  package func romanising(by romanisation: Romanisation) -> Language {
    var language = self
    language.romanisation = romanisation
    return language
  }

  /// How an office is written to.
  ///
  /// Throws where the title of the office is needed in a grammatical case that neither the row nor
  /// the language's table of titles has; the error names the column to fill.
  package func formOfAddress(
    for request: AddressRequest
  ) throws(MissingForm) -> FormOfAddress {
    try AddressComposer(language: self, request: request).compose()
  }
}
