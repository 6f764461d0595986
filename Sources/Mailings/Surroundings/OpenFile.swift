// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A file descriptor that closes itself, and removes what it wrote aside unless it was renamed.
struct OpenFile: ~Copyable {
  private var descriptor: Int32
  private let path: String
  /// The name under which the file is written until it is whole.
  private var aside: String?

  init(reading path: String) throws(FileError) {
    // Without waiting: a pipe without a writer is no file, and must not hold anything up.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    self.path = path
    aside = nil
    guard descriptor >= 0 else { throw failure("read", path) }
  }

  /// Opens a file in place, for a folder that nobody sees yet.
  init(writing path: String) throws(FileError) {
    self.path = path
    aside = nil
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure("write", path) }
  }

  /// Opens a file beside the final one, under a name that no reader takes for a letter.
  init(writingAsideOf path: String) throws(FileError) {
    self.path = path
    let name = path.asideName(process: getpid())
    aside = name
    descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure("write", path) }
  }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
    if let aside { _ = unlink(aside) }
  }
}

extension String {
  /// `folder/.writ-name.PID.part` for `folder/name`.
  func asideName(process: Int32) -> String {
    let slash = lastIndex(of: "/").map(index(after:)) ?? startIndex
    return "\(self[..<slash]).writ-\(self[slash...]).\(process).part"
  }
}

extension OpenFile {
  /// Whether a name is that of a file written aside; one is left only by a run that was cut off, for
  /// whoever asks holds the folder's lock.
  static func isLeftover(_ name: String) -> Bool {
    name.hasPrefix(".writ-") && name.hasSuffix(".part")
  }

  borrowing func size() throws(FileError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("read", path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(action: "read", path: path, reason: "this is no file")
    }
    return Int(status.st_size)
  }

  borrowing func readAll(expecting count: Int) throws(FileError) -> [UInt8] {
    var isAtEnd = false
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count && !isAtEnd {
        let rest = buffer.baseAddress.map { $0 + filled }
        let got = systemRead(descriptor, rest, count - filled)
        if got > 0 {
          filled += got
        } else if got == 0 {
          isAtEnd = true
        } else if errno != EINTR {
          hasFailed = true
          isAtEnd = true
        }
      }
    }
    guard !hasFailed else { throw failure("read", path) }
    return bytes
  }

  borrowing func write(_ bytes: [UInt8]) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let got = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if got > 0 {
        written += got
      } else if got == 0 || errno != EINTR {
        throw failure("write", path)
      }
    }
  }

  /// Puts the whole file under its final name.
  ///
  /// It is closed first, because some file systems say only then that they have no room for it.
  consuming func rename() throws(FileError) {
    guard let aside else { return }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw failure("write", path) }
    guard systemRename(aside, path) == 0 else { throw failure("write", path) }
    self.aside = nil
  }
}

/// The system's `read`, `write` and `rename`, whose names the methods above take.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

private func systemRename(_ from: String, _ to: String) -> Int32 {
  rename(from, to)
}
