// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A lock on a folder that other processes see, as a hidden file beside it.
///
/// A class because the lock lasts as long as somebody holds it. The system gives it back when the
/// process ends, however it ends.
final class FileLock: FolderLock {
  private let descriptor: Int32
  private let path: String

  init(_ path: String, of folder: String) throws(FileError) {
    self.path = path
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw failure("write", path) }
      guard lockf(descriptor, F_TLOCK, 0) == 0 else {
        _ = close(descriptor)
        throw FileError(
          action: "write", path: folder, reason: "another writ is writing this mailing")
      }
      // Whoever held the lock before may have removed the file that was opened here.
      if Self.isStillThere(descriptor, at: path) {
        self.descriptor = descriptor
        return
      }
      _ = close(descriptor)
    }
  }

  deinit {
    _ = unlink(path)
    _ = close(descriptor)
  }

  private static func isStillThere(_ descriptor: Int32, at path: String) -> Bool {
    var own = stat()
    var there = stat()
    return fstat(descriptor, &own) == 0 && stat(path, &there) == 0 && own.st_ino == there.st_ino
  }
}

extension String {
  /// The folder in which a path lies.
  var parentFolder: String {
    let slash = lastIndex(of: "/") ?? startIndex
    return slash == startIndex ? "." : String(self[..<slash])
  }

  /// The last part of a path.
  var lastPart: Substring {
    lastIndex(of: "/").map { self[index(after: $0)...] } ?? self[...]
  }
}
