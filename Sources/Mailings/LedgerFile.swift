// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where a campaign's ledger lies.
package enum LedgerFile {
  package static func path(in campaign: String) -> String { "\(campaign)/ledger.sqlite" }
}
