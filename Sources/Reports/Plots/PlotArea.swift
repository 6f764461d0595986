// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// The part of a sheet on which values stand, between its axes.
struct PlotArea {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }

  /// The place of a value, both parts from 0 to 1, counted from the lower left.
  func point(_ x: Double, _ y: Double) -> Drawing.Point {
    Drawing.Point(left + x * width, bottom - y * height)
  }

  /// Draws the lines of an upright axis with their texts at the left; the values are from 0 to 1.
  func drawValueAxis(_ ticks: [(value: Double, text: String)], on canvas: inout Canvas) {
    for tick in ticks {
      let end = point(0, tick.value)
      canvas.line(
        from: end, to: point(1, tick.value), tick.value == 0 ? .text : .faint)
      canvas.text(tick.text, at: Drawing.Point(left - 4, end.y + 3), .end)
    }
  }

  /// The room that the texts of an upright axis take.
  static func room(for texts: [String]) -> Double {
    6 + (texts.map { TextExtent.width(of: $0, size: PlotStyle.small) }.max() ?? 0)
  }
}
