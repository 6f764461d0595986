// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// The measures that all plots share, in points.
enum PlotStyle {
  /// The text width of an A4 page with margins of 2 cm.
  static let width = 480.0
  static let text = 9.0
  static let small = 8.0
  /// Between two lines of small text.
  static let line = 11.0
  /// Between what must not touch.
  static let gap = 8.0
  static let grid = 0.5
}

/// A drawing while it is made.
struct Canvas {
  let width: Double
  private(set) var shapes: [Drawing.Shape] = []

  init(width: Double = PlotStyle.width) { self.width = width }

  mutating func draw(_ shape: Drawing.Shape) { shapes.append(shape) }

  mutating func line(
    from: Drawing.Point, to: Drawing.Point, _ ink: Drawing.Ink, width: Double = PlotStyle.grid,
    isDashed: Bool = false
  ) {
    draw(.line(from: from, to: to, ink, width: width, isDashed: isDashed))
  }

  mutating func text(
    _ text: String, at point: Drawing.Point, _ anchor: Drawing.Anchor = .start,
    size: Double = PlotStyle.small, _ ink: Drawing.Ink = .text
  ) {
    draw(.text(text, at: point, size: size, anchor, ink))
  }

  func drawing(height: Double) -> Drawing {
    Drawing(width: width, height: height, shapes: shapes)
  }
}
