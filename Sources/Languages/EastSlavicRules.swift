// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// What Russian and Ukrainian have in common: three classes of plurals, names bent by a table, titles
/// in the dative on the envelope.
protocol EastSlavicRules: LanguageRules {
  /// The row of a title as the language's table spells it.
  func titleRow(_ title: InflectedText) -> (row: Table.Row, rest: String)?
}

extension EastSlavicRules {
  func pluralCategory(_ number: Int) -> PluralCategory {
    switch (abs(number) % 100, abs(number) % 10) {
    case (11...14, _): .many
    case (_, 1): .one
    case (_, 2...4): .few
    default: .many
    }
  }

  /// Nil also where the spelling of a name does not tell its form.
  func decline(
    _ parts: [NamePart], as nominative: String, gender: Gender, in grammaticalCase: GrammaticalCase
  ) -> (text: String, isMadeByRule: Bool)? {
    nameDeclension?.declined(parts, gender: gender, in: grammaticalCase)
  }

  func titleRow(_ title: InflectedText) -> (row: Table.Row, rest: String)? {
    tables.titles.row(for: title.text.withCapital)
  }

  /// `addressed` is the dative of an official's title and the nominative of an institution's.
  func title(
    _ title: InflectedText, _ form: String, column: String, afterName: Bool
  ) throws(MissingForm) -> String {
    let grammaticalCase = GrammaticalCase(rawValue: form == "addressed" ? "dative" : form)
    guard let grammaticalCase else { return title.text }
    if let byHand = title[grammaticalCase] { return byHand }
    if form == "addressed", let (row, rest) = titleRow(title) {
      return row["kind"] == "body" ? title.text : row.required("dative") + rest
    }
    throw MissingForm(
      language: tag, column: "\(column)__\(tag)_\(grammaticalCase.rawValue)", text: title.text)
  }
}
