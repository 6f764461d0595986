// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A free text in the languages in which somebody wrote it.
package struct LocalizedText: Sendable, Hashable {
  package var forms: LanguageMap<InflectedText>

  package init(_ forms: LanguageMap<InflectedText>) { self.forms = forms }
}

extension LocalizedText {
  /// The text in a language, or nil: one language never stands in for another.
  package subscript(language: LanguageTag) -> InflectedText? { forms[language] }

  package var languages: [LanguageTag] { forms.languages }
}

/// A text, and where a sentence needs them, its other grammatical cases given by hand.
package struct InflectedText: Sendable, Hashable {
  /// As a dictionary has it.
  package let text: String
  package let cases: [GrammaticalCase: String]

  package init(_ text: String, cases: [GrammaticalCase: String] = [:]) {
    self.text = text
    self.cases = cases
  }

  /// The form in a grammatical case; nil when nobody gave it.
  package subscript(grammaticalCase: GrammaticalCase) -> String? {
    cases[grammaticalCase] ?? (grammaticalCase == .nominative ? text : nil)
  }
}
