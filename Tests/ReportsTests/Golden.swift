// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Foundation
import Testing

/// Compares with the file in `Golden`; with UPDATE_GOLDENS=1 in the environment it is rewritten.
func expectGolden(
  _ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try Data(text.utf8).write(to: file)
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(text == golden, sourceLocation: sourceLocation)
}

/// A figure and the table that says the same.
func dump(_ figure: Figure, _ table: Table) -> String { figure.dump + "\n" + table.dump }
