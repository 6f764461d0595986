// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One matter: one person or several, what is known of it, and what is asked for.
package struct Case: Sendable, Equatable {
  package let id: Identifier
  /// What the case is called where a name alone won't do: "the six men returned to Turkmenistan".
  package let title: LocalizedText?
  /// Whose authorities hold the key.
  package let country: CountryCode
  /// Other states of which something is demanded.
  package let alsoResponsible: [CountryCode]
  package let status: CaseStatus
  package let people: [Person]
  package let timeline: [Event]
  package let charges: [Charge]
  package let concerns: [Concern]
  /// In which ways the people are deprived of liberty.
  package let detention: [DetentionKind]
  /// The case told in a paragraph, for letters.
  package let account: DatedText?
  package let health: DatedText?
  package let facts: [Fact]
  package let demands: [Demand]
  package let sources: [Source]
  /// The ids of the templates from which letters about this case are written.
  package let letters: [Identifier]
  /// Who has looked at the translation into each language.
  package let translations: LanguageMap<ReviewStatus>
  package let consent: Consent?
  /// Remarks for organisers, such as where a source contradicts itself; never printed.
  package let notes: [String]

  package init(
    id: Identifier, title: LocalizedText?, country: CountryCode, alsoResponsible: [CountryCode],
    status: CaseStatus, people: [Person], timeline: [Event], charges: [Charge],
    concerns: [Concern], account: DatedText?, health: DatedText?, facts: [Fact],
    demands: [Demand], sources: [Source], letters: [Identifier],
    translations: LanguageMap<ReviewStatus>, consent: Consent?, notes: [String],
    detention: [DetentionKind] = []
  ) {
    self.id = id
    self.title = title
    self.country = country
    self.alsoResponsible = alsoResponsible
    self.status = status
    self.people = people
    self.timeline = timeline
    self.charges = charges
    self.concerns = concerns
    self.detention = detention
    self.account = account
    self.health = health
    self.facts = facts
    self.demands = demands
    self.sources = sources
    self.letters = letters
    self.translations = translations
    self.consent = consent
    self.notes = notes
  }
}

extension Case {
  /// All states to which a letter about this case may go.
  package var responsible: [CountryCode] { [country] + alsoResponsible }

  /// The demands that a letter to a state's office makes: public, pressed, and of that state.
  ///
  /// Offices of international bodies are told of all of them.
  package func demands(of jurisdiction: Jurisdiction) -> [Demand] {
    demands.filter { demand in
      guard demand.state.isPressed, demand.provenance.isPublic else { return false }
      guard let state = jurisdiction.country else { return true }
      return (demand.of ?? country) == state
    }
  }
}

/// Where the people of a case stand, and when that was true.
package struct CaseStatus: Sendable, Equatable {
  package let held: CustodyStatus
  package let since: EDTFDate?
  /// The last day for which a source says so.
  package let asOf: EDTFDate
  /// The prison or town, where it is known.
  package let place: LocalizedText?

  package init(held: CustodyStatus, since: EDTFDate?, asOf: EDTFDate, place: LocalizedText?) {
    self.held = held
    self.since = since
    self.asOf = asOf
    self.place = place
  }
}

/// What somebody is accused or convicted of.
package struct Charge: Sendable, Equatable {
  /// "Article 159 of the Criminal Code".
  package let law: LocalizedText?
  /// What the charge says, as a noun phrase.
  package let text: LocalizedText
  package let term: Term?
  package let provenance: Provenance

  package init(law: LocalizedText?, text: LocalizedText, term: Term?, provenance: Provenance) {
    self.law = law
    self.text = text
    self.term = term
    self.provenance = provenance
  }
}

/// A text that was true on a day.
package struct DatedText: Sendable, Equatable {
  package let asOf: EDTFDate
  package let text: LocalizedText
  package let provenance: Provenance

  package init(asOf: EDTFDate, text: LocalizedText, provenance: Provenance) {
    self.asOf = asOf
    self.text = text
    self.provenance = provenance
  }
}

/// Something said of a case, with its sources.
package struct Fact: Sendable, Equatable {
  package let id: Identifier
  package let date: EDTFDate?
  package let text: LocalizedText
  package let provenance: Provenance

  package init(id: Identifier, date: EDTFDate?, text: LocalizedText, provenance: Provenance) {
    self.id = id
    self.date = date
    self.text = text
    self.provenance = provenance
  }
}

/// What the authorities are asked to do.
package struct Demand: Sendable, Equatable {
  package let id: Identifier
  package let kind: DemandKind
  package let state: DemandState
  /// The state of which it is demanded; nil for the case's own country.
  package let of: CountryCode?
  /// A phrase that goes on after "I urge you to".
  package let text: LocalizedText
  package let provenance: Provenance

  package init(
    id: Identifier, kind: DemandKind, state: DemandState, of: CountryCode?, text: LocalizedText,
    provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.state = state
    self.of = of
    self.text = text
    self.provenance = provenance
  }
}

/// The word of the person or the family that their story may be told.
package struct Consent: Sendable, Equatable {
  package let by: String
  package let on: EDTFDate
  package let note: String?

  package init(by: String, on: EDTFDate, note: String?) {
    self.by = by
    self.on = on
    self.note = note
  }
}
