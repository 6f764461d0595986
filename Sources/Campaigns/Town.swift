// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The town that stands before a letter's date: one spelling for all languages, or one for each.
package struct Town: Sendable, Equatable {
  /// The spelling where a language has none of its own.
  private let usual: String
  private let spellings: LanguageMap<String>

  package init(_ name: String) {
    usual = name
    spellings = LanguageMap()
  }

  /// - Parameter spellings: by language; nil where there is none at all.
  package init?(_ spellings: LanguageMap<String>) {
    guard let first = spellings.languages.first.flatMap({ spellings[$0] }) else { return nil }
    usual = spellings[.english] ?? first
    self.spellings = spellings
  }

  /// The town in a text of a language.
  package subscript(language: LanguageTag) -> String { spellings[language] ?? usual }
}
