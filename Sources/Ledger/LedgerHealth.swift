// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a look at a whole ledger found.
package struct LedgerHealth: Sendable, Equatable {
  package var events = 0
  package var letters = 0
  /// What SQLite says of the file, at most a hundred lines; empty where it is sound.
  package var damage: [String] = []
  /// Letters whose rows do not say what their events say.
  package var wrongLetters = 0
  /// Rows of responses, outcomes, counts by hand and undone events that are too many or too few.
  package var wrongRows = 0
  /// Whether the counts do not say what the letters say.
  package var isTallyWrong = false
  /// Events that cannot be read any more.
  package var unreadableEvents = 0
  /// Kept texts that cannot be read any more.
  package var unreadableTexts = 0
  /// Texts of drafts that were replaced since.
  package var forgottenTexts = 0
  /// Letters for which steps exclude each other.
  package var conflicts = 0

  package init() {}

  package var isSound: Bool {
    damage.isEmpty && wrongLetters == 0 && wrongRows == 0 && !isTallyWrong
      && unreadableEvents == 0 && unreadableTexts == 0
  }
}
