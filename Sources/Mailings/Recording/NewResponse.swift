// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics
package import Ledger

/// Something that came back, as somebody tells of it.
package struct NewResponse: Sendable {
  /// The letters that it answers, as typed; none for the tray.
  package var references: [String] = []
  package var acceptsRepairs = false
  package var via: Channel?
  package var day: CivilDate
  package var by: Identifier?
  package var sender: String?
  package var subject: String?
  package var theirReference: String?
  /// Paths of what came: scans, attachments.
  package var files: [String] = []
  /// The path of its text.
  package var textFile: String?
  package var note: String?
  /// What it is, where somebody has read it.
  package var classification: Classification?
  /// Whether a file that came before may come again.
  package var mayRepeat = false

  package init(day: CivilDate) { self.day = day }
}

/// What recording a response came to.
package struct ResponseReport: Sendable {
  /// Nil where nothing was recorded.
  package internal(set) var id: EventID?
  package internal(set) var letters: [LetterSummary] = []
  package internal(set) var attachments: [Attachment] = []
  package internal(set) var repairs: [AcceptedRepair] = []
  package internal(set) var problems: [Diagnostic] = []
  /// For one that waits in the tray: the letters that it may answer, the likeliest first.
  package internal(set) var guesses: [TrayGuess] = []
}
