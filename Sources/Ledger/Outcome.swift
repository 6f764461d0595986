// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What changed for the people of a case.
package struct Outcome: Sendable, Hashable {
  package let matter: Identifier
  package let kind: OutcomeKind
  /// When, as far as it is known.
  package let date: EDTFDate
  /// Whether at least two sources, or somebody who has seen it, say so.
  package let isConfirmed: Bool
  package let attribution: OutcomeAttribution
  /// Who says that the letters helped; nil when nobody does.
  package let creditedBy: String?
  /// Addresses or titles of publications.
  package let sources: [String]
  package let demands: [Classification.Said]
  package let note: String?
  /// Who may see it; stories tell what is public.
  package let visibility: Visibility

  package init(
    matter: Identifier, kind: OutcomeKind, date: EDTFDate, isConfirmed: Bool,
    attribution: OutcomeAttribution, creditedBy: String? = nil, sources: [String],
    demands: [Classification.Said] = [], note: String? = nil, visibility: Visibility = .public
  ) {
    self.matter = matter
    self.kind = kind
    self.date = date
    self.isConfirmed = isConfirmed
    self.attribution = attribution
    self.creditedBy = creditedBy
    self.sources = sources
    self.demands = demands
    self.note = note
    self.visibility = visibility
  }
}
