// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

extension BodyReading {
  mutating func figure(_ element: ReadElement) throws(DocBookFault) -> Figure {
    guard element.has([:]) else { throw DocBookFault(element, "\(element.shown) is no figure") }
    var parts = try ElementCursor(within: element)
    let caption = try caption(&parts)
    var media = try ElementCursor(within: try parts.need("mediaobject"))
    try parts.finish()
    var image = try ElementCursor(within: try media.need("imageobject"))
    var picture = try ElementCursor(within: try image.need("imagedata", ["format": "svg"]))
    try image.finish()
    guard let svg = picture.takeAny() else { throw .missing("svg", in: picture.parent) }
    try picture.finish()
    var words = try ElementCursor(within: try media.need("textobject"))
    try media.finish()
    let description = try words.needText("phrase")
    try words.finish()
    let figure = Figure(
      drawing: try DrawingReading.drawing(of: svg), caption: caption, description: description)
    try check(svg, against: figure)
    return figure
  }

  /// A drawing is read by its numbers alone and then held against the document, byte for byte.
  private mutating func check(_ svg: ReadElement, against figure: Figure) throws(DocBookFault) {
    figures += 1
    let drawn = figure.drawing.svg(
      title: figure.caption.plainText, description: figure.description, id: "figure-\(figures)")
    let start = XMLPlaces.startTag(svg.place, in: bytes).lowerBound
    guard bytes[start...].starts(with: drawn.utf8) else {
      throw DocBookFault(svg, "this drawing is none of Writ's")
    }
  }
}
