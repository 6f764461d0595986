// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The day of a letter, for machines and for readers.
package struct LetterDate: Sendable, Equatable {
  /// ISO 8601: `2026-11-21`.
  package let iso: String
  /// The line that stands on the letter, with the place if there is one: "Oxford, 21 November 2026".
  package let line: String

  package init(iso: String, line: String) {
    self.iso = iso
    self.line = line
  }
}
