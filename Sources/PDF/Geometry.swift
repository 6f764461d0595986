// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A point on paper, in points (1/72 inch), y upwards.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle, in points; `x` and `y` are its lower left corner.
package struct Rectangle: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

extension Rectangle {
  var right: Double { x + width }
  var top: Double { y + height }
  var corners: [Point] {
    [Point(x: x, y: y), Point(x: right, y: y), Point(x: right, y: top), Point(x: x, y: top)]
  }

  /// The smallest rectangle around both.
  func union(_ other: Rectangle) -> Rectangle {
    let left = min(x, other.x)
    let bottom = min(y, other.y)
    return Rectangle(
      x: left, y: bottom, width: max(right, other.right) - left,
      height: max(top, other.top) - bottom)
  }

  func insetBy(_ distance: Double) -> Rectangle {
    Rectangle(
      x: x + distance, y: y + distance, width: width - 2 * distance, height: height - 2 * distance)
  }
}

/// How one coordinate system lies in another: x' = a x + c y + e, y' = b x + d y + f
/// (ISO 32000-1, 8.3.3).
package struct Transform: Hashable, Sendable {
  package var a, b, c, d, e, f: Double

  package init(a: Double, b: Double, c: Double, d: Double, e: Double, f: Double) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
    self.f = f
  }

  package static let identity = Transform(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)
  /// A quarter turn against the clock: what pointed right points up.
  package static let quarterTurn = Transform(a: 0, b: 1, c: -1, d: 0, e: 0, f: 0)

  package static func move(x: Double, y: Double) -> Transform {
    Transform(a: 1, b: 0, c: 0, d: 1, e: x, f: y)
  }

  package static func scale(_ factor: Double) -> Transform {
    Transform(a: factor, b: 0, c: 0, d: factor, e: 0, f: 0)
  }
}

extension Transform {
  /// This one first, then the other.
  package func then(_ other: Transform) -> Transform {
    Transform(
      a: a * other.a + b * other.c, b: a * other.b + b * other.d,
      c: c * other.a + d * other.c, d: c * other.b + d * other.d,
      e: e * other.a + f * other.c + other.e, f: e * other.b + f * other.d + other.f)
  }

  func apply(to point: Point) -> Point {
    Point(x: a * point.x + c * point.y + e, y: b * point.x + d * point.y + f)
  }

  /// The upright rectangle around what the rectangle becomes.
  func apply(to rectangle: Rectangle) -> Rectangle {
    let corners = rectangle.corners.map { apply(to: $0) }
    let first = Rectangle(x: corners[0].x, y: corners[0].y, width: 0, height: 0)
    return corners.dropFirst().reduce(first) {
      $0.union(Rectangle(x: $1.x, y: $1.y, width: 0, height: 0))
    }
  }
}
