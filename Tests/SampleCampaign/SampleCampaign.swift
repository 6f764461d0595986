// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
package import Campaigns
package import Mailings

/// A small invented campaign, in `Campaign` beside this file, for tests of whole mailings.
package enum SampleCampaign {
  /// The day of all tests.
  package static var today: CivilDate { CivilDate("2026-11-21") ?? CivilDate(dayNumber: 0) }

  /// Its files by their paths in the campaign's folder.
  package static func files() throws -> [String: String] {
    try files(
      below: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Campaign"))
  }

  /// The campaign in memory, with some files changed, added, or, where nil, left out.
  package static func surroundings(
    changing changes: [String: String?] = [:]
  ) throws -> MemorySurroundings {
    var files = try files()
    for (path, text) in changes { files[path] = text }
    return MemorySurroundings(today: today, files: files)
  }

  /// The text files below a folder, by their paths in it.
  private static func files(below folder: URL) throws -> [String: String] {
    let root = folder.path(percentEncoded: false)
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let file = folder.appending(path: path)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[path] = try String(contentsOf: file, encoding: .utf8)
    }
    return files
  }
}
