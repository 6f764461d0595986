// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// Which part of a name a word is.
package enum NamePartKind: String, Sendable, CaseIterable {
  case given, patronymic, family
}

/// One part of a name in a grammatical case, as a rule makes it.
package struct NamePartForm: Sendable, Hashable {
  package let text: String
  /// Whether spelling tells that the form is right; letters refuse a form that is not sure.
  package let isSure: Bool
}

extension Language {
  /// The form that the language's rules make of one part of a name, or their best guess; nil where
  /// there is none, such as for an unknown gender that would matter.
  package func form(
    of text: String, _ part: NamePartKind, _ gender: Gender, in grammaticalCase: GrammaticalCase
  ) -> NamePartForm? {
    if grammaticalCase == .nominative { return NamePartForm(text: text, isSure: true) }
    if let declension = rules.nameDeclension {
      return declension.form(of: text, part, gender, in: grammaticalCase).map {
        NamePartForm(text: $0.text, isSure: $0.isSure)
      }
    }
    return rules.decline([NamePart(part, text)], as: text, gender: gender, in: grammaticalCase)
      .map { NamePartForm(text: $0.text, isSure: true) }
  }
}
