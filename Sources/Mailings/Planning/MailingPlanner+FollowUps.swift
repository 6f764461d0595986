// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics

/// Plans the letters that follow up earlier ones: exactly those that are asked for.
extension MailingPlanner {
  mutating func planFollowUps() {
    let groups = groups().filter { $0.purpose == .followUp }
    for (index, followUp) in options.followUps.enumerated() where !isFull {
      plan(followUp, at: index, groups)
    }
  }

  private mutating func plan(_ followUp: FollowUp, at index: Int, _ groups: [TemplateGroup]) {
    guard
      let row = place(of: followUp.recipient, in: campaign.recipients.lazy.map(\.value.id)),
      let writer = place(of: followUp.member, in: campaign.members.lazy.map(\.value.id)),
      let member = unblocked([writer]).first
    else { return }
    let recipient = campaign.recipients[row].value
    guard let cases = cases(of: followUp, to: recipient) else { return }
    let fitting = groups.filter { group in
      group.audience.contains(recipient.kind) && suits(group.about, cases)
    }
    let group = fitting.first { $0.byLanguage[followUp.language] != nil } ?? fitting.first
    guard let group else { return leave(.noTemplate(.followUp)) }
    add(cases, group, row, member, after: index)
  }

  /// The place of what has an id; nil, with the reason noted, where the campaign no longer has it.
  private mutating func place(of id: Identifier, in ids: some Collection<Identifier>) -> Int? {
    let place = ids.enumerated().first { $0.element == id }?.offset
    if place == nil { leave(.gone(id)) }
    return place
  }

  /// The cases of the first letter about which something is still asked of the office; nil where there
  /// are none.
  private mutating func cases(
    of followUp: FollowUp, to recipient: Recipient
  ) -> PlannedLetter.CaseSet? {
    let ids = campaign.cases.lazy.map(\.value.id)
    let known = followUp.matters.compactMap { place(of: $0, in: ids) }
    let open = known.filter { isAsked(campaign.cases[$0], of: recipient) }.map { Int32($0) }
    return open.count > 1 ? .several(open) : open.first.map { .one($0) }
  }

  /// Whether a letter may still ask the office something about a case; if not, the reason is noted.
  private mutating func isAsked(_ matter: Placed<Case>, of recipient: Recipient) -> Bool {
    if isStopped(matter.value) { return false }
    guard !blocked.cases.contains(matter.value.id) else {
      leave(.blocked(file: matter.places.source.name))
      return false
    }
    guard recipient.isResponsible(for: matter.value) else {
      leave(.otherState(recipient.id))
      return false
    }
    guard !matter.value.demands(of: recipient.jurisdiction).isEmpty else {
      leave(.noDemand(matter: matter.value.id, jurisdiction: recipient.jurisdiction.code))
      return false
    }
    return true
  }
}
