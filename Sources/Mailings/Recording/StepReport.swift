// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Diagnostics
package import Ledger

/// What recording a step of some letters came to.
package struct StepReport: Sendable {
  package let verb: LetterVerb
  /// The letters for which it was recorded.
  package private(set) var recorded: [LetterSummary] = []
  /// Those for which there was nothing to record.
  package private(set) var already: [LetterSummary] = []
  /// Drafts of the mailing that a later run took away.
  package internal(set) var withdrawn = 0
  /// For how many letters nothing is in the way.
  package var possible: Int { events.isEmpty ? held : events.count }
  private var held = 0
  /// How many letters or rows were refused.
  package private(set) var refused = 0
  /// Letters whose text the ledger does not have.
  package private(set) var withoutText = 0
  package internal(set) var repairs: [AcceptedRepair] = []
  package private(set) var problems: [Diagnostic] = []
  private(set) var events: [NewEvent] = []
  private let skips: Bool

  /// - Parameter skips: whether what is refused is left out, so that the rest is recorded.
  init(_ verb: LetterVerb, skips: Bool) {
    self.verb = verb
    self.skips = skips
  }
}

extension StepReport {
  /// Whether something is in the way, so that nothing was recorded.
  package var isStopped: Bool { problems.hasErrors }

  mutating func refuse(_ problems: [Diagnostic]) {
    guard !problems.isEmpty else { return }
    refused += 1
    self.problems += skips ? problems.map { $0.asWarning } : problems
  }

  /// Notes what is wrong with the call itself, which nothing can be left out of.
  mutating func stop(_ problems: [Diagnostic]) { self.problems += problems }

  /// Puts the problems of a sheet into the order of their places.
  mutating func sortProblems() { problems = problems.sortedByPlace() }

  mutating func pass(_ letter: LetterSummary) { already.append(letter) }

  mutating func take(_ letter: LetterSummary, _ event: NewEvent) {
    recorded.append(letter)
    events.append(event)
    if case .sent(_, let dispatch) = event.body, dispatch.text == nil { withoutText += 1 }
  }

  /// The decision: all of it, or with an error nothing.
  var decision: Decision<StepReport> {
    var report = self
    if isStopped {
      report.held = recorded.count
      report.recorded = []
      report.events = []
      report.withoutText = 0
    }
    return Decision(report.events, report)
  }
}

extension Diagnostic {
  /// The same problem where it stops nothing.
  var asWarning: Diagnostic {
    Diagnostic(id, .warning, message, at: span, hints: hints, notes: notes)
  }
}
