// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Ledger

/// What somebody meant who typed a reference.
package enum ReferenceReading: Sendable, Equatable {
  case known(LetterSummary)
  /// It holds as it stands, but no letter of this ledger has it.
  case unknown(Reference)
  /// It does not hold; the letters of this ledger that it may mean, the likeliest first.
  case mistyped([LetterSummary])
}

/// Reads references as typed, spoken or scanned, and looks them up in the ledger.
package struct ReferenceReader {
  private let view: LedgerView
  private let prefix: String?

  /// - Parameter prefix: the campaign's, which may be left out.
  package init(_ view: LedgerView, prefix: String?) {
    self.view = view
    self.prefix = prefix
  }
}

extension ReferenceReader {
  package func read(_ typed: String) throws -> ReferenceReading {
    if let reference = Reference(typed: typed) {
      return try view.summary(of: reference).map { .known($0) } ?? .unknown(reference)
    }
    var seen: Set<Reference> = []
    let repairs = Reference.repairs(of: typed, prefix: prefix) + Reference.repairs(of: typed)
    return .mistyped(try view.summaries(of: repairs.filter { seen.insert($0).inserted }))
  }
}

/// A mistyped reference that was taken for another.
package struct AcceptedRepair: Sendable, Equatable {
  package let typed: String
  package let letter: LetterSummary
}
