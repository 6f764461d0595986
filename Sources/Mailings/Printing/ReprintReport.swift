// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Diagnostics
package import Ledger

/// What came of printing letters again.
package struct ReprintReport: Sendable {
  /// The file, as it could be typed; nil where nothing is written because of the problems.
  package internal(set) var path: String?
  /// In the order of the file.
  package internal(set) var letters: [LetterSummary] = []
  package internal(set) var pages = 0
  package internal(set) var repairs: [AcceptedRepair] = []
  package internal(set) var problems: [Diagnostic] = []
}

extension ReprintReport {
  /// Those that a rerun of their mailing may still change.
  package var drafts: [LetterSummary] { letters.filter { $0.status == .draft } }

  /// Those whose sending is not recorded, or that came back.
  package var unsent: [LetterSummary] {
    letters.filter { [.draft, .printed, .returned].contains($0.status) }
  }
}
