// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns

extension MailingPlan {
  /// What a letter is called where several are named: `yorov-buzurgmehr to tj-president`.
  func title(of letter: PlannedLetter) -> String {
    let cases = cases(of: letter).map { campaign.cases[Int($0)].value.id.description }
    let others = cases.count > 1 ? " and \(cases.count - 1) more" : ""
    let recipient = campaign.recipients[Int(letter.recipient)].value.id
    return "\(cases.first ?? "")\(others) to \(recipient)"
  }
}
