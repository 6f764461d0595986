// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// Letters or signatures that were counted by hand, without references.
package struct Gathering: Sendable, Hashable {
  package let what: Kind
  /// The case; nil where it was about several.
  package let matter: Identifier?
  package let count: Int
  /// How many people wrote; nil for signatures or where nobody counted.
  package let writers: Int?
  package let note: String?

  package enum Kind: String, Vocabulary {
    /// Letters of a letter evening.
    case letters
    /// Signatures on paper under a petition.
    case signatures

    package static let name = "kind of count"
  }

  package init(
    what: Kind, matter: Identifier?, count: Int, writers: Int? = nil, note: String? = nil
  ) {
    self.what = what
    self.matter = matter
    self.count = count
    self.writers = writers
    self.note = note
  }
}
