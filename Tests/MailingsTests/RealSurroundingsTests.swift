// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import Mailings
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Files on a real file system: whole or not there, and nowhere else.
@Suite struct RealSurroundingsTests {
  private let outside = RealSurroundings()

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `a file is new, then unchanged, then changed`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/letter.txt"
    #expect(try outside.write(bytes("one"), to: file) == .new)
    #expect(try outside.write(bytes("one"), to: file) == .unchanged)
    #expect(try outside.write(bytes("two"), to: file) == .changed)
    #expect(try outside.write(bytes(""), to: file) == .changed)
    #expect(try folder.tree() == ["letter.txt": Data()])
  }

  @Test func `an unchanged file is not touched`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/letter.txt"
    _ = try outside.write(bytes("one"), to: file)
    var before = stat()
    #expect(stat(file, &before) == 0)
    _ = try outside.write(bytes("one"), to: file)
    var after = stat()
    #expect(stat(file, &after) == 0)
    #expect(before.st_ino == after.st_ino)
  }

  @Test func `a file being written lies under another name until it is whole`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "index.csv")
    let file = try outside.begin(folder.path + "/index.csv")
    try file.append(bytes(String(repeating: "x", count: 200_000)))
    #expect(try folder.text(of: "index.csv") == "old")
    #expect(try folder.tree().count == 2)
    #expect(try file.finish() == .changed)
    #expect(try folder.tree().mapValues(\.count) == ["index.csv": 200_000])
  }

  @Test func `a file that is given up leaves nothing`() throws {
    let folder = try TemporaryFolder()
    var file: (any UnfinishedFile)? = try outside.begin(folder.path + "/index.csv")
    try file?.append(bytes(String(repeating: "x", count: 200_000)))
    file = nil
    #expect(try folder.tree().isEmpty)
  }

  @Test func `what a run that was cut off left is removed, and nothing else`() throws {
    let folder = try TemporaryFolder()
    let kept = ["a/.writ-notes", "a/letter.part", "a/.other.999999999.part"]
    for path in kept + ["a/.writ-letter.txt.999999999.part", "b/.writ-x.999999999.part"] {
      try folder.write("x", to: path)
    }
    try outside.removeLeftovers(below: folder.path)
    #expect(try folder.tree().keys.sorted() == kept.sorted())
    #expect(try outside.files(below: folder.path) == ["a/letter.part"])
  }

  @Test func `only one at a time writes a mailing, and the next one may when it is done`() throws {
    let folder = try TemporaryFolder()
    let mailing = folder.path + "/output/m"
    var lock: (any FolderLock)? = try outside.lock(mailing)
    #expect(try folder.tree().keys.sorted() == ["output/.writ-m.lock"])
    _ = lock
    lock = nil
    #expect(try folder.tree().isEmpty)
    lock = try outside.lock(mailing)
    #expect(lock != nil)
  }

  @Test func `a stage that a run left is taken over, a new one is empty`() throws {
    let folder = try TemporaryFolder()
    let mailing = folder.path + "/output/m"
    let first = try outside.stage(mailing)
    #expect(first.isNew)
    try folder.write("x", to: "output/.writ-m.part/a/letter.txt")
    let second = try outside.stage(mailing)
    #expect(second.path == first.path)
    #expect(!second.isNew)
    try outside.publish(second.path, as: mailing)
    #expect(try folder.tree().keys.sorted() == ["output/m/a/letter.txt"])
  }

  @Test func `folders are made with those above them, once or again`() throws {
    let folder = try TemporaryFolder()
    try outside.makeFolder(folder.path + "/a/b/c")
    try outside.makeFolder(folder.path + "/a/b/c")
    try folder.write("x", to: "file")
    #expect(throws: FileError.self) { try outside.makeFolder(folder.path + "/file") }
    #expect(throws: FileError.self) { try outside.makeFolder(folder.path + "/file/below") }
  }

  @Test func `files are listed in order, without hidden ones and without following links`() throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("secret", to: "secret.yaml")
    for path in ["b/2.yaml", "a.yaml", "b/1.yaml", ".hidden.yaml", ".git/x.yaml"] {
      try folder.write("x", to: path)
    }
    let files = FileManager.default
    try files.createSymbolicLink(
      at: folder.url.appending(path: "link.yaml"),
      withDestinationURL: elsewhere.url.appending(path: "secret.yaml"))
    try files.createSymbolicLink(
      at: folder.url.appending(path: "b/more"), withDestinationURL: elsewhere.url)
    try files.createSymbolicLink(
      at: folder.url.appending(path: "b/round"), withDestinationURL: folder.url)
    #expect(try outside.files(below: folder.path) == ["a.yaml", "b/1.yaml", "b/2.yaml"])
    #expect(try outside.files(below: folder.path + "/none") == [])
  }

  @Test func `a link under a letter's name is replaced, not written through`() throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("mine", to: "diary.txt")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "letter.txt"),
      withDestinationURL: elsewhere.url.appending(path: "diary.txt"))
    #expect(try outside.write(bytes("letter"), to: folder.path + "/letter.txt") == .changed)
    #expect(try elsewhere.text(of: "diary.txt") == "mine")
    var status = stat()
    #expect(lstat(folder.path + "/letter.txt", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFREG)
  }

  @Test func `what cannot be read is told with the system's words`() throws {
    let folder = try TemporaryFolder()
    let none = folder.path + "/none"
    #expect(throws: FileError(action: "read", path: none, reason: "No such file or directory")) {
      try outside.read(none)
    }
    #expect(throws: FileError(action: "read", path: folder.path, reason: "this is no file")) {
      try outside.read(folder.path)
    }
  }

  @Test func `a pipe is no file, and is not waited for`() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: FileError(action: "read", path: pipe, reason: "this is no file")) {
      try outside.read(pipe)
    }
  }

  @Test func `a file longer than the longest is not read`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/long"
    try folder.write("", to: "long")
    #expect(truncate(file, RealSurroundings.longestFile + 1) == 0)
    #expect(throws: FileError(action: "read", path: file, reason: "the file is too large")) {
      try outside.read(file)
    }
  }

  @Test func `folders that are too deep are told`() throws {
    let folder = try TemporaryFolder()
    let deep = Array(repeating: "d", count: 20).joined(separator: "/")
    try folder.write("x", to: deep + "/x")
    #expect(throws: FileError.self) { try outside.files(below: folder.path) }
  }
}
