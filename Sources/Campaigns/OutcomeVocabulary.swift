// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// In which way a person is deprived of liberty (after HURIDOCS' micro-thesaurus 29).
package enum DetentionKind: String, Vocabulary {
  case preTrial = "pre-trial"
  case withoutCharge = "without-charge"
  case administrative
  case preventive
  case emergencyLaw = "emergency-law"
  case political
  case disproportionateSentence = "disproportionate-sentence"
  case incommunicado
  case unacknowledged
  case psychiatric
  case pendingExtradition = "pending-extradition"
  case other

  package static let name = "kind of detention"
}

/// What changed for a person (after HURIDOCS' micro-thesauri 25 and 44, and what letter groups count).
package enum OutcomeKind: String, Vocabulary {
  case released
  case sentenceServed = "sentence-served"
  case releasedConditionally = "released-conditionally"
  case pardoned
  case amnestied
  case acquitted
  case chargesDropped = "charges-dropped"
  case sentenceReduced = "sentence-reduced"
  case lawyerGranted = "lawyer-granted"
  case doctorGranted = "doctor-granted"
  case familyGranted = "family-granted"
  case conditionsImproved = "conditions-improved"
  case transferred
  case investigationOpened = "investigation-opened"
  case whereaboutsDisclosed = "whereabouts-disclosed"
  case returned
  case sentenceExtended = "sentence-extended"
  case died

  package static let name = "outcome"

  /// Whether it ends the appeals: nothing that they ask for is open any more.
  package var endsAppeals: Bool {
    switch self {
    case .released, .sentenceServed, .pardoned, .amnestied, .acquitted, .chargesDropped, .died:
      true
    case .releasedConditionally, .sentenceReduced, .lawyerGranted, .doctorGranted, .familyGranted,
      .conditionsImproved, .transferred, .investigationOpened, .whereaboutsDisclosed, .returned,
      .sentenceExtended:
      false
    }
  }

  /// Whether an authority is thanked for it: it granted something that it could have refused.
  ///
  /// A sentence served to its end was not shortened by a day, and a transfer may be for the worse:
  /// nobody knows without asking. Of who returned every language says that it became possible.
  package var isThankworthy: Bool {
    switch self {
    case .released, .releasedConditionally, .pardoned, .amnestied, .acquitted, .chargesDropped,
      .sentenceReduced, .lawyerGranted, .doctorGranted, .familyGranted, .conditionsImproved,
      .investigationOpened, .whereaboutsDisclosed, .returned:
      true
    case .sentenceServed, .transferred, .sentenceExtended, .died: false
    }
  }
}

/// What kind of answer came back (after HURIDOCS' micro-thesaurus 27).
package enum ResponseKind: String, Vocabulary {
  case favourable
  case commitment
  case referral
  case informationRequested = "information-requested"
  case denial
  case refusal
  case obstruction
  case token
  case acknowledgement
  case notToThePoint = "not-to-the-point"
  case other

  package static let name = "response"
}
