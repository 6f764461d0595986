// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

@testable import PrintWriter

/// How far marks reach on a page, in points from its upper left corner.
struct InkExtent {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double
  let owner: PlacedInk.Owner

  var isArtifact: Bool { if case .artifact = owner { true } else { false } }

  func isInside(_ area: Area, by slack: Double = 0.01) -> Bool {
    left >= area.x.points - slack && right <= area.right.points + slack
      && top >= area.y.points - slack && bottom <= area.bottom.points + slack
  }
}

extension SetPage {
  /// Of each mark.
  var extents: [InkExtent] {
    items.flatMap { item in
      item.ink.marks.map { mark in
        let bounds = mark.moved(x: item.x, y: item.y).bounds
        return InkExtent(
          left: bounds.0.x, top: bounds.0.y, right: bounds.1.x, bottom: bounds.1.y,
          owner: item.owner)
      }
    }
  }
}

extension Mark {
  /// The upper left and the lower right corner.
  fileprivate var bounds: (Spot, Spot) {
    switch self {
    case .text(let line, let x, let y, _):
      let glyphs = line.runs.flatMap { run in run.glyphs.map { x + run.x + $0.x } }
      let left = glyphs.min() ?? x
      return (
        Spot(left, y - line.ascent),
        Spot(
          max(glyphs.max() ?? x, min(x + line.x + line.width, left + line.width)), y + line.descent)
      )
    case .line(let from, let to, let width, _, _): return Self.around([from, to], width / 2)
    case .path(let spots, let width, _): return Self.around(spots, width / 2)
    case .area(let spots, _): return Self.around(spots, 0)
    case .rectangle(let frame, _), .picture(_, let frame): return Self.around(frame.corners, 0)
    case .squares(let rows, let side, let at, _):
      return Self.around(
        rows.flatMap { row in
          [row.columns.lowerBound, row.columns.upperBound].map {
            Spot(at.x + Double($0) * side, at.y + Double(row.row) * side)
          } + [Spot(at.x, at.y + Double(row.row + 1) * side)]
        }, 0)
    case .box(let frame, let width, _): return Self.around(frame.corners, width / 2)
    case .circle(let center, let radius, _): return Self.around([center], radius)
    }
  }

  private static func around(_ spots: [Spot], _ half: Double) -> (Spot, Spot) {
    let (xs, ys) = (spots.map(\.x), spots.map(\.y))
    return (
      Spot((xs.min() ?? 0) - half, (ys.min() ?? 0) - half),
      Spot((xs.max() ?? 0) + half, (ys.max() ?? 0) + half)
    )
  }
}

extension Frame {
  fileprivate var corners: [Spot] { [Spot(x, y), Spot(x + width, y + height)] }
}

extension PrintedSheets {
  /// What stands outside of the paper, page by page; there should be nothing.
  var outside: [String] {
    let paper = sheets.paper
    let sheet = Area(x: 0, y: 0, width: paper.width, height: paper.height)
    return sheets.pages.enumerated().flatMap { number, page in
      page.extents.filter { !$0.isInside(sheet) }.map { "page \(number + 1): \($0)" }
    }
  }
}
