// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import GRDB

/// What joining another ledger came to.
package struct MergeReport: Sendable, Equatable {
  package internal(set) var newEvents = 0
  package internal(set) var knownEvents = 0
  package internal(set) var newTexts = 0
  /// Letters for which steps exclude each other, that had none before.
  package internal(set) var conflicts: [Reference] = []
}

/// Why another ledger cannot be joined: nothing of it was taken over.
package struct MergeProblem: Error, Sendable, Equatable {
  /// Counted from 1.
  package let line: Int
  package let reason: Reason

  package enum Reason: Sendable, Equatable {
    case notALedger
    case newerVersion
    case unreadable
    /// There is another event with this id.
    case otherEvent
    case damagedText
    /// The line that was read last does not end the file as it should: it was cut off.
    case cutOff
  }
}

extension Ledger {
  static let version = "1"

  /// Writes everything as lines of JSON that any ledger can join: texts, then events by id, then how
  /// many lines there were.
  package func export(_ put: ([UInt8]) throws -> Void) throws {
    do {
      try queue.unsafeRead { db in
        try db.inTransaction(.deferred) {
          let queries = Queries(db)
          var lines = LineWriter()
          lines.add(EventDetail([("writ_ledger", .text(Self.version))]))
          try Self.exportTexts(queries, to: &lines, put)
          try Self.exportEvents(queries, to: &lines, put)
          lines.end()
          try put(lines.waiting)
          return .commit
        }
      }
    } catch let error as DatabaseError {
      throw LedgerError(error)
    }
  }

  private static func exportTexts(
    _ queries: Queries, to lines: inout LineWriter, _ put: ([UInt8]) throws -> Void
  ) throws {
    // A text comes after the one that it is compressed against.
    let sql = """
      SELECT text.digest, base.digest, text.docbook, text.size, text.content FROM text
      LEFT JOIN text AS base ON base.id = text.base ORDER BY text.base IS NOT NULL, text.digest
      """
    try queries.forEach(composed: sql, []) { row in
      guard let digest = row.bytes(0).flatMap({ TextDigest(bytes: $0) }),
        let docbook = row.number(2), let size = row.number(3), let content = row.bytes(4)
      else { throw LedgerError.corrupt }
      let base = row.bytes(1).flatMap { TextDigest(bytes: $0) }
      let text = StoredText(
        digest: digest, base: base, docbook: Int(docbook), size: Int(size), content: content)
      lines.add(text.line)
      try lines.flush(put)
    }
  }

  private static func exportEvents(
    _ queries: Queries, to lines: inout LineWriter, _ put: ([UInt8]) throws -> Void
  ) throws {
    try queries.forEach(composed: LedgerEvent.select + "ORDER BY event.id", []) { row in
      guard let event = LedgerEvent(row) else { throw LedgerError.corrupt }
      lines.add(event.line)
      try lines.flush(put)
    }
  }
}

extension Ledger {
  /// Joins what another ledger has written with ``export(_:)``: a union, in any order, any number of
  /// times; all of it or, with a problem, nothing.
  package func merge(
    _ lines: some Sequence<ArraySlice<UInt8>>
  ) throws(LedgerError) -> Result<MergeReport, MergeProblem> {
    do {
      return .success(
        try write { recorder in
          var merger = try Merger(recorder)
          for line in lines { try merger.read(line) }
          let report = try merger.finish()
          recorder = merger.recorder
          return report
        })
    } catch .stopped(let problem) {
      return .failure(problem)
    }
  }
}
