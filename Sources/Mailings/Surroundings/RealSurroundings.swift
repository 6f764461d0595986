// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Ledger

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The files of this machine and its clock.
package struct RealSurroundings: Surroundings {
  private static let deepestFolder = 16

  package init() {}

  /// The day by the machine's clock and time zone.
  package var today: CivilDate {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let year = Int(local.tm_year) + 1900
    return CivilDate(year: year, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? CivilDate(dayNumber: 0)
  }

  package var now: (seconds: Double, offset: Int) {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return (Double(now), Int(local.tm_gmtoff))
  }

  package func files(below folder: String) throws(FileError) -> [String] {
    var found: [String] = []
    try collect(folder, prefix: "", depth: 0, into: &found) { !$0.hasPrefix(".") }
    return found.sorted()
  }

  package func removeLeftovers(below folder: String) throws(FileError) {
    var found: [String] = []
    try collect(folder, prefix: "", depth: 0, into: &found) { OpenFile.isLeftover($0) }
    for file in found { try remove("\(folder)/\(file)") }
  }

  package func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  package func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  package func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST && isFolder(path) { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw failure("make the folder", path)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw failure("make the folder", path)
    }
  }

  package func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw failure("remove", path) }
  }

  package func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = try OpenFile(reading: path)
    let count = try file.size()
    guard count <= Self.longestFile else {
      throw FileError(action: "read", path: path, reason: "the file is too large")
    }
    return try file.readAll(expecting: count)
  }

  package func write(_ bytes: [UInt8], to path: String) throws(FileError) -> WriteOutcome {
    let before = try existing(path, mayEqual: bytes)
    if before == .unchanged { return .unchanged }
    let file = try OpenFile(writingAsideOf: path)
    try file.write(bytes)
    try file.rename()
    return before ?? .new
  }

  package func writeUnseen(_ bytes: [UInt8], to path: String) throws(FileError) {
    try OpenFile(writing: path).write(bytes)
  }

  package func lock(_ folder: String) throws(FileError) -> any FolderLock {
    let parent = folder.parentFolder
    try makeFolder(parent)
    return try FileLock("\(parent)/.writ-\(folder.lastPart).lock", of: folder)
  }

  package func stage(_ folder: String) throws(FileError) -> (path: String, isNew: Bool) {
    let staged = "\(folder.parentFolder)/.writ-\(folder.lastPart).part"
    try makeFolder(folder.parentFolder)
    if mkdir(staged, 0o777) == 0 { return (staged, true) }
    guard errno == EEXIST, isFolder(staged) else { throw failure("make the folder", staged) }
    return (staged, false)
  }

  package func publish(_ staged: String, as folder: String) throws(FileError) {
    guard rename(staged, folder) == 0 else { throw failure("write", folder) }
  }

  package func openLedger(_ path: String) throws(LedgerError) -> Ledger {
    try Ledger.open(path, clock: Self.clock)
  }

  package func readLedger(_ path: String) throws(LedgerError) -> Ledger {
    isThere(path) ? try Ledger.openReadOnly(path) : try Ledger.inMemory()
  }

  package func salvageLedger(
    _ damaged: String, into path: String
  ) throws(LedgerError) -> Int {
    try Ledger.salvage(damaged, into: path, clock: Self.clock)
  }

  private static var clock: EventClock {
    EventClock(
      now: {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return UInt64(clamping: now.tv_sec) * 1_000 + UInt64(clamping: now.tv_nsec) / 1_000_000
      }, random: { UInt64.random(in: 0...UInt64.max) })
  }

  package func begin(_ path: String) throws(FileError) -> any UnfinishedFile {
    try FileAside(path)
  }
}

extension RealSurroundings {
  /// Nil where there is no file, else whether it holds the same bytes.
  private func existing(
    _ path: String, mayEqual bytes: [UInt8]
  ) throws(FileError) -> WriteOutcome? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count else {
      return .changed
    }
    return try read(path) == bytes ? .unchanged : .changed
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, those of hidden files among them.
  private func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw failure("list", folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = entryName(entry)
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private func collect(
    _ folder: String, prefix: String, depth: Int, into found: inout [String],
    where isWanted: (String) -> Bool
  ) throws(FileError) {
    guard depth < Self.deepestFolder else {
      throw FileError(action: "list", path: folder, reason: "the folders are too deep")
    }
    guard access(folder, F_OK) == 0 else { return }
    for name in try names(in: folder) {
      var status = stat()
      guard lstat("\(folder)/\(name)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFREG where isWanted(name): found.append(prefix + name)
      case S_IFDIR where !name.hasPrefix("."):
        try collect(
          "\(folder)/\(name)", prefix: "\(prefix)\(name)/", depth: depth + 1, into: &found,
          where: isWanted)
      default: continue
      }
    }
  }

  private func entryName(_ entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
  }
}

/// An error with the system's own words for what went wrong last.
func failure(_ action: String, _ path: String) -> FileError {
  FileError(action: action, path: path, reason: String(cString: strerror(errno)))
}
