// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What changed for the people of a case, as a story tells it.
package struct StoryOutcome: Sendable, Equatable {
  package var kind: OutcomeKind
  package var date: EDTFDate
  /// Whom it concerns; empty means all people of the case.
  package var people: [Identifier]
  /// Whether a source confirms it; what is not confirmed is told as reported, and never first.
  package var isConfirmed: Bool
  /// Who says so, as a story names them: the publishers of the sources.
  package var sources: [String]
  package var attribution: OutcomeAttribution?
  /// Who credits the letters; needed where the attribution is `contributed`.
  package var creditedBy: LocalizedText?
  /// What became of demands by it, by their ids.
  package var demands: [Identifier: DemandState]
  /// Who may see it; a story tells what is public.
  package var visibility: Visibility

  package init(
    _ kind: OutcomeKind, on date: EDTFDate, of people: [Identifier] = [],
    isConfirmed: Bool = true, sources: [String] = [], attribution: OutcomeAttribution? = nil,
    creditedBy: LocalizedText? = nil, demands: [Identifier: DemandState] = [:],
    visibility: Visibility = .public
  ) {
    self.kind = kind
    self.date = date
    self.people = people
    self.isConfirmed = isConfirmed
    self.sources = sources
    self.attribution = attribution
    self.creditedBy = creditedBy
    self.demands = demands
    self.visibility = visibility
  }
}

extension OutcomeKind {
  /// Whether it is for the worse, so that nobody asks what the letters had to do with it.
  var isGrave: Bool { self == .died || self == .sentenceExtended }

  /// Whether nobody can do any more what a demand asks for: release who is free, give a prisoner's
  /// rights to who is none, treat who has died.
  func overtakes(_ demand: DemandKind) -> Bool {
    switch self {
    case .died:
      switch demand {
      case .release, .fairTrial, .medicalCare, .access, .protection, .information, .return: true
      case .investigation, .noReturn, .other: false
      }
    case .released, .sentenceServed, .amnestied, .acquitted:
      switch demand {
      case .release, .access, .information, .medicalCare: true
      case .investigation, .fairTrial, .protection, .noReturn, .return, .other: false
      }
    case .releasedConditionally, .pardoned, .chargesDropped, .sentenceReduced, .lawyerGranted,
      .doctorGranted, .familyGranted, .conditionsImproved, .transferred, .investigationOpened,
      .whereaboutsDisclosed, .returned, .sentenceExtended:
      false
    }
  }
}

extension StoryFacts {
  /// The public outcomes by date.
  var told: [StoryOutcome] {
    outcomes.filter { $0.visibility == .public }.sorted { $0.date.sorts(before: $1.date) }
  }

  /// The outcome that the title tells: a death, or else the last one that is confirmed.
  var headline: StoryOutcome? {
    let confirmed = told.filter(\.isConfirmed)
    return confirmed.last { $0.kind == .died } ?? confirmed.last
  }

  /// How far a demand is met, after what confirmed outcomes say of it.
  ///
  /// What nobody can do any more after an outcome that concerns all people of the case is overtaken,
  /// if nobody said otherwise.
  func state(of demand: Demand, for people: [Person]) -> DemandState {
    let confirmed = told.filter(\.isConfirmed)
    if let said = confirmed.compactMap({ $0.demands[demand.id] }).last { return said }
    let concerningAll = confirmed.filter { outcome in
      outcome.people.isEmpty || people.allSatisfy { outcome.people.contains($0.id) }
    }
    let isOvertaken = concerningAll.contains { $0.kind.overtakes(demand.kind) }
    return demand.state.isPressed && isOvertaken ? .overtaken : demand.state
  }
}

extension EDTFDate {
  /// The order in which a story tells: by the first day and then by the last.
  func isTold(before other: EDTFDate) -> Bool {
    let (mine, theirs) = (span, other.span)
    return mine == theirs ? text < other.text : mine < theirs
  }

  private var span: (first: Int, last: Int) {
    (earliest?.dayNumber ?? Int.min, latest?.dayNumber ?? Int.max)
  }
}
