// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How far a printer puts things from where they should be, to be made up for.
package struct PrinterShift: Sendable, Hashable {
  /// To the right.
  package var x: Millimetres
  /// Down.
  package var y: Millimetres

  package init(x: Millimetres = 0, y: Millimetres = 0) {
    self.x = x
    self.y = y
  }
}

extension LabelSheet {
  /// From the edge of a label to its text; cutting and feeding may be 2 mm off.
  static let inset: Millimetres = 2.5

  /// The part of a label that is printed on.
  package func room(_ number: Int, _ shift: PrinterShift = PrinterShift()) -> Area {
    var area = label(number)
    area.x = area.x + Self.inset + shift.x
    area.y = area.y + Self.inset + shift.y
    area.width = area.width - 2 * Self.inset
    area.height = area.height - 2 * Self.inset
    return area
  }

  /// How far the labels may be moved to the left and to the right before text would leave the paper.
  package var widestShift: ClosedRange<Millimetres> {
    (0 - room(0).x)...(paper.width - room(columns - 1).right)
  }

  /// How far up and down.
  package var highestShift: ClosedRange<Millimetres> {
    (0 - room(0).y)...(paper.height - room(count - 1).bottom)
  }

  package func allows(_ shift: PrinterShift) -> Bool {
    widestShift.contains(shift.x) && highestShift.contains(shift.y)
  }
}
