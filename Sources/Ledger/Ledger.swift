// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import GRDB
internal import Synchronization

/// What Writ remembers of letters, answers and outcomes: one file, to which things are only added.
///
/// A class because it holds the file open; several processes may open the same file.
package final class Ledger: Sendable {
  let queue: DatabaseQueue
  private let clock: Mutex<EventClock>
  /// Whether nothing can be recorded in it, as in a folder that cannot be written.
  package let isReadOnly: Bool

  private init(queue: DatabaseQueue, clock: EventClock, isReadOnly: Bool) {
    self.queue = queue
    self.clock = Mutex(clock)
    self.isReadOnly = isReadOnly
  }
}

extension Ledger {
  /// Opens the ledger in a file, and makes it where there is none.
  package static func open(
    _ path: String, clock: EventClock
  ) throws(LedgerError) -> Ledger {
    try wrapped {
      var configuration = configuration()
      configuration.journalMode = .wal
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try prepare(queue)
      return Ledger(queue: queue, clock: clock, isReadOnly: false)
    }
  }

  /// Opens the ledger in a file for questions only, as where the folder cannot be written.
  package static func openReadOnly(_ path: String) throws(LedgerError) -> Ledger {
    try wrapped {
      var configuration = configuration()
      configuration.readonly = true
      do {
        return try readOnly(path, configuration)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
        // Without the right to write, the files beside a ledger in WAL mode cannot be made.
        return try readOnly("file:\(path.percentEncoded)?immutable=1", configuration)
      }
    }
  }

  private static func readOnly(_ path: String, _ configuration: Configuration) throws -> Ledger {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { try check($0) }
    return Ledger(queue: queue, clock: .still, isReadOnly: true)
  }

  /// An empty ledger in memory, for tests and for questions where nothing was recorded yet.
  package static func inMemory(clock: EventClock? = nil) throws(LedgerError) -> Ledger {
    try wrapped {
      let queue = try DatabaseQueue(configuration: configuration())
      try prepare(queue)
      return Ledger(queue: queue, clock: clock ?? .still, isReadOnly: clock == nil)
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// Checks what is there, and makes the tables where they are not there or not up to date.
  private static func prepare(_ queue: DatabaseQueue) throws {
    let isReady = try queue.read { db in
      guard try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0 > 0 else {
        return false
      }
      try check(db)
      return try LedgerSchema.migrator.hasCompletedMigrations(db)
    }
    if !isReady { try LedgerSchema.migrator.migrate(queue) }
  }

  /// Throws where the file is no ledger or one of a later version.
  private static func check(_ db: Database) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == LedgerSchema.applicationID else {
      throw LedgerError.notALedger
    }
    if try LedgerSchema.migrator.hasBeenSuperseded(db) { throw LedgerError.newerVersion }
  }
}

extension Ledger {
  /// Runs work on the file, and says in our words what went wrong.
  static func wrapped<Value>(_ work: () throws -> Value) throws(LedgerError) -> Value {
    do {
      return try work()
    } catch {
      throw LedgerError(error)
    }
  }

  /// Records in one transaction: all of it or nothing.
  ///
  /// - Parameter isRehearsal: whether it is given up at the end.
  func write<Value>(
    isRehearsal: Bool = false, _ work: (inout Recorder) throws -> Value
  ) throws(LedgerError) -> Value {
    if isReadOnly, !isRehearsal { throw .readOnly }
    return try Self.wrapped {
      try queue.writeWithoutTransaction { db in
        var result: Value?
        try db.inTransaction(.immediate) {
          var recorder = Recorder(db)
          result = try work(&recorder)
          try recorder.settle()
          return isRehearsal ? .rollback : .commit
        }
        guard let result else { throw LedgerError.failed("the recording was cut off") }
        return result
      }
    }
  }

  /// The ids of events that are recorded next, each after all that the ledger knows.
  func withClock<Value>(
    after last: EventID?, _ work: (inout EventClock) throws -> Value
  ) rethrows -> Value {
    try clock.withLock { clock in
      clock.follow(last)
      return try work(&clock)
    }
  }
}

extension EventClock {
  /// For a ledger in which nothing is recorded.
  fileprivate static var still: EventClock { EventClock(now: { 0 }, random: { 0 }) }
}

extension String {
  /// The path as a part of a URI (RFC 3986).
  fileprivate var percentEncoded: String {
    utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "."):
        String(Unicode.Scalar(byte))
      default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
      }
    }.joined()
  }
}
