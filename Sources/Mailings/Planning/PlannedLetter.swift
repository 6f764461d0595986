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
  /// The place of what it follows up among those of the options, if it does.
  let followUp: Int32?
  package let reference: Reference

  /// The letter at another place of the plan.
  func moved(to place: Int) -> PlannedLetter {
    PlannedLetter(
      template: template, cases: cases, recipient: recipient, member: member, place: Int32(place),
      followUp: followUp, reference: reference)
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
    /// Those of an earlier joint letter about which something is still asked.
    case several([Int32])
  }
}

/// Why letters that somebody may have expected are not part of a mailing.
package enum LeftOut: Sendable, Hashable {
  /// The recipient's term has ended.
  case endedTerm(Identifier)
  /// The office has no postal address, and the letter would be a card.
  case noPostalAddress(Identifier)
  /// There is no template in a language that the recipient reads.
  case noLanguage(recipient: Identifier, template: Identifier)
  /// The case asks nothing of this authority.
  case noDemand(matter: Identifier, jurisdiction: String)
  /// The office was chosen, but speaks for a state that is not responsible for the case.
  case otherState(Identifier)
  /// An outcome has ended the appeals about the case.
  case stopped(matter: Identifier, outcome: OutcomeKind)
  /// What an earlier letter was about, or to whom or by whom it was written, is no longer in the campaign.
  case gone(Identifier)
  /// The case was chosen for thanks, but has no outcome to thank for.
  case noOutcome(Identifier)
  /// No template of the purpose is made for the office and the case.
  case noTemplate(LetterTemplate.Purpose)
  /// An error stands in a file that the letter needs.
  case blocked(file: String)
}
