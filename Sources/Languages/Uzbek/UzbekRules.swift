// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// What Uzbek answers for in either script.
///
/// There are no articles and no genders. A case is a suffix of the last word, so that whole titles
/// and names of several parts take it at their end; the stem never changes before it. What other
/// languages say with the instrumental is the word `bilan`; the prepositional case is the locative
/// in `-da`.
protocol UzbekRules: LanguageRules {
  /// A text in Latin letters, in the script of the language.
  func spelled(_ latin: String) -> String
}

extension UzbekRules {
  /// The hyphen stands for `-nchi`; the noun follows it without a space: "9-modda".
  func ordinal(_ number: Int, _ gender: Agreement.NounGender) -> String? { "\(number)-" }

  /// Lengths of time follow each other without a word between them: "13 yil 9 oy".
  func listed(_ first: String, _ joint: String, _ last: String) -> String {
    guard joint == "list.and", Self.isQuantity(first), Self.isQuantity(last) else {
      return tables.words.filled(joint, ["first": first, "last": last])
    }
    return first.replacing(tables.words["list.comma"], with: " ") + " " + last
  }

  private static func isQuantity(_ text: String) -> Bool {
    text.first?.isNumber == true && text.contains("\u{A0}")
  }
}

extension UzbekRules {
  /// Sh, Ch, Oʻ and Gʻ are letters; Ye, Yo, Yu and Ya stand for one Cyrillic letter.
  func initial(of name: Substring) -> String {
    let letters = UzbekScript.normalised(name.lowercased())
    let pairs = ["sh", "ch", "oʻ", "gʻ", "ye", "yo", "yu", "ya"]
    guard let pair = pairs.first(where: letters.hasPrefix), !letters.hasPrefix("yoʻ") else {
      return name.prefix(1).uppercased()
    }
    return Capitals.leading(pair, all: false)
  }

  func inflect(_ text: InflectedText, in grammaticalCase: GrammaticalCase) -> String? {
    text[grammaticalCase] ?? suffixed(text.text, in: grammaticalCase)
  }

  /// The suffix of a name is certain but for the dative, whose consonant follows the last sound.
  func decline(
    _ parts: [NamePart], as nominative: String, gender: Gender, in grammaticalCase: GrammaticalCase
  ) -> (text: String, isMadeByRule: Bool)? {
    guard parts.last?.isInitial == false, let text = suffixed(nominative, in: grammaticalCase)
    else { return nil }
    let last = nominative.lowercased().last { $0.isLetter }
    let isUnclear = grammaticalCase == .dative && last.map("kqʻcwкқғ".contains) == true
    return (text, isUnclear)
  }

  /// A text in a case; nil where a number or an abbreviation ends it, whose last sound nobody sees.
  private func suffixed(_ text: String, in grammaticalCase: GrammaticalCase) -> String? {
    switch grammaticalCase {
    case .nominative, .vocative: return text
    case .instrumental: return text + " " + spelled("bilan")
    case .genitive, .dative, .accusative, .prepositional: break
    }
    guard let end = text.last(where: { !Self.closing.contains($0) }), end.isLetter else {
      return nil
    }
    let suffix =
      switch grammaticalCase {
      case .genitive: "ning"
      case .accusative: "ni"
      case .dative: Self.dative(after: end)
      default: "da"
      }
    return text + spelled(suffix)
  }

  /// `-ka` after k and `-qa` after q, `-ga` after everything else, gʻ too (spelling rules of 1995).
  private static func dative(after letter: Character) -> String {
    switch letter {
    case "k", "K", "к", "К": "ka"
    case "q", "Q", "қ", "Қ": "qa"
    default: "ga"
    }
  }

  /// What a suffix follows without a space: “Vatan”ga, vakili (ombudsman)ga.
  private static var closing: Set<Character> { ["”", "’", "»", "\"", ")"] }
}

extension UzbekRules {
  /// `addressed` is the dative, or the nominative above a name that has it.
  func title(
    _ title: InflectedText, _ form: String, column: String, afterName: Bool
  ) throws(MissingForm) -> String {
    let addressed: GrammaticalCase = afterName ? .nominative : .dative
    let wanted = form == "addressed" ? addressed : GrammaticalCase(rawValue: form) ?? .nominative
    if let text = inflect(title, in: wanted) { return text }
    throw MissingForm(
      language: tag, column: "\(column)__\(tag)_\(wanted.rawValue)", text: title.text)
  }

  /// A title stands at the end of what it governs, with a possessive suffix: “Oliy sudi raisi” is
  /// called “Rais”.
  func salutationTitle(
    of office: InflectedText, _ addressee: AddressRequest.Addressee
  ) -> String? {
    let words = UzbekScript.normalised(office.text).lowercased().split { " ()".contains($0) }
    for start in words.indices {
      let end = words[start...].joined(separator: " ")
      if let (row, rest) = tables.titles.row(for: end), rest.isEmpty { return row["salutation"] }
    }
    return nil
  }
}
