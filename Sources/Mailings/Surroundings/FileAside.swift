// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A file of any length that is written aside and renamed at the end.
///
/// A class because those who write bit by bit share it.
final class FileAside: UnfinishedFile {
  private static let bufferSize = 1 << 16
  private var file: OpenFile?
  private var buffer: [UInt8] = []
  private let path: String
  private let wasThere: Bool

  init(_ path: String) throws(FileError) {
    self.path = path
    wasThere = RealSurroundings().isThere(path)
    file = try OpenFile(writingAsideOf: path)
  }
}

extension FileAside {
  func append(_ bytes: [UInt8]) throws(FileError) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  func finish() throws(FileError) -> WriteOutcome {
    try flush()
    guard let file = file.take() else { return .unchanged }
    try file.rename()
    return wasThere ? .changed : .new
  }

  private func flush() throws(FileError) {
    guard !buffer.isEmpty else { return }
    try file?.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
