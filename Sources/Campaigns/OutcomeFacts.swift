// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What changed for the people of a case, and when.
package struct OutcomeFacts: Sendable, Hashable {
  package let kind: OutcomeKind
  package let date: EDTFDate

  package init(kind: OutcomeKind, date: EDTFDate) {
    self.kind = kind
    self.date = date
  }
}
