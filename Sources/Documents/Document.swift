// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A finished document that is no letter: a story, a petition sheet, a report.
///
/// All texts are in the document's language and finished; a writer decides only how they are laid out.
package struct Document: Sendable, Equatable {
  /// What it is, such as `story`, `petition` or `report`.
  package var role: String
  /// BCP 47 tag of the document's language.
  package var language: String
  package var title: [Inline]
  /// What it says in a sentence, for lists and feeds; without markup.
  package var summary: String?
  /// The day it was made, ISO 8601.
  package var date: String
  /// The date as readers see it: "Oxford, 21 November 2026"; nil shows the day as `date` has it.
  package var dateLine: String?
  package var blocks: [Block]
  /// The sources that note marks point to, the first is number 1.
  package var notes: Letter.LabeledNotes?

  package init(
    role: String, language: String, title: [Inline], summary: String? = nil, date: String,
    dateLine: String? = nil, blocks: [Block], notes: Letter.LabeledNotes? = nil
  ) {
    self.role = role
    self.language = language
    self.title = title
    self.summary = summary
    self.date = date
    self.dateLine = dateLine
    self.blocks = blocks
    self.notes = notes
  }
}
