// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// An outline of lines and curves, in points.
package struct Path: Hashable, Sendable {
  private(set) var steps: [Step] = []

  enum Step: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  package init() {}
}

extension Path {
  package mutating func move(to point: Point) { steps.append(.move(point)) }
  package mutating func line(to point: Point) { steps.append(.line(point)) }
  /// A Bézier curve; the first two points pull it.
  package mutating func curve(_ first: Point, _ second: Point, to end: Point) {
    steps.append(.curve(first, second, end))
  }
  package mutating func close() { steps.append(.close) }

  package mutating func add(_ other: Path) { steps += other.steps }
}

extension Path {
  package static func rectangle(_ rectangle: Rectangle) -> Path { polygon(rectangle.corners) }

  /// Closed lines through the points.
  package static func polygon(_ points: [Point]) -> Path {
    var path = polyline(points)
    path.close()
    return path
  }

  /// Open lines through the points.
  package static func polyline(_ points: [Point]) -> Path {
    var path = Path()
    for (index, point) in points.enumerated() {
      index == 0 ? path.move(to: point) : path.line(to: point)
    }
    return path
  }

  package static func circle(centre: Point, radius: Double) -> Path {
    roundedRectangle(
      Rectangle(
        x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius),
      radius: radius)
  }

  /// - Parameter radius: of the corners; at most half of the shorter side.
  package static func roundedRectangle(_ rectangle: Rectangle, radius: Double) -> Path {
    let radius = max(0, min(radius, rectangle.width / 2, rectangle.height / 2))
    // What a quarter of a circle needs to be a Bézier curve: 4/3 (√2 − 1) of its radius.
    let pull = radius * (1 - 0.552_284_749_8)
    let (left, bottom) = (rectangle.x, rectangle.y)
    let (right, top) = (rectangle.right, rectangle.top)
    var path = Path()
    path.move(to: Point(x: left + radius, y: bottom))
    path.line(to: Point(x: right - radius, y: bottom))
    path.curve(
      Point(x: right - pull, y: bottom), Point(x: right, y: bottom + pull),
      to: Point(x: right, y: bottom + radius))
    path.line(to: Point(x: right, y: top - radius))
    path.curve(
      Point(x: right, y: top - pull), Point(x: right - pull, y: top),
      to: Point(x: right - radius, y: top))
    path.line(to: Point(x: left + radius, y: top))
    path.curve(
      Point(x: left + pull, y: top), Point(x: left, y: top - pull),
      to: Point(x: left, y: top - radius))
    path.line(to: Point(x: left, y: bottom + radius))
    path.curve(
      Point(x: left, y: bottom + pull), Point(x: left + pull, y: bottom),
      to: Point(x: left + radius, y: bottom))
    path.close()
    return path
  }
}

extension Path {
  /// The path construction operators (ISO 32000-1, 8.5.2).
  func append(to content: inout [UInt8]) {
    for step in steps {
      switch step {
      case .move(let point): content.operands(point.x, point.y, then: "m")
      case .line(let point): content.operands(point.x, point.y, then: "l")
      case .curve(let first, let second, let end):
        content.operands(first.x, first.y, second.x, second.y, end.x, end.y, then: "c")
      case .close: content.append(ascii: "h\n")
      }
    }
  }

  /// The upright rectangle around all of its points.
  var bounds: Rectangle? {
    var bounds: Rectangle?
    for point in steps.flatMap(\.points) {
      let spot = Rectangle(x: point.x, y: point.y, width: 0, height: 0)
      bounds = bounds?.union(spot) ?? spot
    }
    return bounds
  }
}

extension Path.Step {
  fileprivate var points: [Point] {
    switch self {
    case .move(let point), .line(let point): [point]
    case .curve(let first, let second, let end): [first, second, end]
    case .close: []
    }
  }
}

/// How a line is drawn.
package struct Stroke: Hashable, Sendable {
  /// In points.
  package var width: Double
  package var colour: Colour
  /// Lengths of dashes and gaps in turn, in points; empty for a whole line.
  package var dash: [Double]
  /// Ends and corners are round.
  package var isRound: Bool

  package init(
    width: Double, colour: Colour = .black, dash: [Double] = [], isRound: Bool = false
  ) {
    self.width = width
    self.colour = colour
    self.dash = dash
    self.isRound = isRound
  }
}
