// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics

/// Whether cards may go to the people of a case, and to which of them.
///
/// A letter from abroad can do harm, so it needs three things: the consent of the person or the family, an address in
/// the case file that is public, and that the person is held by all that is known.
struct CardCheck {
  /// Those with an address.
  private(set) var people: [(id: Identifier, address: PrisonAddress)] = []
  private(set) var problems: [Diagnostic] = []

  /// - Parameters:
  ///   - outcome: what ended the appeals about the case, if anything did.
  ///   - limit: how old the check of an address may be.
  init(
    _ matter: Placed<Case>, problems found: [Diagnostic], outcome: OutcomeFacts?,
    limit: CalendarDuration, today: CivilDate
  ) {
    let file = matter.places.source.name
    problems = found.filter { $0.severity == .error && $0.span?.source.name == file }
    refuse(matter, outcome)
    for person in matter.value.people {
      guard let address = person.writeTo else { continue }
      let place = matter.places.span(of: "people.\(person.id).write_to")
      guard address.provenance.isPublic else {
        problems.append(.hiddenWriteTo(person.id, address.provenance.visibility, at: place))
        continue
      }
      let oldest = today.adding(months: -(limit.years * 12 + limit.months))
        .adding(days: -(limit.weeks * 7 + limit.days))
      if let last = address.verifiedOn.latest, last < oldest {
        problems.append(.oldWriteTo(person.id, address.verifiedOn, at: place))
      }
      people.append((person.id, address))
    }
    if matter.value.people.allSatisfy({ $0.writeTo == nil }) {
      problems.append(.noWriteTo(matter.value.id, at: matter.places.span(of: "people").firstLine))
    }
  }
}

extension CardCheck {
  private mutating func refuse(_ matter: Placed<Case>, _ outcome: OutcomeFacts?) {
    let id = matter.value.id
    if matter.value.consent == nil {
      problems.append(.noConsentToCards(id, at: matter.places.span(of: "id")))
    }
    let held = matter.value.status.held
    if !held.isHeld {
      problems.append(
        .notHeld(id, "is '\(held.rawValue)'", at: matter.places.span(of: "status.held")))
    } else if let outcome {
      let what = "has the outcome '\(outcome.kind.rawValue)' in the ledger"
      problems.append(.notHeld(id, what, at: matter.places.span(of: "status.held")))
    }
  }
}
