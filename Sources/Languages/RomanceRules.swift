// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// What French, Spanish and Italian have in common: prepositions instead of cases, titles in two
/// genders.
protocol RomanceRules: LanguageRules {
  var romance: RomanceWords { get }
}

/// The words of a Romance language by which its titles and names are put into a sentence.
struct RomanceWords: Sendable {
  /// "de", "di".
  let of: String
  /// "à", "a".
  let to: String
  /// "le", "el", "il".
  let him: String
  /// "la".
  let her: String
  /// "ou", "o".
  let or: String
  /// "À l’attention".
  let attention: String
}

extension RomanceRules {
  var grammaticalCases: [GrammaticalCase] { GrammaticalCase.withPrepositions }

  func decline(
    _ parts: [NamePart], as nominative: String, gender: Gender, in grammaticalCase: GrammaticalCase
  ) -> (text: String, isMadeByRule: Bool)? {
    prepositional(nominative, in: grammaticalCase).map { ($0, false) }
  }

  func inflect(_ text: InflectedText, in grammaticalCase: GrammaticalCase) -> String? {
    text.cases[grammaticalCase] ?? prepositional(text.text, in: grammaticalCase)
  }

  /// What other languages say with a case: the genitive with "de", the dative with "à".
  func prepositional(_ text: String, in grammaticalCase: GrammaticalCase) -> String? {
    switch grammaticalCase {
    case .nominative, .accusative, .vocative: text
    case .genitive: joined(romance.of, text)
    case .dative: joined(romance.to, text)
    case .instrumental, .prepositional: nil
    }
  }

  func salutationTitle(
    of office: InflectedText, _ addressee: AddressRequest.Addressee
  ) -> String? {
    tables.titles.row(for: office.text)?.row[addressee.rawValue]
  }

  func bothTitles(of office: InflectedText) -> BothTitles? {
    guard let (feminine, masculine, rest) = tables.titles.pair(for: office.text) else { return nil }
    let (her, him) = (joined(romance.her, feminine.key), joined(romance.him, masculine.key))
    func both(_ word: String) -> String {
      "\(joined(word, her)) \(romance.or) \(joined(word, him))"
    }
    return BothTitles(
      attention: "\(romance.attention) \(both(romance.of))",
      addressed: both(romance.to).withCapital, rest: rest)
  }
}

extension GrammaticalCase {
  /// The cases of languages that say others with prepositions.
  static let withPrepositions: [GrammaticalCase] = [
    .nominative, .genitive, .dative, .accusative, .vocative,
  ]
}

extension String {
  /// The text with a capital at its head.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
