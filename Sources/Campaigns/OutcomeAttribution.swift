// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How far a change is put down to the letters, and by whom.
package enum OutcomeAttribution: String, Vocabulary {
  /// It happened while letters were being written; nobody says that they helped.
  case coincided
  /// Somebody who can know says that they helped.
  case contributed
  case creditedByAuthorities = "credited-by-authorities"
  case creditedByPerson = "credited-by-person"
  case creditedByFamily = "credited-by-family"

  package static let name = "attribution"
}
