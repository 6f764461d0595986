// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

extension Language {
  /// Every language that Writ writes, one line each.
  package static let all: [Language] = [
    Language(rules: English()),
    Language(rules: Russian()),
    Language(rules: French()),
    Language(rules: German()),
    Language(rules: Spanish()),
    Language(rules: Italian()),
    Language(rules: Ukrainian()),
    Language(rules: Uzbek()),
    Language(rules: UzbekInCyrillic()),
  ]

  /// The language of a tag; nil where Writ does not know it.
  package static func of(_ tag: LanguageTag) -> Language? { all.first { $0.tag == tag } }
}
