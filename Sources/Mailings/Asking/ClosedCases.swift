// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Ledger

/// The cases that are over, as the ledger knows: an outcome was recorded that ends the appeals.
struct ClosedCases: Sendable {
  /// The last such outcome of each case.
  private let ends: [Identifier: Outcome]

  init(_ outcomes: [Outcome]) {
    let ending = outcomes.filter(\.kind.endsAppeals)
    ends = Dictionary(ending.map { ($0.matter, $0) }) { _, last in last }
  }
}

extension ClosedCases {
  /// Those of which an end is recorded, be it outdated or not.
  var candidates: Set<Identifier> { Set(ends.keys) }

  /// The cases that are over; not those whose files tell of a later day that somebody is held.
  func ids(standing statuses: [Identifier: CaseStatus]) -> Set<Identifier> {
    Set(ends.keys.filter { isOver($0, standing: statuses[$0]) })
  }

  /// The outcome that ended a case; nil where it goes on.
  func end(of matter: Identifier, standing status: CaseStatus?) -> Outcome? {
    isOver(matter, standing: status) ? ends[matter] : nil
  }

  private func isOver(_ matter: Identifier, standing status: CaseStatus?) -> Bool {
    ends[matter].map { !$0.isOutdated(by: status) } ?? false
  }
}
