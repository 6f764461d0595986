// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Capital letters as a language forms them.
enum Capitals {
  /// A text in capitals.
  ///
  /// Turkish and Azerbaijani i keeps its dot. ß becomes ẞ (the German spelling rules since 2024 name it
  /// first): Weiß and Weiss are two names. Accents, and the marks of Uzbek oʻ and gʻ, stay.
  static func of(_ text: String, in language: LanguageTag) -> String {
    let text = text.replacing("ß", with: "ẞ")
    let isDotted = dotted.contains(language.code) && language.isWrittenInLatin
    return (isDotted ? text.replacing("i", with: "İ") : text).uppercased()
  }

  /// A family name in capitals, its particles too: VON DER LEYEN, RIBA I GINER, O’FLYNN.
  ///
  /// Mc and Mac stay before a capital, as the European Parliament's lists have them (McALLISTER, but
  /// MACOVEI), and so do words for a father's child (oʻgʻli, кызы).
  static func ofFamilyName(_ name: String, in language: LanguageTag) -> String {
    name.mappingWords { word in
      if KinshipWords.contains(word) { return String(word) }
      let prefix = ["Mc", "Mac"].first { prefix in
        word.hasPrefix(prefix) && word.dropFirst(prefix.count).first?.isUppercase == true
      }
      return (prefix ?? "") + of(String(word.dropFirst(prefix?.count ?? 0)), in: language)
    }
  }

  /// Letters that stand for one capital letter: Shch, or SHCH in a word of capitals.
  static func leading(_ letters: String, all isCapitals: Bool) -> String {
    isCapitals ? letters.uppercased() : letters.prefix(1).uppercased() + letters.dropFirst()
  }

  private static let dotted: Set<String> = ["az", "tr"]
}

/// Words behind a father's name that say whose child somebody is: oʻgʻli, qizi, оглы, кызы.
///
/// They have no capital, no initial and no endings in languages that bend names.
enum KinshipWords {
  static func contains(_ word: some StringProtocol) -> Bool {
    words.contains(UzbekScript.normalised(word.lowercased()))
  }

  private static let words: Set<String> = [
    "gizi", "gyzy", "kizi", "kyzy", "qizi", "qızı", "oghlu", "ogli", "oglu", "ogly", "oğlu", "ugli",
    "oʻgʻli", "uly", "uulu",
    "гызы", "кизи", "кызы", "қизи", "қызы", "огли", "оглу", "оглы", "оғлу", "угли", "углы", "улы",
    "ұлы", "уулу", "ўғли",
  ]
}
