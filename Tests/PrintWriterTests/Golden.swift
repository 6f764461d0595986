// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import Testing

/// Compares with the file in `Golden`; with UPDATE_GOLDENS=1 in the environment it is rewritten.
func expectGolden(
  _ name: String, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(String(decoding: bytes, as: UTF8.self) == golden, sourceLocation: sourceLocation)
}
