// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// A day on which somebody has been held for whole years, or has a birthday: a reason to write.
package struct Anniversary: Sendable, Equatable {
  package let day: CivilDate
  package let matter: Identifier
  package let kind: Kind
  /// How many years it is.
  package let years: Int
  /// Whom it is about, as the campaign writes the names.
  package let people: [String]

  package enum Kind: String, Sendable {
    case arrest, sentence, birthday
  }
}

extension Anniversary {
  /// The anniversaries of cases within some days, by day.
  ///
  /// From public facts with a full and certain date alone. What happened on 29 February is remembered
  /// on the 28th in other years.
  static func all(
    of cases: some Sequence<Case>, within days: ClosedRange<CivilDate>, languages: [LanguageTag]
  ) -> [Anniversary] {
    cases.flatMap { matter in
      let names = { (people: [Person]) in people.map { $0.names.shown(in: languages) } }
      let births = matter.people.flatMap { person in
        years(since: person.died == nil ? person.born?.day : nil, within: days).map {
          Anniversary(
            day: $0.day, matter: matter.id, kind: .birthday, years: $0.years,
            people: names([person]))
        }
      }
      return births + events(of: matter, within: days, names: names)
    }.sorted { ($0.day, $0.matter, $0.kind.rawValue) < ($1.day, $1.matter, $1.kind.rawValue) }
  }

  private static func events(
    of matter: Case, within days: ClosedRange<CivilDate>, names: ([Person]) -> [String]
  ) -> [Anniversary] {
    guard matter.status.held.isHeld else { return [] }
    return matter.timeline.flatMap { event -> [Anniversary] in
      guard event.provenance.isPublic, let kind = kind(of: event) else { return [] }
      let people = matter.people.filter { event.people.isEmpty || event.people.contains($0.id) }
      return years(since: event.date.day, within: days).map {
        Anniversary(
          day: $0.day, matter: matter.id, kind: kind, years: $0.years, people: names(people))
      }
    }
  }

  private static func kind(of event: Event) -> Kind? {
    switch event.kind {
    case .arrest: .arrest
    case .sentence: .sentence
    default: nil
    }
  }

  /// The days within a span on which whole years are over since a day.
  private static func years(
    since start: CivilDate?, within days: ClosedRange<CivilDate>
  ) -> [(day: CivilDate, years: Int)] {
    guard let start else { return [] }
    return (days.lowerBound.year...days.upperBound.year).compactMap { year in
      let years = year - start.year
      guard years > 0 else { return nil }
      let day = start.adding(months: 12 * years)
      return days.contains(day) ? (day, years) : nil
    }
  }
}

extension PersonNames {
  /// The name as the campaign writes it: in the first of its languages that has one, else in any.
  func shown(in languages: [LanguageTag]) -> String {
    let form = languages.lazy.compactMap { forms[$0] }.first
    guard let name = form ?? forms.languages.first.flatMap({ forms[$0] }) else { return "" }
    return [name.given, name.family].compactMap(\.self).joined(separator: " ")
  }
}
