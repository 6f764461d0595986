// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Shows over a page where the envelope's window lies on it.
struct WindowMarks {
  let layout: SheetLayout
}

extension WindowMarks {
  /// The window with the sheet in each corner of the envelope, and what can be read in all of them.
  var ink: [PlacedInk] {
    guard let envelope = layout.envelope, let sheet = layout.folded else { return [] }
    let places = envelope.positions(on: sheet).flatMap { outline($0, .blue, isDashed: true) }
    let marks = places + outline(layout.safeArea, .green, isDashed: false)
    return [PlacedInk(ink: Ink(marks), x: 0, y: 0, owner: .artifact)]
  }

  private func outline(_ area: Area, _ shade: Shade, isDashed: Bool) -> [Mark] {
    let corners = [
      Spot(area.x.points, area.y.points), Spot(area.right.points, area.y.points),
      Spot(area.right.points, area.bottom.points), Spot(area.x.points, area.bottom.points),
    ]
    return corners.indices.map { place in
      .line(
        from: corners[place], to: corners[(place + 1) % corners.count],
        width: isDashed ? 0.6 : 1.2, shade, isDashed: isDashed)
    }
  }
}

extension Shade {
  fileprivate static let blue = Shade(red: 0.04, green: 0.35, blue: 0.75)
  fileprivate static let green = Shade(red: 0.05, green: 0.55, blue: 0.25)
}
