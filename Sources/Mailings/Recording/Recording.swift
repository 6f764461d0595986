// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Ledger

/// Recording in a campaign's ledger what people did and what came back.
package struct Recording<Outside: Surroundings>: Sendable {
  package let campaign: LoadedCampaign
  let folder: String
  let surroundings: Outside

  /// - Parameter folder: the campaign's.
  package init(folder: String, in surroundings: Outside) throws(FileError) {
    campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    self.folder = folder
    self.surroundings = surroundings
  }
}

extension Recording {
  var today: CivilDate { surroundings.today }

  var prefix: String? { campaign.settings?.value.referencePrefix }

  private var path: String { LedgerFile.path(in: folder) }

  func openLedger() throws(LedgerError) -> Ledger { try surroundings.openLedger(path) }

  /// Records what is decided, or, in a rehearsal, only decides it.
  func record<Value>(
    isRehearsal: Bool, deciding decide: (LedgerView) throws -> Decision<Value>
  ) throws(LedgerError) -> (ids: [EventID], value: Value) {
    guard isRehearsal else { return try openLedger().record(deciding: decide) }
    return ([], try surroundings.readLedger(path).decide(decide).value)
  }

  /// Asks the ledger, as it stands with all that was recorded.
  package func ask<Value>(
    asOf day: CivilDate = CivilDate.last, _ question: (LedgerView) throws -> Value
  ) throws(LedgerError) -> Value {
    try surroundings.readLedger(path).read(asOf: day, question)
  }
}
