// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// What each language answers for: its tables, and the rules that no table can hold.
///
/// A language is one type in one folder that adopts this protocol, and one line in the registry. The
/// tables are read on first use and once.
protocol LanguageRules: Sendable {
  var tag: LanguageTag { get }
  var englishName: String { get }
  var ownName: String { get }

  var tables: LanguageTables { get }
  /// The texts of stories and petition sheets, read on first use like the tables.
  var documents: DocumentTexts { get }

  // Numbers.
  func pluralCategory(_ number: Int) -> PluralCategory
  func ordinal(_ number: Int, _ gender: Agreement.NounGender) -> String?

  // Words in their sentence.
  /// The grammatical cases that the language has, or says with a preposition.
  var grammaticalCases: [GrammaticalCase] { get }
  var bodyStartsLower: Bool { get }
  /// Where a line must not break.
  var typography: Typography { get }
  /// A word before a text, run together as the language does: "d’Azimjon", «об Азимжоне».
  func joined(_ word: String, _ text: String) -> String
  func uppercased(_ text: String) -> String
  /// The last entry of a list joined to the others; `joint` is `list.and` or `list.or`.
  func listed(_ first: String, _ joint: String, _ last: String) -> String
  /// A text in a grammatical case; nil where somebody has to give the form by hand.
  func inflect(_ text: InflectedText, in grammaticalCase: GrammaticalCase) -> String?
  func country(_ row: Table.Row, _ form: CountryForm) -> String?

  // Names and titles.
  /// The letters that stand for a name in its initial: one, or two that the alphabet counts as one.
  func initial(of name: Substring) -> String
  /// The rules by which parts of names bend; nil in a language whose names only take endings or
  /// words.
  var nameDeclension: NameDeclension? { get }
  /// A name of several parts in a case; nil where nobody can say.
  func decline(
    _ parts: [NamePart], as nominative: String, gender: Gender, in grammaticalCase: GrammaticalCase
  ) -> (text: String, isMadeByRule: Bool)?
  /// An office's title in one of the forms that the language's forms of address ask for.
  func title(
    _ title: InflectedText, _ form: String, column: String, afterName: Bool
  ) throws(MissingForm) -> String
  /// What a salutation calls the office by its own title: "Director", "le Directeur".
  func salutationTitle(
    of office: InflectedText, _ addressee: AddressRequest.Addressee
  ) -> String?
  /// Whom a title fits; nil where it fits everybody, or nobody knows.
  func titleGender(of office: InflectedText) -> Agreement.NounGender?
  /// A title for her or him, where the language's table has both.
  func bothTitles(of office: InflectedText) -> BothTitles?
}

extension LanguageRules {
  var bodyStartsLower: Bool { false }

  var typography: Typography { Typography() }

  var grammaticalCases: [GrammaticalCase] { GrammaticalCase.allCases }

  func pluralCategory(_ number: Int) -> PluralCategory { abs(number) == 1 ? .one : .other }

  func joined(_ word: String, _ text: String) -> String { word + " " + text }

  /// For a table that has a column for every form.
  func country(_ row: Table.Row, _ form: CountryForm) -> String? {
    switch form {
    case .withArticle: row["name"]
    case .officialOf: row["official of"]
    default: row[form.rawValue]
    }
  }

  func uppercased(_ text: String) -> String { Capitals.of(text, in: tag) }

  func listed(_ first: String, _ joint: String, _ last: String) -> String {
    tables.words.filled(joint, ["first": first, "last": last])
  }

  func inflect(_ text: InflectedText, in grammaticalCase: GrammaticalCase) -> String? {
    text[grammaticalCase] ?? text.text
  }

  func title(
    _ title: InflectedText, _ form: String, column: String, afterName: Bool
  ) throws(MissingForm) -> String {
    title.text
  }

  /// Dutch IJ is one letter.
  func initial(of name: Substring) -> String {
    name.hasPrefix("IJ") ? "IJ" : name.prefix(1).uppercased()
  }

  var nameDeclension: NameDeclension? { nil }

  func salutationTitle(
    of office: InflectedText, _ addressee: AddressRequest.Addressee
  ) -> String? { nil }

  func titleGender(of office: InflectedText) -> Agreement.NounGender? {
    tables.titles.gender(of: office.text)
  }

  func bothTitles(of office: InflectedText) -> BothTitles? { nil }
}
