// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What a run of letters asks of the ledger.
extension Ledger {
  /// Whether no letter was ever recorded.
  package var isEmpty: Bool {
    get throws(LedgerError) {
      try asked { try $0.number("SELECT 1 FROM letter LIMIT 1", []) == nil }
    }
  }

  /// The references of a choice of letters.
  package func references(_ filter: LetterFilter) throws(LedgerError) -> Set<Reference> {
    try asked { queries in
      let (condition, arguments) = filter.condition
      let found = try queries.all(
        composed: "SELECT reference FROM letter WHERE \(condition)", arguments
      ) { $0.text(0).flatMap { Reference(printed: $0) } }
      return Set(found)
    }
  }

  /// Which letter has a reference, see ``Draft/identity``; nil where none has.
  package func identity(of reference: Reference) throws(LedgerError) -> Int64? {
    try asked {
      try $0.number("SELECT identity FROM letter WHERE reference = ?", [reference.text])
    }
  }

  /// A letter word for word, as it was sent or is drafted; nil where no text was kept.
  package func keptText(
    of reference: Reference
  ) throws(LedgerError) -> (docbook: [UInt8], text: [UInt8])? {
    try asked { queries in
      let text = try queries.number(
        "SELECT text FROM letter WHERE reference = ?", [reference.text])
      return try text.flatMap { try KeptTexts(queries: queries).text($0) }.map { kept in
        (Array(kept.plain[..<kept.docbook]), Array(kept.plain[kept.docbook...]))
      }
    }
  }
}
