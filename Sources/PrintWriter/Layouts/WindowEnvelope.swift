// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// An envelope with a window, and how the sheet lies in it.
package struct WindowEnvelope: Sendable, Hashable {
  package let name: String
  package let width: Millimetres
  package let height: Millimetres
  /// From the upper left corner of the envelope's front.
  package let window: Area

  package init(name: String, width: Millimetres, height: Millimetres, window: Area) {
    self.name = name
    self.width = width
    self.height = height
    self.window = window
  }
}

extension WindowEnvelope {
  /// What can be read of a sheet wherever it slipped to: the part of the first panel that is behind the window at both
  /// ends of the slip, sideways and up and down.
  package func safeArea(of sheet: FoldedSheet) -> Area {
    positions(on: sheet).reduce(
      Area(x: 0, y: 0, width: sheet.width, height: sheet.firstPanel)
    ) { $0.intersection($1) }
  }

  /// Where the window lies on the sheet when the sheet is in each of the four corners of the envelope.
  package func positions(on sheet: FoldedSheet) -> [Area] {
    let sideways = max(width - sheet.width, 0)
    let down = max(height - sheet.height, 0)
    return [0, sideways].flatMap { x in
      [0, down].map { y in
        Area(
          x: window.x - x, y: window.y - y - sheet.above, width: window.width,
          height: window.height)
      }
    }
  }
}

/// A sheet folded across, its first panel in front and the first fold at the bottom.
package struct FoldedSheet: Sendable, Hashable {
  package let width: Millimetres
  /// From the sheet's upper edge to the first fold.
  package let firstPanel: Millimetres
  /// Of the highest panel.
  package let height: Millimetres

  /// - Parameter folds: from the sheet's upper edge, at least one.
  package init?(_ paper: Paper, folds: [Millimetres]) {
    guard let first = folds.first else { return nil }
    width = paper.width
    firstPanel = first
    height = zip([0] + folds, folds + [paper.height]).map { $1 - $0 }.max() ?? first
  }

  /// How far a higher panel stands out above the first.
  var above: Millimetres { height - firstPanel }
}
