// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Builds ``Graphics`` for one file, in the order of the calls.
package struct GraphicsBuilder {
  var content: [UInt8] = []
  var resources = Resources()
  var text = TextState()
  /// Nested as deep as this inside spans with a text of their own.
  var replacedDepth = 0
  let file: PDFFile
  private var bounds: Rectangle?
  private var reach: Rectangle?
  /// From the coordinates of now to those of the whole.
  private var transform = Transform.identity

  package init(_ file: PDFFile) { self.file = file }
}

extension GraphicsBuilder {
  package mutating func build() -> Graphics {
    endText()
    return Graphics(
      number: file.nextGraphics(), content: content, resources: resources, bounds: bounds,
      reach: reach)
  }

  package mutating func line(from start: Point, to end: Point, _ stroke: Stroke) {
    draw(.polyline([start, end]), stroke: stroke)
  }

  package mutating func rectangle(
    _ rectangle: Rectangle, fill: Colour? = nil, stroke: Stroke? = nil
  ) {
    draw(.rectangle(rectangle), fill: fill, stroke: stroke)
  }

  /// Fills the outline, then draws along it.
  package mutating func draw(_ path: Path, fill: Colour? = nil, stroke: Stroke? = nil) {
    guard let bounds = path.bounds, fill != nil || stroke != nil else { return }
    endText()
    content.append(ascii: "q\n")
    fill?.appendFill(to: &content)
    if let stroke { append(stroke) }
    path.append(to: &content)
    content.append(ascii: fill == nil ? "S\nQ\n" : stroke == nil ? "f\nQ\n" : "B\nQ\n")
    let half = (stroke?.width ?? 0) / 2
    cover(bounds.insetBy(-half), reach: bounds.insetBy(-10 * half))
  }

  /// Fills squares of a grid, as a mask with a bit for each, which takes less room than their outlines.
  /// - Parameters:
  ///   - rows: counted downwards from the corner.
  ///   - corner: the upper left one of the grid.
  package mutating func squares(
    _ rows: [(row: Int, columns: Range<Int>)], side: Double, at corner: Point, fill: Colour
  ) {
    guard !rows.isEmpty else { return }
    let columns = rows.reduce(0) { max($0, $1.columns.upperBound) }
    let count = rows.reduce(0) { max($0, $1.row + 1) }
    let stride = (columns + 7) / 8
    var bits = [UInt8](repeating: 0, count: stride * count)
    for (row, columns) in rows {
      for column in columns { bits[row * stride + column / 8] |= 0x80 >> UInt8(column % 8) }
    }
    let area = Rectangle(
      x: corner.x, y: corner.y - Double(count) * side, width: Double(columns) * side,
      height: Double(count) * side)
    endText()
    content.append(ascii: "q\n")
    fill.appendFill(to: &content)
    append(Transform(a: area.width, b: 0, c: 0, d: area.height, e: area.x, f: area.y))
    content.append(ascii: "BI/W ")
    content.append(integer: columns)
    content.append(ascii: "/H ")
    content.append(integer: count)
    // Each of the data's bits that is 1 is painted.
    content.append(ascii: "/IM true/D[1 0]/F/AHx ID ")
    for byte in bits { content.append(hexadecimal: byte) }
    content.append(ascii: ">\nEI\nQ\n")
    cover(area, reach: area)
  }

  /// - Parameters x, y: of the lower left corner.
  package mutating func image(
    _ handle: ImageHandle, x: Double, y: Double, width: Double, height: Double
  ) {
    endText()
    let place = Transform(a: width, b: 0, c: 0, d: height, e: x, f: y)
    let matrix = file.orientation(of: handle).then(place)
    content.append(ascii: "q\n")
    append(matrix)
    content.append(ascii: "/I")
    content.append(integer: handle.number)
    content.append(ascii: " Do\nQ\n")
    resources.use(image: handle.number)
    let area = Rectangle(x: x, y: y, width: width, height: height)
    cover(area, reach: area)
  }

  /// What the body shows is read as this text, and only this (ISO 32000-1, 14.9.4).
  /// - Parameter language: as in BCP 47, if it is not that of the text around.
  package mutating func actualText<Failure: Error>(
    _ replacement: String, language: String? = nil,
    _ body: (inout GraphicsBuilder) throws(Failure) -> Void
  ) throws(Failure) {
    endText()
    beginSpan(replacement, language: language)
    replacedDepth += 1
    try body(&self)
    endText()
    content.append(ascii: "EMC\n")
    replacedDepth -= 1
  }

  /// What the body shows is in this language.
  /// - Parameter language: as in BCP 47.
  package mutating func language<Failure: Error>(
    _ language: String, _ body: (inout GraphicsBuilder) throws(Failure) -> Void
  ) throws(Failure) {
    endText()
    beginSpan(nil, language: language)
    try body(&self)
    endText()
    content.append(ascii: "EMC\n")
  }

  /// What the body draws lies in coordinates of its own, and nothing of it outside of the rectangle.
  package mutating func inside<Failure: Error>(
    _ inner: Transform = .identity, clip: Rectangle? = nil,
    _ body: (inout GraphicsBuilder) throws(Failure) -> Void
  ) throws(Failure) {
    endText()
    let (outer, font) = (transform, text)
    content.append(ascii: "q\n")
    append(inner)
    if let clip {
      Path.rectangle(clip).append(to: &content)
      content.append(ascii: "W n\n")
    }
    transform = inner.then(outer)
    try body(&self)
    endText()
    content.append(ascii: "Q\n")
    (transform, text) = (outer, font)
  }
}

extension GraphicsBuilder {
  mutating func append(_ matrix: Transform) {
    content.operands(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f, then: "cm")
  }

  mutating func cover(_ area: Rectangle, reach wide: Rectangle) {
    let area = transform.apply(to: area)
    let wide = transform.apply(to: wide)
    bounds = bounds?.union(area) ?? area
    reach = reach?.union(wide) ?? wide
  }

  mutating func beginSpan(_ replacement: String?, language: String?) {
    content.append(ascii: "/Span<<")
    if let replacement {
      content.append(ascii: "/ActualText")
      content.append(string: replacement)
    }
    if let language {
      content.append(ascii: "/Lang")
      content.append(string: language)
    }
    content.append(ascii: ">>BDC\n")
  }

  private mutating func append(_ stroke: Stroke) {
    stroke.colour.appendStroke(to: &content)
    content.operands(stroke.width, then: "w")
    if stroke.isRound { content.append(ascii: "1 J 1 j\n") }
    guard !stroke.dash.isEmpty else { return }
    content.append(ascii: "[")
    for length in stroke.dash {
      content.append(number: length)
      content.append(ascii: " ")
    }
    content.append(ascii: "]0 d\n")
  }
}
