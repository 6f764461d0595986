// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What decides the form of address of an office.
package enum Rank: String, Vocabulary {
  case headOfState = "head-of-state"
  case primeMinister = "prime-minister"
  case minister
  case prosecutorGeneral = "prosecutor-general"
  case prisonService = "prison-service"
  case prisonDirector = "prison-director"
  case judge
  case courtPresident = "court-president"
  case ombudsman
  case ambassador
  /// An embassy whose ambassador is not known, or the mission as such.
  case embassy
  case euPresident = "eu-president"
  case euCommissioner = "eu-commissioner"
  case highRepresentative = "high-representative"
  case mep
  case unRapporteur = "un-rapporteur"
  /// A secretariat, committee, working group or office as such.
  case body

  package static let name = "rank"
}
