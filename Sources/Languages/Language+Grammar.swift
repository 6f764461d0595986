// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What a template may ask a language for; anything else is a problem when the template is checked.
extension Language {
  /// The grammatical cases of names and texts.
  package var grammaticalCases: [GrammaticalCase] { rules.grammaticalCases }

  /// The grammatical cases in which there are pronouns.
  package var pronounCases: [GrammaticalCase] { rules.tables.pronouns.cases }

  /// The classes into which whole numbers fall: every one of them needs its form.
  package var pluralCategories: [PluralCategory] {
    let met = Set((0..<200).map(rules.pluralCategory))
    return PluralCategory.allCases.filter(met.contains)
  }

  /// Whether a word that agrees may be asked for in a grammatical gender.
  package var nounGenders: [Agreement.NounGender] { rules.tables.pronouns.genders }
}
