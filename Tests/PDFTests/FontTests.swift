// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import Testing

@testable import PDF

@Suite struct FontTests {
  @Test func `a font is read once`() throws {
    _ = try Samples.write { file in
      let first = try file.font(Fonts.dejavu)
      let (again, other) = (try file.font(Fonts.dejavu), try file.font(Fonts.sans))
      #expect(first == again)
      #expect(first != other)
    }
  }

  @Test func `one glyph that reads in two ways has two codes`() throws {
    let font = try EmbeddedFont(Fonts.dejavu)
    let latin = try font.entry(for: 36, reading: "A")
    let cyrillic = try font.entry(for: 36, reading: "А")
    #expect((latin.code, cyrillic.code) == (1, 2))
    #expect(try font.entry(for: 36, reading: "A") == latin)
  }

  @Test(.enabled(if: Fonts.isThere(Fonts.compact)))
  func `a font with compact outlines keeps its glyphs' numbers as codes`() throws {
    let font = try EmbeddedFont(Fonts.compact)
    #expect(try font.entry(for: 36, reading: "A").code == 36)
    #expect(try font.entry(for: 36, reading: "А").text == "A")
  }

  @Test(.enabled(if: Fonts.isThere(Fonts.chinese)))
  func `a font with identifiers of its own keeps those as codes`() throws {
    guard case .compact(let compact) = try EmbeddedFont(Fonts.chinese).face.outlines else {
      Issue.record("the font has no compact outlines")
      return
    }
    #expect(compact.registry == "Adobe")
    #expect(compact.ordering == "Identity")
    #expect((compact.identifiers?.count ?? 0) > 60_000)
  }

  @Test func `a file that is no font is an error`() {
    #expect(throws: PDFError.font(.unreadable)) { try EmbeddedFont(FontFile(path: "/nowhere")) }
    #expect(throws: PDFError.font(.notOpenType)) { try EmbeddedFont(FontFile(path: #filePath)) }
    let second = FontFile(path: Fonts.dejavu.path, index: 1)
    #expect(throws: PDFError.font(.notOpenType)) { try EmbeddedFont(second) }
  }

  @Test(.enabled(if: Fonts.isThere(Fonts.emoji)))
  func `a font without outlines is an error`() {
    #expect(throws: PDFError.font(.noOutlines)) { try EmbeddedFont(Fonts.emoji) }
  }

  @Test(.enabled(if: Fonts.isThere(Fonts.variable)))
  func `an instance that a variable font has not is an error`() throws {
    let file = FontFile(path: Fonts.variable.path, index: 99 << 16)
    #expect(throws: PDFError.font(.notInstanced)) { try EmbeddedFont(file) }
    let regular = try EmbeddedFont(Fonts.variable).face.width(of: 100)
    #expect(try EmbeddedFont(Fonts.boldInstance).face.width(of: 100) > regular)
  }

  @Test func `a glyph that is not there is an error`() throws {
    let font = try EmbeddedFont(Fonts.dejavu)
    #expect(throws: PDFError.font(.noGlyph(0))) { try font.entry(for: 0, reading: "x") }
    #expect(throws: PDFError.font(.noGlyph(70_000))) { try font.entry(for: 70_000, reading: "x") }
  }

  /// Nothing may be done with it, no part of it, no outlines.
  @Test(arguments: [(0, 2), (1, 0), (2, 0)] as [(UInt8, UInt8)])
  func `a font that its maker keeps from being embedded is refused`(
    high: UInt8, low: UInt8
  ) throws {
    let font = try #require(Fonts.restricted(high: high, low: low))
    defer { try? FileManager.default.removeItem(atPath: font.path) }
    #expect(throws: PDFError.font(.embeddingForbidden)) { try EmbeddedFont(font) }
  }

  @Test func `broken fonts are errors wherever they break`() throws {
    let bytes = try Data(contentsOf: URL(filePath: Fonts.noto("NotoSansHebrew-Regular.ttf").path))
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: UUID().uuidString + ".ttf")
    defer { try? FileManager.default.removeItem(at: file) }
    for step in 0..<20 {
      var broken = bytes
      for offset in stride(from: step, to: broken.count, by: 61 + 97 * step) {
        broken[offset] ^= UInt8(step + 1)
      }
      try broken.write(to: file)
      _ = try? Samples.write { pdf in
        let handle = try pdf.font(FontFile(path: file.path()))
        var builder = GraphicsBuilder(pdf)
        let glyphs = (1..<40).map { PlacedGlyph(id: $0, x: 9 * Double($0), text: "x") }
        try builder.show(glyphs, font: handle, size: 9, x: 0, y: 0)
        _ = builder.build()
      }
    }
  }

  @Test func `every problem has words`() {
    let problems: [FontProblem: String] = [
      .unreadable: "the font cannot be read",
      .notOpenType: "the font is neither TrueType nor OpenType",
      .noOutlines: "the font has no outlines that can be printed",
      .notInstanced: "the variable font cannot be used; take one with fixed styles",
      .embeddingForbidden: "the font's maker does not allow it to be embedded",
      .noGlyph(0): "the font lacks a character", .noGlyph(7): "the font has no glyph 7",
      .noOutline(7): "the font's glyph 7 is a picture, without an outline",
      .tooManyGlyphs: "more than 65,535 different glyphs of one font",
      .notSubset: "the font is damaged",
    ]
    for (problem, words) in problems { #expect("\(PDFError.font(problem))" == words) }
    #expect("\(PDFError.noMemory)" == "no memory left")
    #expect("\(PDFError.tooLarge)".hasPrefix("the PDF would have more than four gigabytes"))
  }
}

extension Fonts {
  /// A copy of a font with other rights in its table OS/2.
  static func restricted(high: UInt8, low: UInt8) -> FontFile? {
    guard var bytes = try? Data(contentsOf: URL(filePath: dejavu.path)),
      let entry = bytes.firstRange(of: Data("OS/2".utf8))
    else { return nil }
    let place = entry.upperBound + 4
    let offset = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    (bytes[offset + 8], bytes[offset + 9]) = (high, low)
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".ttf")
    guard (try? bytes.write(to: file)) != nil else { return nil }
    return FontFile(path: file.path())
  }
}
