// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Diagnostics
import Foundation
import Testing

/// Lists of recipients that others publish, of which Writ knows nothing.
@Suite struct ThirdPartyFileTests {
  private static let folder = ProcessInfo.processInfo.environment["WRIT_TEST_DATA"]
    .map { URL(filePath: $0).appending(path: "recipients") }

  private static let files: [URL] =
    folder.flatMap {
      try? FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }?
    .filter { ["csv", "json", "xml"].contains($0.pathExtension) }
    .sorted { $0.path() < $1.path() } ?? []

  @Test(
    .enabled(if: folder != nil, "WRIT_TEST_DATA names no folder"), .timeLimit(.minutes(2)),
    arguments: files)
  func `a list of another kind ends in a bounded number of problems`(file: URL) throws {
    let bytes = try Data(contentsOf: file)
    let source = SourceText(
      name: file.lastPathComponent, text: String(decoding: bytes, as: UTF8.self))
    let found = RecipientFile.load(source)
    #expect((1...1_001).contains(found.problems.count))
    #expect(found.value?.isEmpty == true)
    let shown = DiagnosticRenderer().render(found.problems)
    #expect(shown.utf8.count < 1_000_000)
    #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test(.enabled(if: folder != nil, "WRIT_TEST_DATA names no folder"))
  func `there are such lists`() { #expect(Self.files.count >= 5) }
}
