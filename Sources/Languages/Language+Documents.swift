// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

extension Language {
  /// The text of stories.
  package var story: DocumentText { rules.documents.story }

  /// The text of petition sheets.
  package var petition: DocumentText { rules.documents.petition }

  /// A whole number as running text has it: "1,250".
  package func number(_ number: Int) -> String { rules.documents.numbers.text(number) }

  /// What changed for people, with its date, without a full stop: "Yusuf was released on 29 December
  /// 2011"; nil where the language has no form for them or for the date.
  package func sentence(
    _ outcome: OutcomeKind, of who: String, gender: Gender, plural: Bool, on date: EDTFDate
  ) -> String? {
    let subject = OutcomeSentences.Subject(gender: gender, plural: plural)
    let text = rules.documents.outcomes.text(outcome, of: subject) { gap in
      switch gap {
      case "who": who
      case "on": self.date(date, .on)
      case "since": self.date(date, .since)
      default: nil
      }
    }
    return text.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  /// The initials of a person in the letters of the language.
  ///
  /// "N. N." stands for a name of which the language has no spelling.
  package func initials(of names: PersonNames) -> String {
    let name = spelling(of: names)?.name
    let initials = [name?.given, name?.family].compactMap { $0 }
      .compactMap { Initials.of($0, in: rules) }
    let unknown = rules.initial(of: tag.isWrittenInLatin ? "N" : "Н") + "."
    let known = initials.isEmpty ? [unknown, unknown] : initials
    return known.joined(separator: "\u{A0}")
  }
}
