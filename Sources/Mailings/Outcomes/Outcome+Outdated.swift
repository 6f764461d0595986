// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Ledger

extension Outcome {
  /// Whether it would end the appeals, but the case file tells of a later day that somebody is held.
  ///
  /// - Parameter status: of the case; nil where its file is not here.
  func isOutdated(by status: CaseStatus?) -> Bool {
    guard kind.endsAppeals, let status, status.held.isHeld, let said = status.asOf.earliest,
      let then = date.latest
    else { return false }
    return said > then
  }
}
