// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Ledger

/// Finds the cases that stand otherwise than the letters on the desk say.
struct ChangedCases {
  let all: [ChangedCase]

  init(_ reading: DueReading) throws {
    let outcomes = Dictionary(
      grouping: try reading.view.outcomes().map(\.outcome), by: \.matter)
    var found: [ChangedCase] = []
    for draft in try reading.view.draftStandings {
      guard
        let change = Self.change(
          of: draft, outcomes[draft.matter] ?? [], end: reading.end(of: draft.matter),
          reading.campaign)
      else { continue }
      let drafts = draft.status == .draft ? draft.letters : 0
      let printed = draft.status == .printed ? draft.letters : 0
      if let last = found.last, last.matter == draft.matter, last.change == change {
        found.removeLast()
        found.append(
          ChangedCase(
            matter: draft.matter, change: change, drafts: last.drafts + drafts,
            printed: last.printed + printed))
      } else {
        found.append(
          ChangedCase(matter: draft.matter, change: change, drafts: drafts, printed: printed))
      }
    }
    all = found
  }
}

extension ChangedCases {
  private static func change(
    of draft: DraftStanding, _ outcomes: [Outcome], end: Outcome?, _ campaign: LoadedCampaign
  ) -> ChangedCase.Change? {
    if let end { return .over(end.kind, end.date) }
    guard let matter = campaign.matter(draft.matter)?.value else {
      // A file that cannot be read says nothing of how the case stands.
      let isUnread = campaign.unreadFiles.contains { file in
        file.hasPrefix("Cases/") && file.fileStem == draft.matter.description
      }
      return isUnread ? nil : .gone
    }
    let parts = draft.standing.split(separator: " ", maxSplits: 1).map(String.init)
    guard let held = parts.first else { return nil }
    if held != matter.status.held.rawValue { return .status(was: held, now: matter.status.held) }
    let asOf = parts.count > 1 ? try? EDTFDate(parsing: parts[1]) : nil
    let news = outcomes.last { outcome in
      guard let known = asOf?.latest, let then = outcome.date.earliest else { return false }
      return then > known && !outcome.kind.endsAppeals
    }
    return news.map { .outcome($0.kind, $0.date) }
  }
}
