// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Liquid

/// A date in a template: printed, it is the plain date in the letter's language.
///
/// A class because Liquid's own objects are; it never changes.
final class DateValue: DynamicObject {
  let date: EDTFDate
  let liquidText: String
  private let phrases = WordMemo<DatePhrase, String?>()

  init(_ date: EDTFDate, in language: Language) {
    self.date = date
    liquidText = language.date(date, .plain) ?? ""
  }
}

extension DateValue {
  /// The date in a phrase; nil where no sentence can hold it.
  func text(_ phrase: DatePhrase, in language: Language) -> String? {
    phrases.word(phrase) { language.date(date, phrase) }
  }

  func liquidField(_ name: String) -> Value? { nil }
}

/// A term of imprisonment in a template: printed, it is the duration or the word for it.
final class TermValue: DynamicObject {
  let term: Term
  let liquidText: String

  init(_ term: Term, in language: Language) {
    self.term = term
    liquidText = language.sentence(term)
  }
}

extension TermValue {
  func liquidField(_ name: String) -> Value? { nil }
}

/// A text that has other grammatical cases; printed, it is the text as given.
final class InflectedValue: DynamicObject {
  let text: InflectedText
  /// Where the text stands, for a form that is missing.
  let gap: Gap
  let liquidText: String

  init(_ text: InflectedText, gap: Gap) {
    self.text = text
    self.gap = gap
    liquidText = text.text
  }
}

extension InflectedValue {
  func liquidField(_ name: String) -> Value? { nil }
}
