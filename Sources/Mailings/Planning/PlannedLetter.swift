// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// One letter of a mailing before it is composed, by the places of its parts in the campaign.
///
/// A few bytes, so that a hundred thousand can be planned at once.
package struct PlannedLetter: Sendable {
  /// The place of the template among the campaign's templates.
  let template: Int32
  /// The place of the only case, or of the set of cases of a joint letter.
  let cases: CaseSet
  let recipient: Int32
  let member: Int32
  /// The letter's place in the plan.
  let place: Int32
  package let reference: Reference

  /// The letter at another place of the plan.
  func moved(to place: Int) -> PlannedLetter {
    PlannedLetter(
      template: template, cases: cases, recipient: recipient, member: member, place: Int32(place),
      reference: reference)
  }

  /// What it is about, and from which template.
  struct Matter: Hashable {
    let template: Int32
    let cases: CaseSet
  }

  var matter: Matter { Matter(template: template, cases: cases) }

  /// Which cases a letter is about.
  enum CaseSet: Sendable, Hashable {
    case one(Int32)
    /// All of the joint letter's cases for which the recipient's jurisdiction is responsible and which
    /// the office takes up.
    case joint(template: Identifier, jurisdiction: Jurisdiction, concerns: [Concern])
  }
}

/// Why letters that somebody may have expected are not part of a mailing.
package enum LeftOut: Sendable, Hashable {
  /// The recipient's term has ended.
  case endedTerm(Identifier)
  /// There is no template in a language that the recipient reads.
  case noLanguage(recipient: Identifier, template: Identifier)
  /// The case asks nothing of this authority.
  case noDemand(matter: Identifier, jurisdiction: String)
  /// The office was chosen, but speaks for a state that is not responsible for the case.
  case otherState(Identifier)
  /// An error stands in a file that the letter needs.
  case blocked(file: String)
}
