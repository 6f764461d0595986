// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The initials of a given name or a patronymic: "A.", "J.-P.", "Oʻ.".
enum Initials {
  /// Nil for a name without a letter.
  ///
  /// Halves of a double name keep their hyphen, and each word of a name has its own. Particles in
  /// small letters ("al-Hasan", "del") and words for a father's child have none.
  static func of(_ name: String, in rules: some LanguageRules) -> String? {
    let words = name.split(whereSeparator: \.isWhitespace).compactMap { word in
      joined(word.split(whereSeparator: \.isHyphen).filter(hasInitial), in: rules)
    }
    if !words.isEmpty { return words.joined(separator: "\u{A0}") }
    return name.first(where: isInitial).map { "\($0.uppercased())." }
  }

  private static func joined(_ halves: [Substring], in rules: some LanguageRules) -> String? {
    guard !halves.isEmpty else { return nil }
    return halves.map { half in rules.initial(of: half.drop { !isInitial($0) }) + "." }
      .joined(separator: "-")
  }

  private static func hasInitial(_ word: Substring) -> Bool {
    word.first(where: isInitial)?.isLowercase == false && !KinshipWords.contains(word)
  }

  /// A letter, but not one of the marks that stand for a sound in ʻAli and Isʼhoq.
  private static func isInitial(_ letter: Character) -> Bool {
    letter.isLetter && letter != "ʻ" && letter != "ʼ"
  }
}
