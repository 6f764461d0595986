// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How far letters are credited with what changed for a person, and by whom.
package enum OutcomeAttribution: String, Vocabulary {
  /// Letters were written when it happened; nobody can say whether they helped.
  case coincided
  /// Somebody who is named says that letters contributed.
  case contributed
  case creditedByAuthorities = "credited-by-authorities"
  case creditedByPerson = "credited-by-person"
  case creditedByFamily = "credited-by-family"

  package static let name = "attribution"
}
