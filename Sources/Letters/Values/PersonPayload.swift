// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages

/// What grammar filters need of a person in a template.
struct PersonPayload: Sendable {
  let person: Person
  let matter: Identifier
  private let names = WordMemo<NameKey, WrittenName?>()

  private struct NameKey: Hashable {
    let form: NameForm
    let grammaticalCase: GrammaticalCase
    let language: LanguageTag
  }

  init(person: Person, matter: Identifier) {
    self.person = person
    self.matter = matter
  }
}

extension PersonPayload {
  /// The person's name in a form and a grammatical case; nil where nobody can say.
  func name(
    _ form: NameForm, in grammaticalCase: GrammaticalCase, of language: Language
  ) -> WrittenName? {
    let key = NameKey(form: form, grammaticalCase: grammaticalCase, language: language.tag)
    return names.word(key) {
      language.name(person.names, gender: person.gender, form, in: grammaticalCase)
    }
  }
}
