// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages

extension Case {
  /// The case for readers who must not learn who it is about: initials for names, and of all else
  /// what is coded or a date.
  ///
  /// Free texts are left out as a whole, because what gives somebody away in them no rule can see.
  func redacted(in language: Language) -> Case {
    Case(
      id: id, title: nil, country: country, alsoResponsible: alsoResponsible,
      status: CaseStatus(held: status.held, since: status.since, asOf: status.asOf, place: nil),
      people: people.map { $0.redacted(in: language) }, timeline: timeline.map(\.redacted),
      charges: [], concerns: concerns, account: nil, health: nil, facts: [],
      demands: demands.map { $0.redacted(in: language) }, sources: [], letters: [],
      translations: translations, consent: consent, notes: [], detention: detention)
  }
}

extension Person {
  fileprivate func redacted(in language: Language) -> Person {
    let initials = PersonName(given: language.initials(of: names), family: nil)
    return Person(
      id: id, names: PersonNames([language.tag: initials]), alsoWritten: [], gender: gender,
      born: nil, died: nil, age: nil, occupation: nil)
  }
}

extension Event {
  fileprivate var redacted: Event {
    Event(
      id: id, date: date, kind: kind, people: people, place: nil, text: nil, court: nil, term: term,
      from: nil, provenance: provenance)
  }
}

extension Demand {
  /// The demand's kind in the place of its text.
  fileprivate func redacted(in language: Language) -> Demand {
    let kind = language.label(kind).map { InflectedText($0) }
    let text = LocalizedText(kind.map { [language.tag: $0] } ?? [:])
    return Demand(
      id: id, kind: self.kind, state: state, of: of, text: text, provenance: provenance)
  }
}
