// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics
package import Ledger

/// What is to be taken back.
package enum UndoTarget: Sendable, Equatable {
  /// The last event of each letter, or the last of a kind.
  case letters(LetterChoice, kind: EventBody.Kind?)
  case event(EventID)
  /// What the last command recorded.
  case last
}

/// What taking back came to.
package struct UndoReport: Sendable {
  /// The events that no longer count, and the letters that they are about.
  package fileprivate(set) var undone: [(event: LedgerEvent, letters: [Reference])] = []
  /// Letters of a mailing without such an event.
  package fileprivate(set) var untouched = 0
  package fileprivate(set) var repairs: [AcceptedRepair] = []
  package fileprivate(set) var problems: [Diagnostic] = []
}

extension Recording {
  /// Takes events back by new ones: all that are meant or, with a problem, none.
  package func undo(
    _ target: UndoTarget, why: String?, by member: Identifier?, isRehearsal: Bool
  ) throws(LedgerError) -> UndoReport {
    try record(isRehearsal: isRehearsal) { view in
      var undoing = Undoing(view)
      undoing.report.problems = problems(of: member)
      switch target {
      case .letters(let choice, let kind):
        try undoing.take(choice, try ChosenLetters(choice, in: view, prefix: prefix), kind)
      case .event(let id): try undoing.take(id)
      case .last: try undoing.takeLast()
      }
      try undoing.checkWhatStays()
      guard !undoing.report.problems.hasErrors else {
        undoing.report.undone = []
        return Decision([], undoing.report)
      }
      let events = undoing.report.undone.map {
        NewEvent(.undone($0.event.id, why: why), on: today, by: member)
      }
      return Decision(events, undoing.report)
    }.value
  }
}

/// Finds the events that are to be taken back.
private struct Undoing {
  private let view: LedgerView
  var report = UndoReport()
  private var seen: Set<EventID> = []

  init(_ view: LedgerView) { self.view = view }
}

extension Undoing {
  mutating func take(
    _ choice: LetterChoice, _ chosen: ChosenLetters, _ kind: EventBody.Kind?
  ) throws {
    report.problems += chosen.problems
    report.repairs = chosen.repairs
    for letter in chosen.letters {
      let events = try view.liveEvents(of: letter.reference)
      if let event = events.last(where: { kind == nil || $0.body.kind == kind }) {
        try take(event, of: letter.reference)
      } else if choice.mailing != nil {
        report.untouched += 1
      } else {
        report.problems.append(.nothingToUndo(letter.reference, kind))
      }
    }
  }

  mutating func take(_ id: EventID) throws {
    guard let event = try view.event(id) else { return report.problems.append(.unknownEvent(id)) }
    if try view.isUndone(id) { return report.problems.append(.undoneAlready(id)) }
    try take(event, of: event.body.reference)
  }

  mutating func takeLast() throws {
    let events = try view.lastCall()
    guard !events.isEmpty else { return report.problems.append(.nothingRecorded) }
    for event in events { try take(event, of: event.body.reference) }
  }

  /// A draft goes by the next run of the mailing: an undone one would leave a letter without a text.
  private mutating func take(_ event: LedgerEvent, of letter: Reference?) throws {
    switch event.body.kind {
    case .drafted, .withdrawn: report.problems.append(.draftStays(letter))
    default:
      guard seen.insert(event.id).inserted else { return }
      report.undone.append((event, try letters(of: event)))
    }
  }

  private func letters(of event: LedgerEvent) throws -> [Reference] {
    if let reference = event.body.reference { return [reference] }
    switch event.body {
    case .responded: return try view.response(event.id)?.letters ?? []
    case .classified(let response, _), .assigned(let response, _):
      return try view.response(response)?.letters ?? []
    default: return []
    }
  }

  /// What happened after an event must be taken back before it.
  mutating func checkWhatStays() throws {
    let gone = Set(report.undone.map(\.event.id))
    for letter in Set(report.undone.flatMap(\.letters)).sorted(by: { $0.text < $1.text }) {
      let ofResponses = try view.liveEvents(of: letter).filter { event in
        event.body.subject.map(gone.contains) ?? false
      }
      let all = gone.union(ofResponses.map(\.id))
      guard let conflict = try view.contradictions(of: letter, without: all).first else { continue }
      report.problems.append(.neededBy(conflict, of: letter, try view.event(conflict.event)))
    }
  }
}

extension Diagnostic {
  fileprivate static func nothingToUndo(
    _ reference: Reference, _ kind: EventBody.Kind?
  ) -> Diagnostic {
    let what = kind.map { "nothing of the kind '\($0.rawValue)'" } ?? "nothing"
    return refusal(
      "nothing-to-undo", "\(what) counts for \(reference.text) that could be taken back",
      hints: ["see what happened: writ letter show \(reference.text)"])
  }

  fileprivate static func unknownEvent(_ id: EventID) -> Diagnostic {
    refusal(
      "unknown-event", "this ledger knows no event \(id)",
      hints: ["the ids of a letter's events: writ letter show REFERENCE --format events"])
  }

  fileprivate static func undoneAlready(_ id: EventID) -> Diagnostic {
    refusal(
      "undone-already", "the event \(id) is taken back already",
      hints: ["to let it count again, take back the event that took it back"])
  }

  fileprivate static var nothingRecorded: Diagnostic {
    refusal("nothing-to-undo", "nothing counts that could be taken back")
  }

  fileprivate static func draftStays(_ reference: Reference?) -> Diagnostic {
    refusal(
      "draft-stays",
      "a draft cannot be taken back" + (reference.map { ": \($0.text) was only written" } ?? ""),
      hints: ["run the mailing again without it: writ letters … --except OFFICE"])
  }

  fileprivate static func neededBy(
    _ conflict: LetterHistory.Conflict, of reference: Reference, _ event: LedgerEvent?
  ) -> Diagnostic {
    let later = event.map { "'\($0.body.kind.rawValue)' of \($0.day)" } ?? "what came later"
    return refusal(
      "needed-by-later", "\(later) of \(reference.text) would hang in the air without it",
      hints: ["take that back first: writ undo --event \(conflict.event)"])
  }
}
