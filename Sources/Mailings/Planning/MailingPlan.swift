// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import CampaignFiles
internal import Diagnostics
internal import Letters

/// The letters of a mailing, in order, and what was left out of it.
///
/// A class because every letter refers to it, from all cores.
package final class MailingPlan: Sendable {
  package let name: Identifier
  package let date: CivilDate
  package let letters: [PlannedLetter]
  /// How many letters each reason keeps out.
  package let leftOut: [LeftOut: Int]
  let campaign: LoadedCampaign
  let options: MailingOptions
  let blocked: BlockedFiles
  /// The later of the letters' date and the day by the clock.
  let clock: CivilDate
  /// The cases of each joint letter.
  let jointCases: [PlannedLetter.CaseSet: [Int32]]

  /// Plans a mailing: every case, template and recipient that go together.
  ///
  /// - Parameters:
  ///   - blocked: the files, cases and rows in which an error stands.
  ///   - owner: the letter that a reference was given to, see ``Draft/identity``.
  ///   - kept: chooses among the letters that were planned.
  package init(
    _ campaign: LoadedCampaign, options: MailingOptions, blocked: BlockedFiles, today: CivilDate,
    clock: CivilDate, givenTo owner: (@Sendable (Reference) -> Int64?)? = nil,
    keeping kept: ([PlannedLetter]) -> [PlannedLetter] = { $0 }
  ) {
    var planner = MailingPlanner(
      campaign: campaign, options: options, blocked: blocked, today: today, clock: clock,
      owner: owner)
    planner.plan()
    name = planner.name
    date = planner.date
    letters = kept(planner.letters).enumerated().map { $1.moved(to: $0) }
    leftOut = planner.leftOut
    jointCases = planner.jointCases
    self.campaign = campaign
    self.options = options
    self.blocked = blocked
    self.clock = max(planner.date, clock)
  }
}

extension MailingPlan {
  /// The cases of a planned letter.
  func cases(of letter: PlannedLetter) -> [Int32] {
    switch letter.cases {
    case .one(let index): [index]
    case .joint: jointCases[letter.cases] ?? []
    case .several(let indices): indices
    }
  }

  /// The letter that a planned one follows up.
  func first(of letter: PlannedLetter) -> EarlierLetter? {
    letter.followUp.map { options.followUps[Int($0)].first }
  }

  /// Whether a planned letter is a card without envelope.
  func isPostcard(_ letter: PlannedLetter) -> Bool {
    campaign.templates[Int(letter.template)].value.purpose == .postcard
  }

  /// Whether letters are laid out on paper: where paper is asked for, and always on a card, whose text may be too long.
  var isPrinted: Bool { options.isPrinted || letters.contains(where: isPostcard) }

  /// What a planned letter thanks for.
  func outcome(of letter: PlannedLetter) -> OutcomeFacts? {
    guard campaign.templates[Int(letter.template)].value.purpose == .thanks,
      case .one(let index) = letter.cases
    else { return nil }
    return options.outcomes[campaign.cases[Int(index)].value.id]
  }
}

extension MailingPlan {
  /// The offices that no card can reach, at their rows.
  var problems: [Diagnostic] {
    campaign.recipients.filter { leftOut[.noPostalAddress($0.value.id)] != nil }.map {
      .noPostalAddress($0.value.id, at: $0.places.span(of: "address"))
    }
  }
}

extension Diagnostic {
  fileprivate static func noPostalAddress(_ office: Identifier, at span: SourceSpan) -> Diagnostic {
    refusal(
      "no-postal-address", "no postcard can be sent to '\(office)', which has no postal address",
      at: span,
      hints: ["fill 'address', or write a letter by e-mail; --except leaves the office out"]
    ).asWarning
  }
}
