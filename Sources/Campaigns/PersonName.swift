// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A person's name as one language writes it.
package struct PersonName: Sendable, Hashable {
  package let given: String?
  package let patronymic: String?
  package let family: String?
  /// Forms of the whole name that somebody gave by hand; they win over any rule.
  package let cases: [GrammaticalCase: String]

  /// At least one of `given` and `family` is there; the loader sees to it.
  package init(
    given: String?, patronymic: String? = nil, family: String?,
    cases: [GrammaticalCase: String] = [:]
  ) {
    self.given = given
    self.patronymic = patronymic
    self.family = family
    self.cases = cases
  }
}

/// A person's name in the languages in which somebody wrote it.
package struct PersonNames: Sendable, Hashable {
  package var forms: LanguageMap<PersonName>

  package init(_ forms: LanguageMap<PersonName>) { self.forms = forms }
}
