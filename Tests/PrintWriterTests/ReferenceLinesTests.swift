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

  @Test(
    "a code behind a label that is set already is set as both together would be",
    arguments: [
      ("Our reference:", "en"), ("Исх. №", "ru"), ("Unser Zeichen:", "de"), ("Αρ. πρωτ.:", "el"),
    ])
  func codesBehindLabels(label: String, language: String) throws {
    let pool = try ShaperPool(PrintFonts(), hyphenation: HyphenationShelf(folders: []))
    let style = TextStyle(size: 10.5)
    for code in ["WR-M6YK-WQER", "AVTA-7AVA-PATA", "LT-1117-YVAT"] {
      try pool.with { shaper in
        func line(_ code: Substring) throws -> SetLine {
          let text = StyledText("\(label) \(code)", language: language)
          return try #require(shaper.set(text, style, width: 400).lines.first)
        }
        let whole = try line(code[...])
        let joined = try #require(shaper.line(line(code.prefix(1)), endingIn: code))
        #expect(joined.glyphs == whole.glyphs)
        #expect(abs(joined.width - whole.width) < 0.01)
      }
    }
  }

  @Test("what is no code of ASCII's capitals and digits is left to Pango")
  func otherCodes() throws {
    let pool = try ShaperPool(PrintFonts(), hyphenation: HyphenationShelf(folders: []))
    try pool.with { shaper in
      let set = shaper.set(StyledText("No. Ж", language: "ru"), TextStyle(size: 10), width: 400)
      let line = try #require(set.lines.first)
      #expect(shaper.line(line, endingIn: "ЖА-12")?.width == nil)
    }
  }
}

/// A glyph at its place in a line, to a hundredth of a point.
private struct LineGlyph: Equatable {
  let font: String
  let id: UInt32
  let x: Int
  let text: String?
}

extension SetLine {
  fileprivate var glyphs: [LineGlyph] {
    runs.flatMap { run in
      run.glyphs.map {
        LineGlyph(
          font: run.typeface.path, id: $0.id, x: Int(((run.x + $0.x) * 100).rounded()),
          text: $0.text)
      }
    }
  }
}
