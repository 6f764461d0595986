// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// What the inks of a plot stand for, above it, in as many rows as it takes.
struct Legend {
  struct Entry {
    let mark: Mark
    let text: String
  }

  enum Mark {
    case square(Drawing.Ink)
    case band(Drawing.Ink)
    case line(Drawing.Ink, isDashed: Bool)
  }

  let entries: [Entry]

  /// Draws from a place on, and gives back where the room below begins.
  func draw(on canvas: inout Canvas, from left: Double, top: Double) -> Double {
    var place = Drawing.Point(left, top)
    for entry in entries {
      let most = canvas.width - left - Self.markRoom
      let text = TextExtent.shortened(entry.text, size: PlotStyle.text, to: most)
      let room = Self.markRoom + TextExtent.width(of: text, size: PlotStyle.text)
      if place.x > left, place.x + room > canvas.width {
        place = Drawing.Point(left, place.y + Self.rowHeight)
      }
      entry.mark.draw(on: &canvas, at: place)
      let start = Drawing.Point(place.x + Self.markRoom, place.y + 8)
      canvas.text(text, at: start, size: PlotStyle.text)
      place = Drawing.Point(place.x + room + 2 * PlotStyle.gap, place.y)
    }
    return place.y + Self.rowHeight + 4
  }

  private static let markRoom = 16.0
  private static let rowHeight = 14.0
}

extension Legend.Mark {
  fileprivate func draw(on canvas: inout Canvas, at place: Drawing.Point) {
    switch self {
    case .square(let ink):
      canvas.draw(
        .rectangle(at: Drawing.Point(place.x, place.y), width: 10, height: 10, ink))
    case .band(let ink):
      canvas.draw(
        .area(Self.square(at: place), ink, opacity: WaitingPlot.bandOpacity))
    case .line(let ink, let isDashed):
      let y = place.y + 5
      canvas.line(
        from: Drawing.Point(place.x, y), to: Drawing.Point(place.x + 12, y), ink,
        width: isDashed ? 1 : 1.5, isDashed: isDashed)
    }
  }

  private static func square(at place: Drawing.Point) -> [Drawing.Point] {
    [(0.0, 0.0), (10, 0), (10, 10), (0, 10)].map { Drawing.Point(place.x + $0, place.y + $1) }
  }
}
