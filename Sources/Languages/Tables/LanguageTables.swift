// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// All tables of one language, read.
///
/// A class because they are many and never change: who asks for one counts one reference instead of
/// dozens.
final class LanguageTables: Sendable {
  let words: WordTable
  let quantities: QuantityTable
  let pronouns: PronounTable
  let dates: DateTable
  let countries: CountryTable
  let addresses: AddressTable
  let titles: TitleTable
  let terms: [String: TermTable]
  let reading: ReadingTable
  /// Who has looked at the tables other than the forms of address, by area.
  let reviews: [String: ReviewStatus]

  /// Reads the tables of a language.
  ///
  /// - Parameters:
  ///   - language: its English name, for the messages about a broken table.
  ///   - day: how the number of a day is written.
  ///   - century: how the number of a century is written.
  ///   - respelling: what every cell goes through, for a language written in another script.
  init(
    _ language: String, _ texts: TableTexts, reviews: [String: ReviewStatus] = [:],
    day: @escaping @Sendable (Int) -> String = { String($0) },
    century: @escaping @Sendable (Int) -> String, respelling: ((String) -> String)? = nil
  ) {
    func table(_ name: String, _ text: String) -> Table {
      let table = Table("\(language) \(name)", text)
      return respelling.map(table.respelled) ?? table
    }
    words = WordTable(table("words", texts.words))
    quantities = QuantityTable(table("quantities", texts.quantities))
    pronouns = PronounTable(
      pronouns: table("pronouns", texts.pronouns),
      possessives: table("possessives", texts.possessives))
    dates = DateTable(
      words: table("date words", texts.dateWords), names: table("months", texts.months),
      points: table("dates", texts.dates), spans: table("spans", texts.spans), day: day,
      century: century)
    countries = CountryTable(table("countries", texts.countries))
    addresses = AddressTable(
      table("forms of address", texts.forms), closes: table("closes", texts.closes))
    titles = TitleTable(table("titles", texts.titles))
    terms = Dictionary(
      uniqueKeysWithValues: texts.terms.map { ($0, TermTable(table("\($0) terms", $1))) })
    reading = ReadingTable(words)
    self.reviews = reviews
  }
}

/// The texts of a language's tables, as its files have them.
struct TableTexts: Sendable {
  var words: String
  var quantities: String
  var pronouns: String
  var possessives: String
  var dateWords: String
  var months: String
  var dates: String
  var spans: String
  var countries: String
  var closes: String
  var forms: String
  var titles: String
  /// By the name of the vocabulary.
  var terms: [String: String]
}
