// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Ledger

extension Wording {
  enum Ledgers {
    /// Why the ledger could not be used, and what to do.
    static func message(_ error: LedgerError) -> String {
      switch error {
      case .newerVersion:
        "error: a later version of Writ has written this ledger [newer-ledger]\n"
          + "  = hint: update Writ; nothing was changed"
      case .notALedger:
        "error: 'ledger.sqlite' is no ledger of Writ [not-a-ledger]\n"
          + "  = hint: move the file away; Writ then begins a new ledger"
      case .corrupt:
        "error: the ledger is damaged [damaged-ledger]\n"
          + "  = hint: run writ doctor; it says what can be saved"
      case .busy:
        "error: another writ kept writing to the ledger [busy-ledger]\n"
          + "  = hint: wait until it is done, and run this again; nothing was changed"
      case .readOnly:
        "error: nothing can be written to the ledger [read-only-ledger]\n"
          + "  = hint: make 'ledger.sqlite' and its folder writable; nothing was changed"
      case .full:
        "error: there is no room left for the ledger [full-disk]\n"
          + "  = hint: make room, and run this again; nothing was changed"
      case .stopped(let problem):
        "error: line \(problem.line) cannot be joined to the ledger [bad-exchange]"
      case .failed(let reason):
        "error: the ledger failed: \(reason) [ledger-failed]"
      }
    }
  }
}

extension LedgerError {
  /// Whether the file is at fault, rather than the machine.
  var isOfUser: Bool {
    switch self {
    case .newerVersion, .notALedger, .corrupt, .stopped: true
    case .busy, .readOnly, .full, .failed: false
    }
  }
}
