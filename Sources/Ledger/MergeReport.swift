// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What joining another ledger came to.
package struct MergeReport: Sendable, Equatable {
  package internal(set) var newEvents = 0
  package internal(set) var knownEvents = 0
  package internal(set) var newTexts = 0
  /// Letters for which steps exclude each other, that had none before.
  package internal(set) var conflicts: [Reference] = []
  /// What happened to the first of them.
  package internal(set) var explained: [LetterConflict] = []

  /// How many of the conflicts are explained at most.
  package static let mostExplained = 20
}

/// Why another ledger cannot be joined: nothing of it was taken over.
package struct MergeProblem: Error, Sendable, Equatable {
  /// Counted from 1.
  package let line: Int
  package let reason: Reason

  package enum Reason: Sendable, Equatable {
    case notALedger
    case newerVersion
    case unreadable
    /// There is another event with this id.
    case otherEvent
    case damagedText
    /// The line that was read last does not end the file as it should: it was cut off.
    case cutOff
  }
}
