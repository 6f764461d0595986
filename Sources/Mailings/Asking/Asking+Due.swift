// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
package import Diagnostics
internal import Ledger

extension Asking {
  /// What is to be done, and what comes within some days.
  ///
  /// - Parameter limit: how many of each kind are listed.
  package func due(within days: Int, limit: Int) throws -> DueList {
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    return try ask { view in
      try DueReading(view, campaign, days: days, limit: limit).list()
    }
  }

  /// All deadlines that lie ahead, and the anniversaries of a year, for calendars.
  package func deadlineFeed() throws -> (feed: DeadlineFeed, problems: [Diagnostic]) {
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    let coming = try ask { view in
      try DueReading(view, campaign, days: nil, limit: 20).coming()
    }
    let name = campaign.settings?.value.name ?? ""
    return (
      DeadlineFeed(name: name, deadlines: coming.entries, day: day),
      campaign.problems.filter { $0.severity == .error }
    )
  }
}

/// Puts together what is due from the ledger and the campaign's files.
struct DueReading {
  let view: LedgerView
  let campaign: LoadedCampaign
  private let ends: ClosedCases
  private let times: AnswerTimes
  private let deadlines: Deadlines
  private let day: CivilDate
  /// Nil for all that comes.
  private let days: Int?
  private let limit: Int

  init(_ view: LedgerView, _ campaign: LoadedCampaign, days: Int?, limit: Int) throws {
    self.view = view
    self.campaign = campaign
    self.days = days
    self.limit = limit
    day = view.day
    ends = ClosedCases(try view.outcomes().map(\.outcome))
    times = AnswerTimes(settings: campaign.settings?.value, calendar: campaign.calendar)
    let statuses = campaign.cases.map { ($0.value.id, $0.value.status) }
    let closed = ends.ids(standing: Dictionary(statuses) { first, _ in first })
    deadlines = times.deadlines(on: day, closed: closed)
  }
}

extension DueReading {
  func list() throws -> DueList {
    let counts = try view.counts(deadlines)
    func open(_ status: LetterStatus) throws -> Listed<LetterSummary> {
      Listed(
        shown: try view.open(status, limit: limit), count: counts.statuses[status] ?? 0)
    }
    return DueList(
      day: day, until: until, isEmpty: try view.isEmpty,
      overdue: Listed(shown: try overdue(), count: counts.overdue),
      promises: Listed(
        shown: try view.promised(by: day, limit: limit), count: try view.promisesDue(by: day)),
      toClassify: Listed(try view.responses(.toClassify), limit: limit), owing: try open(.owing),
      returned: try open(.returned), changed: try ChangedCases(self).all,
      unsent: try open(.printed), addresses: Listed(try addresses(), limit: limit),
      conflicts: Listed(
        shown: try view.inConflict(limit: limit), count: try view.conflicts()),
      coming: try coming(), problems: campaign.problems.filter { $0.severity == .error })
  }

  private var until: CivilDate { day.adding(days: days ?? 365) }

  /// The outcome that ended a case; nil where it goes on.
  func end(of matter: Identifier) -> Outcome? {
    ends.end(of: matter, standing: campaign.matter(matter)?.value.status)
  }

  /// The last day that the office has for its answer to a waiting letter.
  func deadline(of letter: LetterSummary) -> CivilDate {
    times.deadline(for: letter.officeKind, since: letter.waitsSince)
  }

  /// The letters past their time, the oldest first.
  func overdue() throws -> [OverdueLetter] {
    let letters = try view.awaitedKinds.flatMap { kind -> [LetterSummary] in
      guard let last = deadlines.lastOverdueStart(kind) else { return [] }
      return try view.waiting(for: kind, through: last, deadlines, limit: limit)
    }
    let oldest = letters.sorted { first, second in
      (first.waitsSince, first.reference.text) < (second.waitsSince, second.reference.text)
    }
    return try oldest.prefix(limit).map { letter in
      OverdueLetter(
        letter: letter, deadline: deadline(of: letter),
        followUp: try view.followUps(of: letter.reference).first?.reference)
    }
  }

  /// Offices with letters on the desk whose address nobody has verified within the campaign's limit.
  private func addresses() throws -> [DoubtfulAddress] {
    let limit = campaign.settings?.value.addressLimit ?? CalendarDuration(years: 1)
    let verified = Dictionary(
      campaign.recipients.map { ($0.value.id, $0.value.verifiedOn) }
    ) { first, _ in first }
    let oldest = day.adding(months: -(limit.years * 12 + limit.months))
      .adding(days: -(limit.weeks * 7 + limit.days))
    let doubtful = verified.filter { _, verifiedOn in verifiedOn.map { $0 < oldest } ?? true }
    return try view.openLetters(to: Set(doubtful.keys)).map { office, letters in
      DoubtfulAddress(office: office, verifiedOn: doubtful[office] ?? nil, letters: letters)
    }
  }
}

extension DueReading {
  func coming() throws -> DueList.Coming {
    let open = campaign.cases.lazy.map(\.value).filter { matter in
      ![.released, .releasedConditionally, .dead].contains(matter.status.held)
        && end(of: matter.id) == nil
    }
    let promises = try view.promised(after: day, by: until, limit: .max)
    return DueList.Coming(
      deadlines: try comingDeadlines(), promises: promises,
      anniversaries: Anniversary.all(
        of: open, within: day...until, languages: campaign.settings?.value.languages ?? []))
  }

  /// The days on which waiting times end, from today on.
  private func comingDeadlines() throws -> [ComingDeadline] {
    var found: [CivilDate: ComingDeadline] = [:]
    for kind in try view.awaitedKinds {
      let first = deadlines.lastOverdueStart(kind).map { $0.adding(days: 1) }
      for (clockDay, letters) in try view.waitingSince(first, for: kind, deadlines) {
        let end = times.deadline(for: kind, since: clockDay)
        guard days == nil || end <= until else { continue }
        let shown = try view.waiting(
          for: kind, from: clockDay, through: clockDay, deadlines, limit: limit)
        let known = found[end]
        found[end] = ComingDeadline(
          day: end, letters: Array(((known?.letters ?? []) + shown).prefix(limit)),
          count: (known?.count ?? 0) + letters)
      }
    }
    return found.values.sorted { $0.day < $1.day }
  }
}

extension LetterSummary {
  /// The day since which it waits, or the day promised.
  var waitsSince: CivilDate { clockDay ?? sentOn ?? CivilDate(dayNumber: 0) }
}
