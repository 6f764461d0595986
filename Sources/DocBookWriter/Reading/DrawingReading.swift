// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// Takes the shapes of a drawing out of its SVG.
enum DrawingReading {
  static func drawing(of svg: ReadElement) throws(DocBookFault) -> Drawing {
    guard svg.name == "svg:svg", let width = svg.attribute("width"), width.hasSuffix("pt"),
      let height = svg.attribute("height"), height.hasSuffix("pt")
    else { throw DocBookFault(svg, "\(svg.shown) is no drawing") }
    var parts = try ElementCursor(within: svg)
    _ = parts.take("svg:title", mayHave: ["id"])
    _ = parts.take("svg:desc", mayHave: ["id"])
    var shapes: [Drawing.Shape] = []
    while let element = parts.takeAny() { shapes.append(try shape(element, in: svg)) }
    return Drawing(
      width: try number(width.dropLast(2), of: svg),
      height: try number(height.dropLast(2), of: svg), shapes: shapes)
  }
}

extension DrawingReading {
  private static func shape(
    _ element: ReadElement, in svg: ReadElement
  ) throws(DocBookFault) -> Drawing.Shape {
    switch element.name {
    case "svg:line":
      .line(
        from: try point("x1", "y1", of: element), to: try point("x2", "y2", of: element),
        try ink(of: element), width: try number("stroke-width", of: element),
        isDashed: element.attribute("stroke-dasharray") != nil)
    case "svg:polyline":
      .path(
        try points(of: element), try ink(of: element),
        width: try number("stroke-width", of: element))
    case "svg:polygon":
      .area(
        try points(of: element), try ink(of: element),
        opacity: try number("fill-opacity", of: element))
    case "svg:rect":
      .rectangle(
        at: try point("x", "y", of: element), width: try number("width", of: element),
        height: try number("height", of: element), try ink(of: element))
    case "svg:circle":
      .circle(
        center: try point("cx", "cy", of: element), radius: try number("r", of: element),
        try ink(of: element))
    case "svg:text":
      .text(
        try element.text(), at: try point("x", "y", of: element),
        size: try number("font-size", of: element), try anchor(of: element),
        try ink(of: element))
    default: throw .unexpected(element, in: svg)
    }
  }

  private static func ink(of element: ReadElement) throws(DocBookFault) -> Drawing.Ink {
    let inks: [Drawing.Ink] = [.text, .faint, .first, .second, .third, .fourth]
    let name = element.attribute("class")
    guard let ink = inks.first(where: { name == "ink-\($0)" }) else {
      throw DocBookFault(element, "\(element.shown) has no ink")
    }
    return ink
  }

  private static func anchor(of element: ReadElement) throws(DocBookFault) -> Drawing.Anchor {
    switch element.attribute("text-anchor") {
    case nil: .start
    case "middle": .middle
    case "end": .end
    default: throw DocBookFault(element, "\(element.shown) has no anchor")
    }
  }

  private static func points(of element: ReadElement) throws(DocBookFault) -> [Drawing.Point] {
    var points: [Drawing.Point] = []
    for pair in (element.attribute("points") ?? "").split(separator: " ") {
      let numbers = pair.split(separator: ",", omittingEmptySubsequences: false)
      guard numbers.count == 2 else { throw DocBookFault(element, "'\(pair)' is no point") }
      points.append(
        Drawing.Point(try number(numbers[0], of: element), try number(numbers[1], of: element)))
    }
    return points
  }

  private static func point(
    _ x: String, _ y: String, of element: ReadElement
  ) throws(DocBookFault) -> Drawing.Point {
    Drawing.Point(try number(x, of: element), try number(y, of: element))
  }

  private static func number(
    _ attribute: String, of element: ReadElement
  ) throws(DocBookFault) -> Double {
    try number((element.attribute(attribute) ?? "")[...], of: element)
  }

  /// A number of two decimals at most; whether it was written as we write it is seen afterwards.
  private static func number(
    _ text: Substring, of element: ReadElement
  ) throws(DocBookFault) -> Double {
    guard text.utf8.count <= 14, let number = Double(text), number.isFinite else {
      throw DocBookFault(element, "'\(text)' is no number")
    }
    return number
  }
}
