// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What a possessive agrees with in the languages where it agrees: the thing possessed.
package struct Agreement: Sendable, Hashable {
  package var noun: NounGender
  package var plural: Bool
  package var grammaticalCase: GrammaticalCase
  /// The word that follows, where its sound matters: French writes "son amie".
  package var next: String?

  /// The grammatical gender of a noun.
  package enum NounGender: String, Sendable, CaseIterable {
    case masculine, feminine, neuter
  }

  package init(
    _ noun: NounGender, plural: Bool = false, in grammaticalCase: GrammaticalCase = .nominative,
    before next: String? = nil
  ) {
    self.noun = noun
    self.plural = plural
    self.grammaticalCase = grammaticalCase
    self.next = next
  }
}
