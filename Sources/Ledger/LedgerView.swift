// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
internal import GRDB

/// The ledger as it stood at the end of a day, for questions.
package struct LedgerView {
  let db: Database
  let queries: Queries
  /// Events of later days are not seen.
  package let day: CivilDate
  private let undone = UndoneEvents()

  init(db: Database, day: CivilDate) {
    self.db = db
    self.day = day
    queries = Queries(db)
  }
}

/// The events that never happened, read once for all questions of a view.
///
/// A class because a view is asked through copies of itself, and the events stay the same.
private final class UndoneEvents {
  var known: Set<EventID>?
}

extension LedgerView {
  /// What puts the history of a letter together; until an earlier day where one is given.
  func recorder(until earlier: CivilDate? = nil) throws -> Recorder {
    var recorder = Recorder(
      db, limit: earlier.map { min($0, day) } ?? day, undone: undone.known)
    undone.known = try recorder.undoneEvents()
    return recorder
  }
}

extension Ledger {
  /// Asks questions about the ledger as it stood at the end of a day.
  ///
  /// What was recorded later but happened by that day counts; what was undone since does not.
  package func read<Value>(
    asOf day: CivilDate, _ work: (LedgerView) throws -> Value
  ) throws(LedgerError) -> Value {
    try Self.wrapped {
      try queue.unsafeRead { db in
        var result: Value?
        try db.inTransaction(.deferred) {
          let view = LedgerView(db: db, day: day)
          let isPast = try view.latestDay.map { $0 > day } ?? false
          if isPast { try LedgerView.goBack(to: day, db) }
          result = try work(view)
          if isPast { try ShadowTables.drop(db) }
          return .commit
        }
        guard let result else { throw LedgerError.failed("the question was cut off") }
        return result
      }
    }
  }
}

extension LedgerView {
  /// The last day on which anything happened, known from one number; nil where nothing did.
  var latestDay: CivilDate? {
    get throws { try queries.first("SELECT day FROM latest", []) { $0.day(0) } }
  }

  /// Lays the tables as of an earlier day over those in the file.
  fileprivate static func goBack(to day: CivilDate, _ db: Database) throws {
    try ShadowTables.create(db)
    try ShadowTables.fill(db)
    try ShadowTables.index(db)
    var recorder = Recorder(db, limit: day)
    try recorder.touchAll(after: day)
    try recorder.settle()
  }
}

extension Recorder {
  /// Touches everything that an event after a day has a part in.
  fileprivate mutating func touchAll(after day: CivilDate) throws {
    let letters = try queries.all("SELECT id FROM letter WHERE last > ?", [day]) { $0.number(0) }
    for letter in letters { touch(letter, draft: true) }
    let responses = try queries.all(
      """
      SELECT event FROM response WHERE day > ?
      UNION SELECT subject FROM event
        WHERE subject IS NOT NULL AND kind IN ('assigned', 'classified') AND day > ?
      """, [day, day]
    ) { $0.id(0) }
    for response in responses { touch(response: response) }
    let others = try queries.all(
      """
      SELECT event FROM outcome WHERE day > ? UNION SELECT event FROM gathering WHERE day > ?
      """, [day, day]
    ) { $0.id(0) }
    for other in others { touch(other: other) }
  }
}
