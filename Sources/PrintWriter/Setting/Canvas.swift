// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// Where a drawing stands on paper, and how much smaller; nothing of it reaches outside.
struct Canvas {
  /// In points.
  let width: Double
  let height: Double
  private let factor: Double

  /// - Parameters width, height: the room there is, in points.
  init(_ drawing: Drawing, width: Double, height: Double) {
    let (wide, high) = (Self.length(drawing.width), Self.length(drawing.height))
    factor = min(1, width / max(wide, 1), height / max(high, 1))
    self.width = wide * factor
    self.height = high * factor
  }
}

extension Canvas {
  var isEmpty: Bool { width < 1 || height < 1 }

  func spot(_ point: Drawing.Point) -> Spot { Spot(across(point.x), down(point.y)) }

  /// Of a line that is drawn.
  func length(_ length: Double) -> Double { min(Self.length(length), Self.widestLine) * factor }

  func frame(_ corner: Drawing.Point, width: Double, height: Double) -> Frame {
    let (left, top) = (across(corner.x), down(corner.y))
    return Frame(
      x: left, y: top, width: max(across(corner.x + Self.length(width)) - left, 0),
      height: max(down(corner.y + Self.length(height)) - top, 0))
  }

  /// Of a circle, as large as there is room around its center.
  func radius(_ radius: Double, at center: Drawing.Point) -> Double {
    let spot = spot(center)
    return min(
      Self.length(radius) * factor, spot.x + 2, width - spot.x + 2, spot.y + 2, height - spot.y + 2)
  }

  /// Of type.
  func size(_ size: Double) -> Double { min(max(Self.length(size), 1), Self.largestType) * factor }
}

extension Canvas {
  private static var widestLine: Double { 20 }
  private static var largestType: Double { 40 }

  private func across(_ x: Double) -> Double { Self.clamped(x * factor, to: width) }
  private func down(_ y: Double) -> Double { Self.clamped(y * factor, to: height) }

  /// What is no number stands at 0.
  private static func clamped(_ value: Double, to most: Double) -> Double {
    value.isNaN ? 0 : min(max(value, 0), most)
  }

  private static func length(_ length: Double) -> Double { clamped(length, to: 10_000) }
}
