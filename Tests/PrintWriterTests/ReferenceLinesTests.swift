// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Testing

@testable import PrintWriter

@Suite("References in print")
struct ReferenceLinesTests {
  @Test("no line ends within a reference, whose hyphens are ordinary ones")
  func wholeReferences() throws {
    let pool = try ShaperPool(PrintFonts(), hyphenation: HyphenationShelf(folders: []))
    let text = StyledText("My letter WR-M6YK-WQER was sent in spring.", language: "en")
    for width in stride(from: 90.0, to: 200, by: 5) {
      let set = try pool.with { $0.set(text, TextStyle(size: 11), width: width) }
      let lines = set.lines.map { line in
        line.runs.flatMap { run in run.glyphs.compactMap(\.text) }.joined()
      }
      #expect(lines.contains { $0.contains("WR-M6YK-WQER") }, "\(width): \(lines)")
    }
  }
}
