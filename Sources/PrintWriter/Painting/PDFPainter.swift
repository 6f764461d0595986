// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import PDF

/// Paints sheets into a PDF file, what they share once.
///
/// A class because it belongs to one file.
final class PDFPainter {
  private let file: PDFFile
  private let root: Element
  private var drawn: [ObjectIdentifier: (ink: Ink, graphics: Graphics)] = [:]
  private var fonts: [ObjectIdentifier: (typeface: Typeface, handle: FontHandle)] = [:]
  /// Ink that two cores set at once is the same in the file.
  private var contents: [Graphics.Contents: Graphics] = [:]
  private var pictures: [ObjectIdentifier: ImageHandle] = [:]
  private var lastMarks: [String] = []

  /// - Parameter title: of the whole file.
  init(_ file: PDFFile) {
    self.file = file
    root = file.element(.document, in: nil)
  }
}

extension PDFPainter {
  /// What is drawn is kept for so many inks at most, so that memory stays flat.
  private static var most: Int { 8_192 }

  /// Adds a letter or document.
  ///
  /// - Parameters:
  ///   - isPart: whether it is one of several in the file.
  ///   - marks: what the outline says of it, from the widest heading to its own; nothing is said twice in a row.
  func add(_ sheets: SetSheets, isPart: Bool, marks: [String] = []) throws {
    let parent =
      isPart
      ? file.element(.article, in: root, language: sheets.language, title: sheets.title) : root
    let elements = self.elements(of: sheets, in: parent)
    let height = sheets.paper.height.points
    for (number, page) in sheets.pages.enumerated() {
      let sheet = file.beginPage(width: sheets.paper.width.points, height: height)
      if number == 0 { bookmark(marks, page: sheet) }
      for item in page.items {
        let graphics = try graphics(of: item.ink)
        switch item.owner {
        case .artifact:
          sheet.placeArtifact(graphics, x: item.x, y: height - item.y, kind: .layout)
        case .element(let place):
          sheet.place(graphics, x: item.x, y: height - item.y, as: elements[place])
          if case .link(let url) = sheets.elements[place].role {
            link(item, to: url, as: elements[place], on: sheet, height: height)
          }
        }
      }
      try file.endPage(sheet)
    }
    if isPart { try file.close(parent) }
    forget()
  }

  func finish() throws { try file.finish() }

  private func bookmark(_ marks: [String], page: Page) {
    let marks = marks.filter { !$0.isEmpty }
    let known = zip(marks, lastMarks).prefix { $0 == $1 }.count
    // The last one stands for the letter itself, and is said for each.
    let first = min(known, max(marks.count - 1, 0))
    for (level, mark) in marks.enumerated().dropFirst(first) {
      file.bookmark(mark, level: level + 1, page: page)
    }
    lastMarks = marks
  }

  private func elements(of sheets: SetSheets, in parent: Element) -> [Element] {
    var elements: [Element] = []
    elements.reserveCapacity(sheets.elements.count)
    var headings = HeadingLevels()
    for element in sheets.elements {
      let above = element.parent.map { elements[$0] } ?? parent
      elements.append(
        file.element(
          headings.closed(element.role).type, in: above, language: element.language,
          alternative: element.role.alternative))
    }
    return elements
  }

  private func link(
    _ item: PlacedInk, to url: String, as element: Element, on sheet: Page, height: Double
  ) {
    for mark in item.ink.marks {
      guard case .text(let line, let x, let y, _) = mark else { continue }
      let area = Rectangle(
        x: item.x + x + line.x, y: height - (item.y + y) - line.descent, width: line.width,
        height: line.ascent + line.descent)
      sheet.link(to: url, contents: url, area, element: element)
    }
  }
}

extension PDFPainter {
  private func graphics(of ink: Ink) throws -> Graphics {
    if let known = drawn[ObjectIdentifier(ink)] { return known.graphics }
    var builder = GraphicsBuilder(file)
    for mark in ink.marks { try add(mark, to: &builder) }
    var graphics = builder.build()
    if ink.isShared {
      let contents = graphics.contents
      graphics = self.contents[contents] ?? graphics
      self.contents[contents] = graphics
      drawn[ObjectIdentifier(ink)] = (ink, graphics)
    }
    return graphics
  }

  /// When to forget depends on what is drawn alone, not on which core set it: the same letters give the same bytes.
  private func forget() {
    if contents.count > Self.most {
      contents.removeAll(keepingCapacity: true)
      drawn.removeAll(keepingCapacity: true)
    }
    if drawn.count > 2 * Self.most { drawn.removeAll(keepingCapacity: true) }
  }

  /// In the builder y runs up, in the ink down.
  private func add(_ mark: Mark, to builder: inout GraphicsBuilder) throws {
    switch mark {
    case .text(let line, let x, let y, let shade):
      try add(line, x: x, y: -y, shade.colour, to: &builder)
    case .line(let from, let to, let width, let shade, let isDashed):
      let dash = isDashed ? [3 * width] : []
      builder.line(
        from: from.point, to: to.point, Stroke(width: width, colour: shade.colour, dash: dash))
    case .path(let spots, let width, let shade):
      builder.draw(
        .polyline(spots.map(\.point)),
        stroke: Stroke(width: width, colour: shade.colour, isRound: true))
    case .area(let spots, let shade):
      builder.draw(.polygon(spots.map(\.point)), fill: shade.colour)
    case .rectangle(let frame, let shade): builder.rectangle(frame.rectangle, fill: shade.colour)
    case .box(let frame, let width, let shade):
      builder.rectangle(frame.rectangle, stroke: Stroke(width: width, colour: shade.colour))
    case .circle(let center, let radius, let shade):
      builder.draw(.circle(centre: center.point, radius: radius), fill: shade.colour)
    case .squares(let rows, let side, let spot, let shade):
      builder.squares(
        rows.map { ($0.row, $0.columns) }, side: side, at: spot.point, fill: shade.colour)
    case .picture(let picture, let frame):
      let area = frame.rectangle
      builder.image(
        try image(of: picture), x: area.x, y: area.y, width: area.width, height: area.height)
    }
  }

  private func font(of typeface: Typeface) throws -> FontHandle {
    if let known = fonts[ObjectIdentifier(typeface)] { return known.handle }
    let handle = try file.font(FontFile(path: typeface.path, index: typeface.index))
    fonts[ObjectIdentifier(typeface)] = (typeface, handle)
    return handle
  }

  private func image(of picture: Picture) throws -> ImageHandle {
    if let known = pictures[ObjectIdentifier(picture)] { return known }
    let handle = try file.image(picture.bytes)
    pictures[ObjectIdentifier(picture)] = handle
    return handle
  }

  private func add(
    _ line: SetLine, x: Double, y: Double, _ colour: Colour, to builder: inout GraphicsBuilder
  ) throws {
    for run in line.runs {
      let font = try font(of: run.typeface)
      let glyphs = run.glyphs.map { PlacedGlyph(id: $0.id, x: $0.x, y: $0.y, text: $0.text) }
      func show(_ builder: inout GraphicsBuilder) throws(PDFError) {
        try builder.show(
          glyphs, font: font, size: run.size, x: x + run.x, y: y + run.rise,
          colour: colour)
      }
      if let language = run.language {
        try builder.language(language) { builder throws(PDFError) in try show(&builder) }
      } else {
        try show(&builder)
      }
    }
  }
}

/// Closes gaps between the levels of headings, of which PDF/UA-1 (7.4.2) allows none.
private struct HeadingLevels {
  /// The levels of the heading before and of those that it stands under.
  private var open: [Int] = []

  mutating func closed(_ role: SetElement.Role) -> SetElement.Role {
    guard case .heading(let level) = role else { return role }
    while let last = open.last, last >= level { open.removeLast() }
    open.append(level)
    return .heading(level: open.count)
  }
}

extension Spot {
  fileprivate var point: Point { Point(x: x, y: -y) }
}

extension Frame {
  fileprivate var rectangle: Rectangle {
    Rectangle(x: x, y: -(y + height), width: width, height: height)
  }
}

extension Shade {
  fileprivate var colour: Colour {
    red == green && green == blue ? .grey(red) : .rgb(red: red, green: green, blue: blue)
  }
}

extension SetElement.Role {
  fileprivate var type: Role {
    switch self {
    case .article: .article
    case .section: .section
    case .heading(let level): .heading(min(max(level, 1), 6))
    case .paragraph: .paragraph
    case .quotation: .blockQuote
    case .list(let isNumbered): .list(isNumbered ? .decimal : .disc)
    case .listItem: .listItem
    case .label: .label
    case .listBody: .listBody
    case .table: .table
    case .tableRow: .tableRow
    case .columnHeader: .tableHeader(.column)
    case .rowHeader: .tableHeader(.row)
    case .tableCell: .tableCell()
    case .caption: .caption
    case .link: .link
    case .figure: .figure
    }
  }

  /// For what cannot be read as text.
  fileprivate var alternative: String? {
    switch self {
    case .figure(let description): description
    case .link(let url): url
    default: nil
    }
  }
}
