// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import Foundation
import Mailings
import Testing

/// The postcards of the repository's own campaign.
@Suite struct PostcardMakingTests {
  private func surroundings() throws -> MemorySurroundings {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let root = here.appending(path: "../../..").standardizedFileURL
    var files = [
      "writ.yaml": try String(contentsOf: root.appending(path: "writ.yaml"), encoding: .utf8)
    ]
    for folder in ["Cases", "Members", "Recipients", "Templates"] {
      let paths = try FileManager.default.subpathsOfDirectory(
        atPath: root.appending(path: folder).path())
      for path in paths where path.contains(".") {
        let file = root.appending(path: "\(folder)/\(path)")
        files["\(folder)/\(path)"] = try String(contentsOf: file, encoding: .utf8)
      }
    }
    let today = try #require(CivilDate("2026-11-21"))
    return MemorySurroundings(today: today, files: files)
  }

  @Test func `each of them about one person fits, with the longest address too`() async throws {
    var options = MailingOptions()
    options.templates = [try #require(Identifier("postcard"))]
    options.cases = ["yorov-buzurgmehr", "askarov-azimjon", "bazarov-miraziz"]
      .compactMap { Identifier($0) }
    let report = try await Mailing(folder: ".", options: options, in: try surroundings())
      .run(isRehearsal: true)
    #expect(report.problems.filter { $0.severity == .error }.map(\.message) == [])
    #expect(report.written > 15)
  }
}
