// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// Why a step does not fit into what happened to a letter.
package enum LetterObstacle: Sendable, Equatable {
  /// The letter's status on that day does not allow it.
  case status(LetterStatus)
  /// It would contradict what happened later.
  case laterStep(LetterVerb)
}

/// A letter for which steps exclude each other.
package struct LetterConflict: Sendable, Equatable {
  package let summary: LetterSummary
  /// What happened to it and was not undone, in the order of days.
  package let steps: [LedgerEvent]
  /// The steps that do not fit, and what the letter's status was.
  package let contradictions: [LetterHistory.Conflict]
}

extension LedgerView {
  /// Whether a step fits into a letter's history; nil where it does.
  package func obstacle(
    to verb: LetterVerb, of reference: Reference, on day: CivilDate
  ) throws -> LetterObstacle? {
    var recorder = try recorder()
    guard let letter = try recorder.knownLetter(reference) else { return nil }
    let before = Set(try recorder.history(of: letter).conflicts.map(\.event))
    let history = try recorder.history(of: letter, with: (verb.step, day))
    let new = history.conflicts.filter { !before.contains($0.event) }
    if let own = new.first(where: { $0.event == .last }) { return .status(own.status) }
    return new.first.map { .laterStep($0.verb) }
  }

  /// The steps that would contradict the rest of a letter's history if some events had not happened.
  package func contradictions(
    of reference: Reference, without events: Set<EventID>
  ) throws -> [LetterHistory.Conflict] {
    var recorder = try recorder()
    guard let letter = try recorder.knownLetter(reference) else { return [] }
    let before = Set(try recorder.history(of: letter).conflicts.map(\.event))
    return try recorder.history(of: letter, without: events).conflicts
      .filter { !before.contains($0.event) }
  }

  /// The text of the draft that held at the end of a day; nil where none was kept.
  package func draftText(of reference: Reference, on day: CivilDate) throws -> TextDigest? {
    var recorder = try recorder(until: day)
    guard let letter = try recorder.knownLetter(reference) else { return nil }
    let detail = try recorder.history(of: letter).draftDetail.flatMap { EventDetail(json: $0) }
    return detail.flatMap { Draft($0) }?.text
  }

  package func history(of reference: Reference) throws -> LetterHistory? {
    var recorder = try recorder()
    return try recorder.knownLetter(reference).map { try recorder.history(of: $0) }
  }

  /// The contradictions in a letter's history; nil where there are none.
  package func conflict(of reference: Reference) throws -> LetterConflict? {
    guard let summary = try summary(of: reference), let history = try history(of: reference),
      !history.conflicts.isEmpty
    else { return nil }
    let steps = try liveEvents(of: reference).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    return LetterConflict(summary: summary, steps: steps, contradictions: history.conflicts)
  }

  /// What happened to a letter and was not undone, in the order of recording.
  package func liveEvents(of reference: Reference) throws -> [LedgerEvent] {
    var recorder = try recorder()
    guard let letter = try recorder.knownLetter(reference) else { return [] }
    let undone = try recorder.undoneEvents()
    return try events(of: letter).filter { !undone.contains($0.id) && $0.body.kind != .undone }
  }
}

extension LedgerView {
  /// An event by its id.
  package func event(_ id: EventID) throws -> LedgerEvent? {
    try events(where: "event.id = ?", [id]).first
  }

  /// Whether a later event says that an event never happened.
  package func isUndone(_ id: EventID) throws -> Bool {
    var recorder = try recorder()
    return try recorder.undoneEvents().contains(id)
  }

  /// The events that the last call recorded and that count, among those that a person records.
  package func lastCall() throws -> [LedgerEvent] {
    let last = try queries.first(
      """
      SELECT id FROM event WHERE kind NOT IN ('drafted', 'withdrawn', 'undone')
        AND id NOT IN (SELECT event FROM undone) ORDER BY id DESC LIMIT 1
      """, []
    ) { $0.id(0) }
    guard let last else { return [] }
    // The ids of a call are close together: a second holds four million.
    let early = EventID(
      milliseconds: last.milliseconds - min(last.milliseconds, 1_000), sequence: 0, random: 0)
    let near = try events(
      where: """
        event.id > ? AND event.kind NOT IN ('drafted', 'withdrawn', 'undone')
          AND event.id NOT IN (SELECT event FROM undone)
        """, [early])
    return near.filter { $0.id.call == last.call }
  }

  /// Every response that was ever recorded, also those taken back, by the order of recording.
  package var responseOrder: [EventID] {
    get throws {
      try queries.all("SELECT id FROM event WHERE kind = 'responded' ORDER BY id", []) { $0.id(0) }
    }
  }
}

extension EventID {
  /// Greater than every id that is given.
  fileprivate static let last = EventID(high: .max, low: .max)
}

extension LetterVerb {
  /// A step of the kind that says nothing more.
  fileprivate var step: LetterHistory.Step {
    switch self {
    case .draft: .draft(detail: "{}")
    case .withdraw: .withdraw
    case .print: .print
    case .send: .send(by: nil, Dispatch(via: .post))
    case .return: .comeBack
    case .respond: .respond
    case .classify: .classify(response: .last, Classification(kind: .other))
    case .reply: .reply
    }
  }
}

extension Recorder {
  /// The history with one more step, recorded after all others.
  fileprivate mutating func history(
    of letter: Int64, with step: (LetterHistory.Step, CivilDate)
  ) throws -> LetterHistory {
    var steps = try steps(of: letter)
    steps.append((.last, step.1, step.0))
    return try history(of: letter, steps)
  }

  fileprivate mutating func history(
    of letter: Int64, without events: Set<EventID>
  ) throws -> LetterHistory {
    try history(of: letter, try steps(of: letter).filter { !events.contains($0.id) })
  }
}
