// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import Testing

/// Compares a text with the one kept in `Golden/`.
///
/// `UPDATE_GOLDENS=1` rewrites it. No-break spaces are shown as `⍽`.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let shown = text.replacing("\u{A0}", with: "⍽")
  let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try shown.write(to: url, atomically: true, encoding: .utf8)
    return
  }
  let golden = try String(contentsOf: url, encoding: .utf8)
  let (old, new) = (golden.split(separator: "\n"), shown.split(separator: "\n"))
  for (number, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
    Issue.record(
      "\(name), line \(number + 1) without blanks: '\(pair.1)' where the golden has '\(pair.0)'",
      sourceLocation: sourceLocation)
  }
  #expect(golden == shown, sourceLocation: sourceLocation)
}
