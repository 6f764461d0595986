// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Something that happened to the people of a case, on its timeline.
package struct Event: Sendable, Equatable {
  package let id: Identifier
  package let date: EDTFDate
  package let kind: EventKind
  /// Whom it happened to; empty means all people of the case.
  package let people: [Identifier]
  package let place: LocalizedText?
  package let text: LocalizedText?
  package let court: LocalizedText?
  package let term: Term?
  /// The country from which somebody was deported or extradited.
  package let from: CountryCode?
  package let provenance: Provenance

  package init(
    id: Identifier, date: EDTFDate, kind: EventKind, people: [Identifier], place: LocalizedText?,
    text: LocalizedText?, court: LocalizedText?, term: Term?, from: CountryCode?,
    provenance: Provenance
  ) {
    self.id = id
    self.date = date
    self.kind = kind
    self.people = people
    self.place = place
    self.text = text
    self.court = court
    self.term = term
    self.from = from
    self.provenance = provenance
  }
}
