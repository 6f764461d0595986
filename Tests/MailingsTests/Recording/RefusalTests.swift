// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import Testing

/// What recording refuses, held against the page that explains it and the cases that show it.
@Suite struct RefusalTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The ids of refusals as the sources have them.
  private func ids() throws -> Set<String> {
    let folder = Self.project.appending(path: "Sources/Mailings/Recording")
    var ids: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      ids.formUnion(text.matches(of: /refusal\(\s*"([a-z-]+)"/).map { String($0.output.1) })
    }
    return ids
  }

  @Test func `every refusal is explained`() throws {
    let page = try String(
      contentsOf: Self.project.appending(path: "docs/recording.md"), encoding: .utf8)
    let ids = try ids()
    #expect(ids.count > 25)
    #expect(ids.filter { !page.contains("`\($0)`") }.sorted() == [])
  }

  @Test func `every refusal is shown by a command case`() throws {
    let folder = Self.project.appending(path: "Tests/CommandCases")
    var shown = ""
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path())
    where name.hasPrefix("01") {
      shown += try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    // A file that is too large would make a large case; ResponseRecordingTests has one.
    #expect(try ids().filter { !shown.contains("[\($0)]") }.sorted() == ["too-large"])
  }
}
