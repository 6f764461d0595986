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

  /// Texts that were true before the status changed, or before the day for which it is known.
  private var staleTexts: [Diagnostic] {
    [("account", matter.account), ("health", matter.health)].compactMap { name, text in
      guard let text else { return nil }
      let span = places.span(of: "\(name).as_of")
      if let since = matter.status.since, since.isCertainlyAfter(text.asOf) {
        return .statusNewerThanText(name, textDate: text.asOf, status: since, at: span)
      }
      guard matter.status.asOf.isCertainlyAfter(text.asOf) else { return nil }
      return .textOlderThanStatus(
        name, textDate: text.asOf, status: matter.status.asOf, at: span)
    }
  }

  /// A status that the timeline, or what is said of a person, contradicts: person by person, because
  /// a letter must not speak of one who is free or dead as of one who is held.
  private var statusAndTimeline: [Diagnostic] {
    guard matter.status.held.isHeld else { return [] }
    let ends = matter.people.compactMap { person in end(of: person).map { (person, $0) } }
    return ends.map { person, end in
      .statusContradictsTimeline(
        matter.status.held, end.kind, end.date, of: person.id,
        isEverybody: ends.count == matter.people.count, at: places.span(of: "status.held"))
    }
  }

  /// The release or death of a person after which no arrest came.
  private func end(of person: Person) -> (kind: EventKind, date: EDTFDate)? {
    let own = matter.timeline.filter { $0.people.isEmpty || $0.people.contains(person.id) }
    let arrests = own.filter { $0.kind == .arrest || $0.kind == .detention }
    var ends = own.filter { $0.kind == .release || $0.kind == .death }.map { ($0.kind, $0.date) }
    if let died = person.died { ends.append((.death, died)) }
    return ends.first { end in !arrests.contains { !$0.date.isCertainlyBefore(end.1) } }
  }

  /// A demand for the release of somebody who is free or dead, or may be.
  private var overtakenDemands: [Diagnostic] {
    let demands = matter.demands.filter { $0.kind == .release && $0.state.isPressed }
    guard !demands.isEmpty else { return [] }
    let isDead = matter.people.allSatisfy { $0.died != nil }
    let status = isDead ? CustodyStatus.dead : matter.status.held
    switch status {
    case .released, .dead:
      return demands.map { .overtakenDemand(status, at: places.span(of: "demands.\($0.id)")) }
    case .releasedConditionally, .exiled, .missing:
      return demands.map { .doubtfulDemand(status, at: places.span(of: "demands.\($0.id)")) }
    default: return []
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
