// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// How a name is spelled in a text of a language, and where that spelling comes from.
package struct NameSpelling: Sendable, Hashable {
  package let name: PersonName
  /// Whose spelling it is: the text's own language, English, or `ru-Latn` and its like.
  package let language: LanguageTag
  /// Nil for a spelling that somebody wrote.
  package let transliteration: Transliteration?

  private init(
    _ name: PersonName, _ language: LanguageTag, by transliteration: Transliteration? = nil
  ) {
    self.name = name
    self.language = language
    self.transliteration = transliteration
  }
}

extension NameSpelling {
  /// Nil where a language has no spelling of the name and none may be made for it.
  ///
  /// The language's own spelling wins. Uzbek takes that of its other alphabet. A language in Latin
  /// letters then takes the English one, and without one the Russian or Ukrainian by the campaign's
  /// standard. No other language is given a spelling: letters do not tell the sounds that its own
  /// would need.
  package init?(of names: PersonNames, in language: LanguageTag, by romanisation: Romanisation) {
    if let own = names.forms[language] {
      self.init(own, language)
    } else if let other = Self.inOtherAlphabet(names, language) {
      self.init(other, language, by: .uzbek)
    } else if language.isWrittenInLatin, let english = names.forms[.english] {
      self.init(english, .english)
    } else if language.isWrittenInLatin {
      self.init(romanised: names, by: Transliteration(romanisation))
    } else {
      return nil
    }
  }

  private init?(romanised names: PersonNames, by standard: Transliteration) {
    for source in [LanguageTag.russian, .ukrainian] {
      let name = names.forms[source]?.respelled(withCases: false) {
        standard.spelled($0, from: source)
      }
      if let name {
        self.init(name, LanguageTag("\(source)-Latn") ?? source, by: standard)
        return
      }
    }
    return nil
  }

  /// Uzbek in its other alphabet bends alike, so that forms given by hand hold in both.
  private static func inOtherAlphabet(
    _ names: PersonNames, _ language: LanguageTag
  ) -> PersonName? {
    let other: [LanguageTag: LanguageTag] = [
      .uzbek: .uzbekInCyrillic, .uzbekInCyrillic: .uzbek,
    ]
    guard let source = other[language] else { return nil }
    return names.forms[source]?.respelled(withCases: true) {
      Transliteration.uzbek.spelled($0, from: source, toLatin: language == .uzbek)
    }
  }
}

extension PersonName {
  /// The name with its parts in other letters; nil where one of them has no spelling there.
  fileprivate func respelled(
    withCases keepsCases: Bool, _ spelled: (String) -> String?
  ) -> PersonName? {
    let parts = [given, patronymic, family]
    let spellings = parts.map { $0.flatMap(spelled) }
    guard zip(parts, spellings).allSatisfy({ ($0 == nil) == ($1 == nil) }) else { return nil }
    return PersonName(
      given: spellings[0], patronymic: spellings[1], family: spellings[2],
      cases: keepsCases ? cases.compactMapValues(spelled) : [:])
  }
}
