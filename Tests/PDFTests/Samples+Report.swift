// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import PDF

extension Samples {
  /// Every kind of element, pictures, drawings, a link, a note, bookmarks and labels.
  static func report() throws -> [UInt8] {
    try write { file in
      let page = file.beginPage(width: 595.276, height: 841.89)
      let document = file.element(.document, in: nil)
      var writer = ReportSample(file: file, page: page, document: document)
      file.labelPages(prefix: "R-", from: 5)
      file.bookmark("Report", level: 1, page: page)
      file.bookmark("Länder & <Ämter>", level: 2, page: page, y: 500)
      try writer.writeText()
      try writer.writeList()
      try writer.writeTable()
      try writer.writePictures()
      try file.endPage(page)
    }
  }
}

private struct ReportSample {
  let file: PDFFile
  let page: Page
  let document: Element
  private var y = 780.0

  init(file: PDFFile, page: Page, document: Element) {
    (self.file, self.page, self.document) = (file, page, document)
  }

  private mutating func put(
    _ text: String, x: Double = 72, size: Double = 11, as element: Element, below: Double = 20
  ) throws {
    page.place(try Samples.line(text, size: size, in: file), x: x, y: y, as: element)
    y -= below
  }

  mutating func writeText() throws {
    try put("Report", size: 20, as: file.element(.heading(1), in: document), below: 30)
    let section = file.element(.section, in: document)
    try put("Letters sent", size: 14, as: file.element(.heading(2), in: section), below: 24)
    let paragraph = file.element(.paragraph, in: section)
    try put("We wrote to (many) offices \\ of", as: paragraph, below: 0)
    let foreign = file.element(.span, in: paragraph, language: "ru")
    try put("Узбекистан", x: 250, as: foreign, below: 0)
    let link = file.element(.link, in: paragraph)
    try put("example.org", x: 330, as: link, below: 0)
    page.link(
      to: "https://example.org/ä b(c)", contents: "The page of the group",
      Rectangle(x: 330, y: y - 3, width: 70, height: 14), element: link)
    let reference = file.element(.reference, in: paragraph)
    try put("1", x: 410, size: 7, as: reference, below: 20)
    let note = file.element(.note, in: section)
    try put("1", x: 72, size: 7, as: file.element(.label, in: note), below: 0)
    try put("A note below.", x: 80, size: 8, as: note)
    let quote = file.element(.blockQuote, in: section)
    try put("Everyone has the right", x: 90, as: file.element(.paragraph, in: quote))
  }

  mutating func writeList() throws {
    let list = file.element(.list(.decimal), in: document)
    for number in 1...2 {
      let item = file.element(.listItem, in: list)
      try put("\(number).", as: file.element(.label, in: item), below: 0)
      let body = file.element(.listBody, in: item)
      try put("release him", x: 90, as: file.element(.paragraph, in: body))
    }
  }

  mutating func writeTable() throws {
    let table = file.element(.table, in: document, title: "Letters")
    let head = file.element(.tableRow, in: file.element(.tableHead, in: table))
    for (index, title) in ["Country", "Sent", "Answered"].enumerated() {
      let cell = file.element(.tableHeader(.column), in: head)
      try put(title, x: 72 + 100 * Double(index), as: cell, below: index == 2 ? 18 : 0)
    }
    let body = file.element(.tableBody, in: table)
    let row = file.element(.tableRow, in: body)
    try put("Tajikistan", as: file.element(.tableHeader(.row), in: row), below: 0)
    try put("none", x: 172, as: file.element(.tableCell(columns: 2), in: row), below: 12)
    var rule = GraphicsBuilder(file)
    rule.line(
      from: Point(x: 0, y: 0), to: Point(x: 300, y: 0), Stroke(width: 0.5, dash: [2, 1]))
    page.placeArtifact(rule.build(), x: 72, y: y)
    y -= 130
  }

  mutating func writePictures() throws {
    let captions = ["a red disc", "a slope of colours", "a slope on its side", "a grey slope"]
    let pictures = [PNGSamples.faint, PNGSamples.colour, JPEGSamples.turned, JPEGSamples.grey]
    for (index, bytes) in pictures.enumerated() {
      let image = try file.image(bytes)
      var builder = GraphicsBuilder(file)
      builder.image(image, x: 0, y: 0, width: 80, height: 80)
      let figure = file.element(.figure, in: document, alternative: captions[index])
      page.place(builder.build(), x: 72 + 100 * Double(index), y: y, as: figure)
    }
    y -= 130
    let plot = file.element(.figure, in: document, alternative: "Some shapes")
    page.place(try shapes(), x: 72, y: y, as: plot)
  }

  private func shapes() throws -> Graphics {
    var builder = GraphicsBuilder(file)
    let blue = Colour.rgb(red: 0.1, green: 0.3, blue: 0.8)
    builder.rectangle(
      Rectangle(x: 0, y: 0, width: 80, height: 50), fill: .grey(0.9), stroke: Stroke(width: 1))
    builder.draw(.circle(centre: Point(x: 130, y: 25), radius: 25), fill: blue)
    builder.draw(
      .roundedRectangle(Rectangle(x: 170, y: 0, width: 80, height: 50), radius: 10),
      stroke: Stroke(width: 2, colour: blue, isRound: true))
    builder.draw(
      .polygon([Point(x: 270, y: 0), Point(x: 320, y: 0), Point(x: 295, y: 50)]),
      fill: .rgb(red: 0.8, green: 0.2, blue: 0.1))
    let font = try file.font(Fonts.dejavu)
    try builder.inside(.quarterTurn.then(.move(x: 360, y: 0)), clip: nil) {
      (builder) throws(PDFError) in
      try builder.show(
        Shaping("turned", Fonts.dejavu, size: 11).glyphs, font: font, size: 11, x: 0, y: 0)
    }
    try builder.actualText("one half", language: "en") { (builder) throws(PDFError) in
      try builder.show(
        Shaping("1/2", Fonts.dejavu, size: 11).glyphs, font: font, size: 11, x: 380, y: 20)
    }
    return builder.build()
  }
}
