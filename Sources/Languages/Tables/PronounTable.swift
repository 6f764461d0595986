// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Third-person pronouns by grammatical case, and possessives by what they agree with.
///
/// Rows of the first table are `male`, `female`, `other`, `unknown`, `plural` and `female plural`; a
/// row that is not there means that the language has no such form. Rows of the second are the same
/// words, with a grammatical case behind them where it matters.
struct PronounTable: Sendable {
  private let pronouns: [String: Table.Row]
  private let possessives: [String: Table.Row]
  /// The grammatical cases in which there are pronouns.
  let cases: [GrammaticalCase]
  /// The grammatical genders of things that possessives may be asked for.
  let genders: [Agreement.NounGender]

  init(pronouns: Table, possessives: Table) {
    self.pronouns = pronouns.rowsByKey
    self.possessives = possessives.rowsByKey
    cases = GrammaticalCase.allCases.filter { grammaticalCase in
      pronouns.rows.contains { $0[grammaticalCase.rawValue] != nil }
    }
    genders = Agreement.NounGender.allCases.filter { gender in
      possessives.rows.contains { $0[gender.rawValue] != nil }
    }
  }

  func pronoun(
    _ gender: Gender, plural: Bool, in grammaticalCase: GrammaticalCase
  ) -> String? {
    row(pronouns, gender, plural, "")?[grammaticalCase.rawValue]
  }

  func possessive(_ holder: Gender, plural: Bool, _ thing: Agreement) -> String? {
    let row =
      row(possessives, holder, plural, " \(thing.grammaticalCase.rawValue)")
      ?? row(possessives, holder, plural, "")
    return row?[thing.plural ? "plural" : thing.noun.rawValue]
  }

  private func row(
    _ rows: [String: Table.Row], _ gender: Gender, _ plural: Bool, _ suffix: String
  ) -> Table.Row? {
    guard plural else { return rows[gender.rawValue + suffix] }
    return (gender == .female ? rows["female plural" + suffix] : nil) ?? rows["plural" + suffix]
  }
}
