// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import PDF

/// Files that tests judge.
enum Samples {
  static func all() throws -> [(name: String, bytes: [UInt8])] {
    [
      ("letter", try letter()), ("scripts", try everyScript()), ("report", try report()),
    ]
  }

  static let information = DocumentInformation(
    title: "Appeal for Bo Test", author: "Ann Example", subject: "An appeal",
    keywords: ["appeal", "release"], language: "en", producer: "Writ",
    date: PDFDate(year: 2026, month: 11, day: 21, hour: 12))

  /// Writes a file and gives back its bytes.
  static func write(
    _ information: DocumentInformation = information, _ body: (PDFFile) throws -> Void
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let file = PDFFile(information) { bytes += $0 }
    try body(file)
    try file.finish()
    return bytes
  }

  /// One line as graphics, its origin at the left end of its baseline.
  static func line(
    _ text: String, _ font: FontFile = Fonts.dejavu, size: Double = 11, in file: PDFFile
  ) throws -> Graphics {
    var builder = GraphicsBuilder(file)
    let handle = try file.font(font)
    try builder.show(
      Shaping(text, font, size: size).glyphs, font: handle, size: size, x: 0, y: 0)
    return builder.build()
  }

  /// Two pages with a heading, a paragraph and a page number.
  static func letter() throws -> [UInt8] {
    try write { file in
      let document = file.element(.document, in: nil)
      let rule = try line("12", in: file)
      let shared = try line("I am writing to you about Bo Test, arrested in June.", in: file)
      for number in 1...3 {
        let page = file.beginPage(width: 595.276, height: 841.89)
        let letter = file.element(.article, in: document, title: "Letter \(number)")
        let heading = file.element(.heading(1), in: letter)
        page.place(
          try line("Appeal \(number)", size: 16, in: file), x: 72, y: 700, as: heading)
        let paragraph = file.element(.paragraph, in: letter)
        page.place(shared, x: 72, y: 660, as: paragraph)
        page.place(shared, x: 72, y: 646, as: paragraph)
        page.placeArtifact(rule, x: 500, y: 40, kind: .pagination)
        try file.endPage(page)
        try file.close(letter)
      }
    }
  }
}
