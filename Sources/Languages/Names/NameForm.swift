// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// How much of a name is written, and in which order.
package enum NameForm: String, Sendable, CaseIterable {
  /// Given name, patronymic where there is one, family name.
  case full
  /// Given and family name, whatever else is known.
  case short
  case given
  case family
  /// Given name and patronymic: the polite address in Russian.
  case givenAndPatronymic
  /// "A. Askarov", «Ш. М. Мирзиёев».
  case initialsFirst
  /// "Askarov A.", «Мирзиёев Ш. М.».
  case initialsLast
  /// The whole name with the family name in capitals, as envelopes have it: "Roberta METSOLA".
  case capitals
}

/// A name as it is to be written, and where its form comes from.
package struct WrittenName: Sendable, Hashable {
  package let text: String
  /// The language whose spelling it is.
  package let language: LanguageTag
  package let origin: Origin

  /// Where the form of a name comes from.
  package enum Origin: Sendable, Hashable {
    /// Somebody wrote it in the case file or the row, or the language does not change it.
    case given
    /// Formed by a rule of the language: to be read by somebody who knows it.
    case madeByRule
    /// The English spelling, in a language that has none of its own.
    case borrowed
    /// Put into the letters of the text by a published standard.
    case transliterated(Transliteration)
  }

  package init(text: String, language: LanguageTag, origin: Origin) {
    self.text = text
    self.language = language
    self.origin = origin
  }
}

extension WrittenName {
  /// What somebody who knows the language has to read; nil for a form that somebody wrote.
  package var remark: String? {
    switch origin {
    case .given, .borrowed: nil
    case .madeByRule: text
    case .transliterated(let standard): "\(text) (\(standard.name))"
    }
  }
}
