// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Documents

/// A petition sheet: the same text in one or more languages side by side, and lines to sign.
package struct Petition: Sendable, Equatable {
  /// In the order in which the languages were asked for.
  package let columns: [Column]
  /// How many lines there are to sign.
  package let lines: Int
  package let signatures: Int
  package let goal: Int
  package let date: CivilDate

  /// The text in one language.
  package struct Column: Sendable, Equatable {
    package let language: LanguageTag
    package let title: [Inline]
    /// Addressee, case, what is asked.
    package let blocks: [Block]
    /// The count so far and the next goal.
    package let count: [Block]
    /// What becomes of the names.
    package let privacy: [Block]
    package let heads: Heads
  }

  /// The heads of the table to sign.
  package struct Heads: Sendable, Equatable {
    package let name: String
    package let place: String
    package let signature: String
    package let date: String

    /// In the order of the table's columns.
    package var all: [String] { [name, place, signature, date] }
  }
}

/// A petition sheet, or what is in its way.
package struct ComposedPetition: Sendable {
  /// Nil where something is lacking in one of the languages.
  package let petition: Petition?
  package let findings: [Finding]
}
