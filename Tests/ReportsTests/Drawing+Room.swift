// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Diagnostics
import Documents

extension Drawing {
  /// What leaves the sheet, and texts that stand on each other.
  var collisions: [String] {
    let boxes = shapes.compactMap(\.textBox)
    let outside = boxes.filter {
      $0.left < -0.01 || $0.right > width + 0.01 || $0.top < -0.01 || $0.bottom > height + 0.01
    }
    var found = outside.map { "'\($0.text)' leaves the sheet" }
    for (place, box) in boxes.enumerated() {
      for other in boxes[(place + 1)...] where box.touches(other) {
        found.append("'\(box.text)' stands on '\(other.text)'")
      }
    }
    return found + shapes.flatMap(\.points).filter { !holds($0) }.map { "\($0) is outside" }
  }

  private func holds(_ point: Point) -> Bool {
    (-1...(width + 1)).contains(point.x) && (-1...(height + 1)).contains(point.y)
  }
}

private struct TextBox {
  let text: String
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  func touches(_ other: TextBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

extension Drawing.Shape {
  fileprivate var textBox: TextBox? {
    guard case .text(let text, let place, let size, let anchor, _) = self else { return nil }
    let width = text.reduce(0) { $0 + [0, 0.6, 1][DisplayWidth.of($1)] * size }
    let left =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    return TextBox(
      text: text, left: left, right: left + width, top: place.y - 0.75 * size,
      bottom: place.y + 0.2 * size)
  }

  fileprivate var points: [Drawing.Point] {
    switch self {
    case .line(let from, let to, _, _, _): [from, to]
    case .path(let points, _, _), .area(let points, _, _): points
    case .rectangle(let place, let width, let height, _):
      [place, Drawing.Point(place.x + width, place.y + height)]
    case .circle(let center, let radius, _):
      [
        Drawing.Point(center.x - radius, center.y - radius),
        Drawing.Point(center.x + radius, center.y + radius),
      ]
    case .text: []
    }
  }
}
