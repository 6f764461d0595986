// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import GRDB

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
  ///
  /// - Parameter isRehearsal: whether it is all done and then given up.
  package func merge(
    _ lines: [ArraySlice<UInt8>], isRehearsal: Bool = false
  ) throws(LedgerError) -> Result<MergeReport, MergeProblem> {
    do {
      return .success(
        try write(isRehearsal: isRehearsal) { recorder in
          var merger = try Merger(recorder)
          try LinesAhead(lines).forEach { try merger.read($0) }
          let report = try merger.finish()
          recorder = merger.recorder
          return report
        })
    } catch .stopped(let problem) {
      return .failure(problem)
    }
  }
}
