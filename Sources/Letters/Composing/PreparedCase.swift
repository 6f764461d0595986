// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import Languages
internal import Liquid

/// A case whose facts are put into words of one language once, for all its letters in it.
package struct PreparedCase: Sendable {
  package let matter: Case
  /// The names of a letter about this case alone.
  let names: [(String, Value)]
  /// The same with what stands under `case`, as joint letters have it in `cases`.
  let whole: Value.Object
  /// What stands under `case`.
  let header: Value
  /// The case's own texts, by which a finished letter is read.
  let texts: CaseTexts
  /// Names of its people that a standard put into the letters of the language.
  let transliterated: [String]

  /// - Parameter template: in whose language the facts are.
  package init(
    _ matter: Case, for template: PreparedTemplate, to jurisdiction: Jurisdiction,
    known: KnownNames
  ) {
    self.init(matter, in: template.language, to: jurisdiction, known: known)
  }

  init(
    _ matter: Case, in language: Language, to jurisdiction: Jurisdiction, known: KnownNames
  ) {
    let values = CaseValues(matter, in: language, known: known)
    self.matter = matter
    names = values.names(to: jurisdiction)
    whole = Value.Object(names + values.header)
    header = .object(Value.Object(values.header))
    texts = CaseTexts(matter, in: language.tag, to: jurisdiction)
    transliterated = matter.people.compactMap {
      language.name($0.names, gender: $0.gender)?.remark
    }
  }
}
