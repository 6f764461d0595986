// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Ledger

internal import Synchronization

/// Files in memory and a day that stands still, for tests.
package final class MemorySurroundings: Surroundings {
  package let today: CivilDate
  private let content: Mutex<[String: [UInt8]]>
  private let ledgers: MemoryLedgers

  package convenience init(today: CivilDate, files: [String: String] = [:]) {
    self.init(today: today, bytes: files.mapValues { Array($0.utf8) })
  }

  /// - Parameter ledgers: those of earlier surroundings, to go on with.
  package init(
    today: CivilDate, bytes: [String: [UInt8]], ledgers: MemoryLedgers = MemoryLedgers()
  ) {
    self.today = today
    self.ledgers = ledgers
    content = Mutex(bytes)
  }
}

extension MemorySurroundings {
  /// All files by path.
  package var files: [String: [UInt8]] { content.withLock { $0 } }

  package var now: (seconds: Double, offset: Int) { (Double(today.dayNumber) * 86_400, 0) }

  package func files(below folder: String) throws(FileError) -> [String] {
    let prefix = folder == "." ? "" : Self.plain(folder) + "/"
    return files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
  }

  package func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let bytes = files[Self.plain(path)] else {
      throw FileError(action: "read", path: path, reason: "No such file or directory")
    }
    return bytes
  }

  package func isThere(_ path: String) -> Bool {
    let path = Self.plain(path)
    return files.keys.contains { $0 == path || $0.hasPrefix(path + "/") }
  }

  package func isLink(_ path: String) -> Bool { false }

  package func makeFolder(_ path: String) throws(FileError) {}

  package func write(_ bytes: [UInt8], to path: String) throws(FileError) -> WriteOutcome {
    let path = Self.plain(path)
    return content.withLock { files in
      let before = files[path]
      files[path] = bytes
      return before == nil ? .new : before == bytes ? .unchanged : .changed
    }
  }

  package func writeUnseen(_ bytes: [UInt8], to path: String) throws(FileError) {
    content.withLock { $0[Self.plain(path)] = bytes }
  }

  package func openLedger(_ path: String) throws(LedgerError) -> Ledger {
    try ledgers.ledger(at: Self.plain(path), on: today)
  }

  /// A ledger in memory is never damaged.
  package func salvageLedger(
    _ damaged: String, into path: String
  ) throws(LedgerError) -> Int { 0 }

  package func readLedger(_ path: String) throws(LedgerError) -> Ledger { try openLedger(path) }

  package func lock(_ folder: String) throws(FileError) -> any FolderLock { MemoryLock() }

  package func stage(_ folder: String) throws(FileError) -> (path: String, isNew: Bool) {
    (folder + ".part", true)
  }

  package func publish(_ staged: String, as folder: String) throws(FileError) {
    let (staged, folder) = (Self.plain(staged), Self.plain(folder))
    content.withLock { files in
      for (path, bytes) in files where path.hasPrefix(staged + "/") {
        files[path] = nil
        files[folder + path.dropFirst(staged.count)] = bytes
      }
    }
  }

  package func begin(_ path: String) throws(FileError) -> any UnfinishedFile {
    UnfinishedMemoryFile(path, in: self)
  }

  package func removeLeftovers(below folder: String) throws(FileError) {}

  package func remove(_ path: String) throws(FileError) {
    content.withLock { $0[Self.plain(path)] = nil }
  }

  /// A path without the dot that stands for the folder in which the process runs.
  private static func plain(_ path: String) -> String {
    path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }
}

/// Nobody else writes into memory.
private final class MemoryLock: FolderLock {}

/// A file in memory that appears when it is finished.
private final class UnfinishedMemoryFile: UnfinishedFile {
  private let path: String
  private let surroundings: MemorySurroundings
  private var bytes: [UInt8] = []

  init(_ path: String, in surroundings: MemorySurroundings) {
    self.path = path
    self.surroundings = surroundings
  }

  func append(_ more: [UInt8]) throws(FileError) { bytes += more }

  func finish() throws(FileError) -> WriteOutcome { try surroundings.write(bytes, to: path) }
}

/// Ledgers in memory, whose clocks give the same ids in every run.
///
/// A class because commands that run one after the other share them.
package final class MemoryLedgers: Sendable {
  private let known = Mutex<[String: Ledger]>([:])

  package init() {}

  fileprivate func ledger(at path: String, on day: CivilDate) throws(LedgerError) -> Ledger {
    if let ledger = known.withLock({ $0[path] }) { return ledger }
    let start = UInt64(max(day.dayNumber, 0)) * 86_400_000
    let draws = Mutex<UInt64>(0)
    let new = try Ledger.inMemory(
      clock: EventClock(
        now: { start },
        random: {
          draws.withLock { draw in
            draw += 1
            return draw
          }
        }))
    known.withLock { $0[path] = new }
    return new
  }
}
