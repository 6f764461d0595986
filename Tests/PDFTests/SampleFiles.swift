// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import PDF
import Testing

/// Writes the samples into the folder that PDF_SAMPLES names, for judges that are no part of the tests
/// in Swift (scripts/tests/pdf-is-read-elsewhere.py) and for looking at.
@Suite struct SampleFiles {
  static let folder = ProcessInfo.processInfo.environment["PDF_SAMPLES"]

  @Test(.enabled(if: folder != nil))
  func `every sample is written`() throws {
    let folder = URL(filePath: try #require(Self.folder))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, bytes) in try Samples.all() {
      try Data(bytes).write(to: folder.appending(path: name + ".pdf"))
    }
  }
}
