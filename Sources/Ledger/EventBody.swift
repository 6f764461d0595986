// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// One thing that happened, as the ledger keeps it for ever.
package struct LedgerEvent: Sendable, Equatable {
  package let id: EventID
  /// The day on which it happened, which is often earlier than the day it was recorded.
  package let day: CivilDate
  /// The member who did it; nil where nobody was named.
  package let by: Identifier?
  package let body: EventBody

  package init(id: EventID, day: CivilDate, by: Identifier?, body: EventBody) {
    self.id = id
    self.day = day
    self.by = by
    self.body = body
  }
}

/// What happened.
package enum EventBody: Sendable, Equatable {
  /// A letter was written, or written again while it was a draft.
  case drafted(Reference, Draft)
  /// A draft was taken away by a run that no longer takes it in.
  case withdrawn(Reference)
  case printed(Reference)
  case sent(Reference, Dispatch)
  /// A letter came back undelivered.
  case returned(Reference, why: String)
  /// Something came in.
  case responded(Response)
  /// A response was found to belong to other letters than it was recorded with.
  case assigned(response: EventID, to: [Reference])
  /// A person has read a response and says what it is.
  case classified(response: EventID, Classification)
  /// We answered what they had asked, other than by a letter.
  case replied(Reference, note: String?)
  /// Something changed for the people of a case.
  case outcome(Outcome)
  /// Letters or signatures without references, counted by hand.
  case gathered(Gathering)
  /// An event, even one of this kind, never happened.
  case undone(EventID, why: String? = nil)
}

extension EventBody {
  /// The kinds of events by the names under which they are kept.
  package enum Kind: String, Sendable, CaseIterable {
    case drafted, withdrawn, printed, sent, returned, responded, assigned, classified, replied
    case outcome, gathered, undone
  }

  package var kind: Kind {
    switch self {
    case .drafted: .drafted
    case .withdrawn: .withdrawn
    case .printed: .printed
    case .sent: .sent
    case .returned: .returned
    case .responded: .responded
    case .assigned: .assigned
    case .classified: .classified
    case .replied: .replied
    case .outcome: .outcome
    case .gathered: .gathered
    case .undone: .undone
    }
  }

  /// The letter that it alone is about; nil for responses, outcomes, counts and undoing.
  package var reference: Reference? {
    switch self {
    case .drafted(let letter, _), .withdrawn(let letter), .printed(let letter),
      .sent(let letter, _), .returned(let letter, _), .replied(let letter, _):
      letter
    case .responded, .assigned, .classified, .outcome, .gathered, .undone: nil
    }
  }

  /// The event that it is about.
  package var subject: EventID? {
    switch self {
    case .assigned(let id, _), .classified(let id, _), .undone(let id, _): id
    default: nil
    }
  }

  /// The case that it is about.
  package var matter: Identifier? {
    switch self {
    case .outcome(let outcome): outcome.matter
    case .gathered(let gathering): gathering.matter
    default: nil
    }
  }
}
