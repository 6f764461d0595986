// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import GRDB

/// Why the ledger could not be read or written.
package enum LedgerError: Error, Sendable, Equatable {
  /// A later version of Writ has written it.
  case newerVersion
  /// It is no ledger of Writ.
  case notALedger
  /// It is damaged.
  case corrupt
  /// Another process kept writing for too long.
  case busy
  case readOnly
  case full
  /// What was to be joined is wrong.
  case stopped(MergeProblem)
  /// Whatever else the system said.
  case failed(String)

  init(_ error: any Error) {
    switch error {
    case let error as LedgerError: self = error
    case let error as DatabaseError: self = LedgerError(database: error)
    default: self = .failed("unknown reason")
    }
  }

  private init(database error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly
    case .SQLITE_FULL: self = .full
    case .SQLITE_CORRUPT: self = .corrupt
    case .SQLITE_NOTADB: self = .notALedger
    // The message alone: statements and their arguments may hold names.
    default: self = .failed(error.message ?? "error \(error.resultCode.rawValue)")
    }
  }
}
