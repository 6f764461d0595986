// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics
package import Ledger

/// How the letters of a campaign stand on a day.
package struct CampaignStatus: Sendable {
  package let day: CivilDate
  package let filter: LetterFilter
  package let dimension: LetterDimension
  /// Whether nothing at all was recorded by that day.
  package let isEmpty: Bool
  package let all: LetterCounts
  package let groups: [NamedCounts]
  /// Letters whose promised day has come.
  package let promisesDue: Int
  /// Responses that belong to no letter yet; nil where only some letters are asked about.
  package let strayResponses: Int?
  /// Letters whose steps exclude each other.
  package let conflicts: Int
  /// Nil where the question is about letters that have references alone.
  package let byHand: ByHand?
  package let problems: [Diagnostic]

  /// What was counted by hand.
  package struct ByHand: Sendable, Equatable {
    package let letters: Int
    package let signatures: Int
  }
}

extension Asking {
  /// How the letters of a choice stand, grouped.
  ///
  /// Of the campaign's files it reads the settings alone; all letters by case are answered from the
  /// ledger's tally, whose size does not grow with the letters.
  package func status(
    of filter: LetterFilter = LetterFilter(), by dimension: LetterDimension = .matter
  ) throws -> CampaignStatus {
    try ask { view in
      let (loaded, times, closed) = try loadSettings(for: view)
      try view.check(filter)
      let deadlines = times.deadlines(on: day, closed: closed)
      let isWhole = filter.isEmpty && dimension == .matter
      let all =
        filter.isEmpty
        ? try view.counts(deadlines)
        : try view.counts(by: nil, of: filter, deadlines).first?.counts ?? LetterCounts()
      let groups =
        isWhole
        ? try view.countsByMatter(deadlines)
        : try view.counts(by: dimension, of: filter, deadlines)
      return CampaignStatus(
        day: day, filter: filter, dimension: dimension, isEmpty: try view.isEmpty, all: all,
        groups: groups, promisesDue: try view.promisesDue(by: day, in: filter),
        strayResponses: filter.isEmpty ? try view.strayResponses : nil,
        conflicts: try view.conflicts(in: filter), byHand: try byHand(filter, view),
        problems: loaded.problems)
    }
  }

  private func byHand(
    _ filter: LetterFilter, _ view: LedgerView
  ) throws -> CampaignStatus.ByHand? {
    guard filter == LetterFilter(matter: filter.matter) else { return nil }
    return CampaignStatus.ByHand(
      letters: try view.gathered(.letters, for: filter.matter),
      signatures: try view.gathered(.signatures, for: filter.matter))
  }
}
