// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics
package import Ledger

/// What writing the ledger out for others came to.
package struct ExportReport: Sendable, Equatable {
  package fileprivate(set) var lines = 0
}

extension Recording {
  /// Writes the whole ledger into a file that other ledgers can join.
  ///
  /// - Parameter path: nil where it goes to `put` instead.
  package func exportLedger(
    to path: String?, isRehearsal: Bool, put: ([UInt8]) throws -> Void
  ) throws -> ExportReport {
    let ledger = try surroundings.readLedger(LedgerFile.path(in: folder))
    let file = isRehearsal ? nil : try path.map { try surroundings.begin($0) }
    var report = ExportReport()
    try ledger.export { bytes in
      report.lines += bytes.count { $0 == 0x0A }
      if isRehearsal { return }
      if let file { try file.append(bytes) } else { try put(bytes) }
    }
    _ = try file?.finish()
    return report
  }

  /// Joins the ledger of another member: all that is new in it or, with a problem, nothing.
  package func importLedger(
    _ bytes: [UInt8], isRehearsal: Bool
  ) throws(LedgerError) -> Result<MergeReport, MergeProblem> {
    let path = LedgerFile.path(in: folder)
    let ledger = isRehearsal ? try surroundings.readLedger(path) : try openLedger()
    // A line may end as on other systems; an empty one at the end is none.
    let lines = bytes.split(separator: 0x0A).map { $0.last == 0x0D ? $0.dropLast() : $0 }
    return try ledger.merge(lines, isRehearsal: isRehearsal)
  }

  package func readFile(_ path: String) throws(FileError) -> [UInt8] { try surroundings.read(path) }
}
