// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

extension Language {
  /// A date in a phrase: "on 23 October 2001", "around January 2002", "in the 2010s".
  ///
  /// Nil where no sentence can hold it, such as "since" with a span that has ended.
  package func date(_ date: EDTFDate, _ phrase: DatePhrase) -> String? {
    rules.tables.dates.text(date, phrase)
  }

  /// The line that stands on a letter: "Oxford, 21 November 2026".
  package func dateline(_ day: CivilDate, town: String?) -> String {
    let date = rules.tables.dates.text(day)
    guard let town, !town.isEmpty else {
      return rules.tables.words.filled("dateline", ["date": date])
    }
    return rules.tables.words.filled("dateline.town", ["date": date, "town": town])
  }

  /// "13 years and 9 months"; in German and Russian also in other grammatical cases.
  package func duration(
    _ duration: CalendarDuration, in grammaticalCase: GrammaticalCase = .nominative
  ) -> String {
    let all = [
      (duration.years, "year"), (duration.months, "month"), (duration.weeks, "week"),
      (duration.days, "day"),
    ]
    let parts = all.filter { $0.0 > 0 }
    return list(
      (parts.isEmpty ? [(0, "day")] : parts).map { quantity($0.0, $0.1, in: grammaticalCase) })
  }

  /// What a court imposed, for the slot of the language's own phrase: English after "was sentenced
  /// to", French after "a été condamné à", Russian after «был приговорён к», German between "wurde"
  /// and "verurteilt", with its preposition.
  package func sentence(_ term: Term) -> String {
    switch term {
    case .life: rules.tables.words["sentence.life"]
    case .death: rules.tables.words["sentence.death"]
    case .fine: rules.tables.words["sentence.fine"]
    case .duration(let duration):
      rules.tables.words.filled("sentence.duration", cases(of: duration))
    }
  }

  /// "for 13 years", «в течение 13 лет», "13 Jahre lang".
  package func lasting(_ duration: CalendarDuration) -> String {
    rules.tables.words.filled("duration.for", cases(of: duration))
  }

  private func cases(of duration: CalendarDuration) -> [String: String] {
    let text = self.duration(duration)
    return [
      "duration": text, "nominative": text, "dative": self.duration(duration, in: .dative),
      "genitive": self.duration(duration, in: .genitive),
    ]
  }

  /// "68", "67 or 68", "60 to 65".
  package func count(_ range: ClosedRange<Int>) -> String {
    let (low, high) = (String(range.lowerBound), String(range.upperBound))
    if range.count == 1 { return low }
    return rules.tables.words.filled(
      range.count == 2 ? "range.or" : "range.to", ["low": low, "high": high])
  }

  /// "68 years", "67 or 68 years".
  package func years(_ range: ClosedRange<Int>) -> String { years(range, "year") }

  /// "68 years old", "67 or 68 years old".
  package func age(_ range: ClosedRange<Int>) -> String { years(range, "age") }

  /// The class of a whole number in the language's plural rules.
  package func pluralCategory(_ number: Int) -> PluralCategory { rules.pluralCategory(number) }

  /// "1st", "1re", "1-я"; nil for numbers below one.
  package func ordinal(
    _ number: Int, _ gender: Agreement.NounGender = .masculine
  ) -> String? {
    number < 1 ? nil : rules.ordinal(number, gender)
  }
}

extension Language {
  private func years(_ range: ClosedRange<Int>, _ unit: String) -> String {
    quantity(range.upperBound, unit, in: .nominative, as: count(range))
  }

  private func quantity(
    _ number: Int, _ unit: String, in grammaticalCase: GrammaticalCase, as text: String? = nil
  ) -> String {
    let category = rules.pluralCategory(number)
    let text = text ?? String(number)
    guard let result = rules.tables.quantities.text(text, unit, category, in: grammaticalCase)
    else {
      preconditionFailure("\(englishName) has no word for '\(unit)'.")
    }
    return result
  }
}
