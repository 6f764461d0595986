// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A closed list of codes that campaign files use and that Writ translates.
package protocol Vocabulary: RawRepresentable, CaseIterable, Sendable, Hashable
where RawValue == String {
  /// What the codes stand for, as messages call it: "custody status".
  static var name: String { get }
}

extension Vocabulary {
  /// All codes of the list, in its order.
  package static var codes: [String] { allCases.map(\.rawValue) }
}

/// The grammatical gender in which a person is written of and to; never guessed.
package enum Gender: String, Vocabulary {
  case male, female, other, unknown

  package static let name = "gender"
}

/// Where a person stands with the authorities (after HURIDOCS' micro-thesaurus 25).
package enum CustodyStatus: String, Vocabulary {
  case underInvestigation = "under-investigation"
  case onTrial = "on-trial"
  case servingSentence = "serving-sentence"
  case heldArbitrarily = "held-arbitrarily"
  case houseArrest = "house-arrest"
  case restrictedLiberty = "restricted-liberty"
  case released
  case releasedConditionally = "released-conditionally"
  case exiled
  case missing
  case dead

  package static let name = "custody status"

  /// Whether the person is behind bars or confined at home.
  package var isHeld: Bool {
    switch self {
    case .underInvestigation, .onTrial, .servingSentence, .heldArbitrarily, .houseArrest: true
    case .restrictedLiberty, .released, .releasedConditionally, .exiled, .missing, .dead: false
    }
  }
}

/// What happened on a day of a case's timeline.
package enum EventKind: String, Vocabulary {
  case threat
  case raid
  case wantedNotice = "wanted-notice"
  case flight
  case detention
  case arrest
  case charge
  case newCharges = "new-charges"
  case torture
  case illTreatment = "ill-treatment"
  case trial
  case sentence
  case appeal
  case extension_ = "sentence-extension"
  case transfer
  case deniedAccess = "denied-access"
  case healthDecline = "health-decline"
  case deportation
  case extradition
  case courtDecision = "court-decision"
  case internationalDecision = "international-decision"
  case release
  case death
  case lettersBegan = "letters-began"
  case other

  package static let name = "kind of event"
}

/// What is wrong about a case.
package enum Concern: String, Vocabulary {
  case torture
  case illTreatment = "ill-treatment"
  case unfairTrial = "unfair-trial"
  case arbitraryDetention = "arbitrary-detention"
  case incommunicado
  case enforcedDisappearance = "enforced-disappearance"
  case forcibleReturn = "forcible-return"
  case deniedMedicalCare = "denied-medical-care"
  case deniedCounsel = "denied-counsel"
  case deniedFamilyContact = "denied-family-contact"
  case deathInCustody = "death-in-custody"
  case familyHarassed = "family-harassed"
  case sentenceExtended = "sentence-extended"
  case freedomOfExpression = "freedom-of-expression"
  case freedomOfAssociation = "freedom-of-association"
  case freedomOfAssembly = "freedom-of-assembly"
  case freedomOfReligion = "freedom-of-religion"
  case discrimination
  case impunity

  package static let name = "concern"
}

/// What the authorities are asked to do, as a kind.
package enum DemandKind: String, Vocabulary {
  case release
  case investigation
  case fairTrial = "fair-trial"
  case medicalCare = "medical-care"
  case access
  case protection
  case information
  case noReturn = "no-return"
  case `return`
  case other

  package static let name = "kind of demand"
}

/// How far a demand is met.
package enum DemandState: String, Vocabulary {
  case open
  case partlyMet = "partly-met"
  case met
  case refused
  case overtaken

  package static let name = "state of a demand"

  /// Whether letters still make the demand.
  package var isPressed: Bool { self == .open || self == .partlyMet || self == .refused }
}

/// Who may see a fact.
package enum Visibility: String, Vocabulary {
  case `public`
  case members
  case `private`

  package static let name = "visibility"
}

/// How far a source is to be trusted (after HURIDOCS' micro-thesaurus 42).
package enum Reliability: String, Vocabulary {
  case highlyReliable = "highly-reliable"
  case fairlyReliable = "fairly-reliable"
  case notVeryReliable = "not-very-reliable"
  case unreliable
  case unknown

  package static let name = "reliability"
}

/// Who has looked at a translation or a form of address.
package enum ReviewStatus: String, Vocabulary {
  /// Taken from a published source.
  case sourced
  /// Formed after a source for something near.
  case derived
  /// Written as is customary; no source found.
  case convention
  /// Read and confirmed by a native reader.
  case native

  package static let name = "review status"
}

/// The forms of a noun or name that sentences ask for.
package enum GrammaticalCase: String, Vocabulary {
  case nominative, genitive, dative, accusative, instrumental, prepositional, vocative

  package static let name = "grammatical case"
}
