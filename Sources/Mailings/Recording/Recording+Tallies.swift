// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Diagnostics
package import Ledger

extension Recording {
  /// Records letters or signatures that were counted by hand.
  package func record(
    _ gathering: Gathering, on day: CivilDate, by member: Identifier?, isRehearsal: Bool
  ) throws(LedgerError) -> [Diagnostic] {
    let problems = problems(ofDay: day) + problems(of: member) + problems(ofCase: gathering.matter)
    guard !problems.hasErrors, !isRehearsal else { return problems }
    try openLedger().record([NewEvent(.gathered(gathering), on: day, by: member)])
    return problems
  }

  /// A case that the campaign's files do not know; one that could not be read is not missing.
  func problems(ofCase id: Identifier?) -> [Diagnostic] {
    guard let id, campaign.matter(id) == nil else { return [] }
    let isUnread = campaign.unreadFiles.contains { $0.hasPrefix("Cases/\(id).") }
    return isUnread ? [] : [.unknownCase(id, known: campaign.cases.map(\.value.id.description))]
  }
}

extension Diagnostic {
  fileprivate static func unknownCase(_ id: Identifier, known: [String]) -> Diagnostic {
    let hints = Suggestion.hints(for: id.description, among: known)
    return refusal(
      "unknown-case", "no case is called '\(id)'",
      hints: hints.isEmpty ? ["the cases are listed by: writ cases"] : hints)
  }
}
