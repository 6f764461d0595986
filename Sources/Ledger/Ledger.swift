// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import GRDB
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

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
      let queue = try DatabaseQueue(path: path, configuration: configuration())
      try queue.writeWithoutTransaction { db in
        // Another's file is left as it is, down to the way its journal is written.
        _ = try LedgerSchema.isReady(db)
        // What was said to be recorded outlives a power cut, not only a crash.
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        try LedgerSchema.prepare(db)
      }
      return Ledger(queue: queue, clock: clock, isReadOnly: false)
    }
  }

  /// Opens the ledger in a file for questions only, also where the folder cannot be written.
  package static func openReadOnly(_ path: String) throws(LedgerError) -> Ledger {
    try wrapped {
      // Whoever may write takes SQLite's files beside the ledger away again when the ledger is closed.
      var configuration = configuration()
      if let ledger = try? readOnly(path, configuration) { return ledger }
      configuration.readonly = true
      do {
        return try readOnly(path, configuration)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
        return try readOnlyByItself(path)
      }
    }
  }

  /// Opens a ledger without the right to write beside it, as WAL mode would.
  ///
  /// What a process that was killed has left in the file of the journal counts: where there is one, the
  /// ledger is not said to be immutable, which would show what was before. With nobody's locks, SQLite
  /// keeps the journal's index in memory.
  static func readOnlyByItself(_ path: String) throws -> Ledger {
    let hasJournal = access("\(path)-wal", F_OK) == 0
    var configuration = configuration(first: hasJournal ? "PRAGMA locking_mode = EXCLUSIVE;" : "")
    configuration.readonly = true
    let how = hasJournal ? "vfs=unix-none" : "immutable=1"
    return try readOnly("file:\(path.percentEncoded)?\(how)", configuration)
  }

  private static func readOnly(_ path: String, _ configuration: Configuration) throws -> Ledger {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // A file in which nothing is yet, as one that was given up at once, is an empty ledger.
    guard try queue.read(LedgerSchema.isReady) else { return try inMemory() }
    return Ledger(queue: queue, clock: .still, isReadOnly: true)
  }

  /// An empty ledger in memory, for tests and for questions where nothing was recorded yet.
  package static func inMemory(clock: EventClock? = nil) throws(LedgerError) -> Ledger {
    try wrapped {
      let queue = try DatabaseQueue(configuration: configuration())
      try queue.writeWithoutTransaction(LedgerSchema.prepare)
      return Ledger(queue: queue, clock: clock ?? .still, isReadOnly: clock == nil)
    }
  }

  /// - Parameter first: what must be said before the file is looked at.
  private static func configuration(first: String = "") -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: first + """
          PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -65536
          """)
    }
    return configuration
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

  /// Asks about the ledger as it is.
  func asked<Value>(_ work: (Queries) throws -> Value) throws(LedgerError) -> Value {
    try Self.wrapped { try queue.read { try work(Queries($0)) } }
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
      clock.begin(after: last)
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
