// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Foundation

extension Figure {
  /// Caption, description and every shape, a line each.
  var dump: String {
    "caption: \(caption.plainText)\ndescription: \(description)\n" + drawing.dump
  }
}

extension Table {
  /// Cells parted by bars.
  var dump: String {
    let lines = ([header] + rows).map { row in row.map(\.plainText).joined(separator: " | ") }
    return (["table: \(caption.plainText)"] + lines).joined(separator: "\n") + "\n"
  }
}

extension Drawing {
  var dump: String {
    (["sheet \(number(width)) \(number(height))"] + shapes.map(\.dump)).joined(separator: "\n")
      + "\n"
  }
}

extension Drawing.Shape {
  fileprivate var dump: String {
    switch self {
    case .line(let from, let to, let ink, let width, let isDashed):
      "line \(ink) \(number(width)) \(isDashed ? "dashed" : "whole") \(from.dump) \(to.dump)"
    case .path(let points, let ink, let width):
      "path \(ink) \(number(width)) " + points.map(\.dump).joined(separator: " ")
    case .area(let points, let ink, let opacity):
      "area \(ink) \(number(opacity)) " + points.map(\.dump).joined(separator: " ")
    case .rectangle(let place, let width, let height, let ink):
      "rectangle \(ink) \(place.dump) \(number(width)) \(number(height))"
    case .circle(let center, let radius, let ink):
      "circle \(ink) \(center.dump) \(number(radius))"
    case .text(let text, let place, let size, let anchor, let ink):
      "text \(ink) \(place.dump) \(number(size)) \(anchor) \(text)"
    }
  }
}

extension Drawing.Point {
  fileprivate var dump: String { "\(number(x)),\(number(y))" }
}

/// Two decimals, so that the last bits of a logarithm do not matter.
private func number(_ value: Double) -> String {
  let rounded = (value * 100).rounded() / 100
  return rounded == 0 ? "0" : String(rounded)
}
