// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import GRDB

/// What a run of letters asks of the ledger.
extension Ledger {
  /// Whether no letter was ever recorded.
  package var isEmpty: Bool {
    get throws(LedgerError) {
      try Self.wrapped {
        try queue.read {
          try !(Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM letter)") ?? false)
        }
      }
    }
  }

  /// The references of a choice of letters.
  package func references(_ filter: LetterFilter) throws(LedgerError) -> Set<Reference> {
    try Self.wrapped {
      try queue.read { db in
        let (condition, arguments) = filter.condition
        let texts = try String.fetchSet(
          db, sql: "SELECT reference FROM letter WHERE \(condition)", arguments: arguments)
        return Set(texts.compactMap { Reference(typed: $0) })
      }
    }
  }

  /// Which letter has a reference, see ``Draft/identity``; nil where none has.
  package func identity(of reference: Reference) throws(LedgerError) -> Int64? {
    try Self.wrapped {
      try queue.read { db in
        let statement = try db.cachedStatement(
          sql: "SELECT identity FROM letter WHERE reference = ?")
        return try Int64.fetchOne(statement, arguments: [reference.text])
      }
    }
  }

  /// A letter word for word, as it was sent or is drafted; nil where no text was kept.
  package func keptText(
    of reference: Reference
  ) throws(LedgerError) -> (docbook: [UInt8], text: [UInt8])? {
    try Self.wrapped {
      try queue.read { db in
        guard
          let text = try Int64.fetchOne(
            db, sql: "SELECT text FROM letter WHERE reference = ?", arguments: [reference.text]),
          let kept = try KeptTexts(db: db).text(text)
        else { return nil }
        return (Array(kept.plain[..<kept.docbook]), Array(kept.plain[kept.docbook...]))
      }
    }
  }
}
