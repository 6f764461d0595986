// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics

/// What in one case contradicts itself, is out of date, or cannot be.
struct CaseCheck {
  private let matter: Case
  private let places: Places
  private let today: CivilDate

  init(_ placed: Placed<Case>, today: CivilDate) {
    matter = placed.value
    places = placed.places
    self.today = today
  }
}

extension CaseCheck {
  var problems: [Diagnostic] {
    releaseBeforeArrest + lifeDates + ages + staleTexts + statusAndTimeline + overtakenDemands
      + futureDates + sourceDates + staleStatus
  }

  /// A release certainly before every arrest of the same person.
  private var releaseBeforeArrest: [Diagnostic] {
    events(of: .release).compactMap { release in
      let arrests = (events(of: .arrest) + events(of: .detention)).filter {
        concerns($0, sameAs: release)
      }
      guard let first = arrests.first,
        arrests.allSatisfy({ release.date.isCertainlyBefore($0.date) })
      else { return nil }
      return .releaseBeforeArrest(release.date, first.date, at: span(of: release))
    }
  }

  /// Events before a birth, and what nobody can do after a death.
  private var lifeDates: [Diagnostic] {
    matter.people.flatMap { person -> [Diagnostic] in
      let own = matter.timeline.filter { $0.people.isEmpty || $0.people.contains(person.id) }
      var problems: [Diagnostic] = []
      if let born = person.born {
        problems += own.filter { $0.date.isCertainlyBefore(born) }.map {
          .eventOutsideLife("before the birth", at: span(of: $0))
        }
      }
      let death = person.died ?? own.first { $0.kind == .death }?.date
      if let death {
        problems += own.filter { $0.kind.needsLife && $0.date.isCertainlyAfter(death) }.map {
          .eventOutsideLife("after the death", at: span(of: $0))
        }
      }
      return problems
    }
  }

  /// A stated age that the year of birth does not allow.
  private var ages: [Diagnostic] {
    matter.people.compactMap { person in
      guard let born = person.born, let age = person.age,
        let possible = born.possibleAges(on: age.on),
        !possible.contains(age.years)
      else { return nil }
      return .ageContradictsBirth(
        age.years, possible: possible, born: born,
        at: places.span(of: "people.\(person.id).age.years"))
    }
  }

  /// Texts that were true before the status changed.
  private var staleTexts: [Diagnostic] {
    guard let since = matter.status.since else { return [] }
    return [("account", matter.account), ("health", matter.health)].compactMap { name, text in
      guard let text, since.isCertainlyAfter(text.asOf) else { return nil }
      return .statusNewerThanText(
        name, textDate: text.asOf, status: since, at: places.span(of: "\(name).as_of"))
    }
  }

  /// A status that the timeline contradicts.
  private var statusAndTimeline: [Diagnostic] {
    let arrests = events(of: .arrest) + events(of: .detention)
    guard matter.status.held.isHeld else { return [] }
    return (events(of: .release) + events(of: .death)).compactMap { event in
      let isEverybody = event.people.isEmpty || event.people.count == matter.people.count
      let isHeldAgain = arrests.contains { !$0.date.isCertainlyBefore(event.date) }
      guard isEverybody, !isHeldAgain else { return nil }
      return .statusContradictsTimeline(
        matter.status.held, event.kind, event.date, at: places.span(of: "status.held"))
    }
  }

  /// A demand for the release of somebody who is free or dead.
  private var overtakenDemands: [Diagnostic] {
    guard [.released, .dead].contains(matter.status.held) else { return [] }
    return matter.demands.filter { $0.kind == .release && $0.state.isPressed }.map {
      .overtakenDemand(matter.status.held, at: places.span(of: "demands.\($0.id)"))
    }
  }

  private var futureDates: [Diagnostic] {
    let now = EDTFDate(today)
    var dates = matter.timeline.map { ($0.date, "timeline.\($0.id).date") }
    dates.append((matter.status.asOf, "status.as_of"))
    dates += matter.sources.map { ($0.date, "sources.\($0.id).date") }
    return dates.filter { $0.0.isCertainlyAfter(now) }.map {
      .futureDate($0.0, at: places.span(of: $0.1))
    }
  }

  /// Events later than every source that tells of them.
  private var sourceDates: [Diagnostic] {
    matter.timeline.compactMap { event in
      let sources = matter.sources.filter { event.provenance.sources.contains($0.id) }
      guard let newest = sources.map(\.date).max(by: { $0.sorts(before: $1) }), !sources.isEmpty,
        sources.allSatisfy({ event.date.isCertainlyAfter($0.date) })
      else { return nil }
      return .eventAfterSource(event.date, newest, at: places.span(of: "timeline.\(event.id).date"))
    }
  }

  /// A status that nobody has looked at for a year, in a case about which letters are written.
  private var staleStatus: [Diagnostic] {
    let isWritten = !matter.letters.isEmpty && matter.demands.contains { $0.state.isPressed }
    guard isWritten, let latest = matter.status.asOf.latest, latest < today.adding(months: -12)
    else { return [] }
    return [.staleStatus(matter.status.asOf, at: places.span(of: "status.as_of"))]
  }
}

extension CaseCheck {
  private func events(of kind: EventKind) -> [Event] { matter.timeline.filter { $0.kind == kind } }

  private func span(of event: Event) -> SourceSpan {
    places.span(of: "timeline.\(event.id).date")
  }

  private func concerns(_ first: Event, sameAs second: Event) -> Bool {
    first.people.isEmpty || second.people.isEmpty
      || !Set(first.people).isDisjoint(with: second.people)
  }
}

extension EventKind {
  /// Whether it can happen only to somebody alive.
  fileprivate var needsLife: Bool {
    switch self {
    case .arrest, .detention, .torture, .illTreatment, .transfer, .deniedAccess, .healthDecline,
      .deportation, .extradition, .release, .flight:
      true
    default: false
    }
  }
}

extension EDTFDate {
  /// The ages that somebody born then can have on a date, with all that is uncertain.
  fileprivate func possibleAges(on date: EDTFDate) -> ClosedRange<Int>? {
    guard let bornFirst = earliest, let bornLast = latest, let first = date.earliest,
      let last = date.latest
    else { return nil }
    let slack = point?.slack ?? 0
    let youngest = bornLast.adding(days: slack).years(until: first)
    let oldest = bornFirst.adding(days: -slack).years(until: last)
    return max(youngest, 0)...max(oldest, 0)
  }
}
