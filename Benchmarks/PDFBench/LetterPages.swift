// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import PDF

/// Pages of about 2,500 glyphs: an address of their own, and paragraphs that letters share.
struct LetterPages {
  private let file: PDFFile
  private let font: FontHandle
  private var shared: [Graphics] = []

  init(_ file: PDFFile) throws {
    self.file = file
    font = try file.font(FontFile(path: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
    shared = try (0..<200).map { try line(80, seed: $0) }
  }

  func write(_ count: Int) throws {
    let document = file.element(.document, in: nil)
    for number in 0..<count {
      let page = file.beginPage(width: 595.276, height: 841.89)
      let letter = file.element(.article, in: document, title: "Letter \(number)")
      for index in 0..<10 {
        let paragraph = file.element(.paragraph, in: letter)
        let own = try line(10, seed: number + index)
        page.place(own, x: 72, y: 780 - 14 * Double(index), as: paragraph)
      }
      for index in 0..<10 {
        let paragraph = file.element(.paragraph, in: letter)
        for part in index * 3..<index * 3 + 3 {
          let text = shared[(number % 7 * 30 + part) % shared.count]
          page.place(text, x: 72, y: 620 - 14 * Double(part), as: paragraph)
        }
      }
      try file.endPage(page)
      try file.close(letter)
    }
  }

  /// A line of text; which letters stand in it is of no concern here.
  private func line(_ glyphs: Int, seed: Int) throws -> Graphics {
    var builder = GraphicsBuilder(file)
    let places = (0..<glyphs).map { index in
      let letter = (index * 7 + seed * 13) % 26
      return PlacedGlyph(
        id: UInt32(68 + letter), x: 5.9 * Double(index) + 0.013 * Double(letter),
        text: String(UnicodeScalar(UInt8(97 + letter))))
    }
    try builder.show(places, font: font, size: 11, x: 0, y: 0)
    return builder.build()
  }
}
