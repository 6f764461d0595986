// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import SampleCampaign

/// A folder on the real file system that is gone after the test.
final class TemporaryFolder {
  let url: URL
  var path: String { url.path(percentEncoded: false) }

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "writ-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}

extension TemporaryFolder {
  func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Puts the sample campaign into the folder.
  func writeSample() throws {
    for (path, text) in try SampleCampaign.files() { try write(text, to: path) }
  }

  func text(of path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  /// All files below a part of the folder, also hidden ones, with their bytes.
  func tree(_ part: String = "") throws -> [String: Data] {
    let root = url.appending(path: part)
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(
      atPath: root.path(percentEncoded: false))
    {
      let file = root.appending(path: path)
      let kind = try file.resourceValues(forKeys: [.isDirectoryKey])
      if kind.isDirectory != true { files[path] = try Data(contentsOf: file) }
    }
    return files
  }
}
