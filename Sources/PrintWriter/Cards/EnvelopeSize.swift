// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// An envelope without window, and the parts of its front.
///
/// Postage has the upper right corner, 74 by 40 mm; the address lies below, 15 mm or more from the right edge and as
/// far from the lower edge as sorting machines need: 30 mm (bpost, MassPost guide), 16 mm in the United States
/// (USPS, 5/8 inch).
package struct EnvelopeSize: Sendable, Hashable {
  /// As `--size` takes it.
  package let id: String
  package let paper: Paper
  /// Where the address stands.
  package let address: Area
  /// Where the sender stands.
  package let sender: Area
  /// Where the airmail mark stands.
  package let mark: Area
}

extension EnvelopeSize {
  package static let all: [EnvelopeSize] = [
    size("DL", 220, 110, addressWidth: 100, top: 40, bottom: 30),
    size("C5", 229, 162, addressWidth: 100, top: 60, bottom: 30),
    size("C6", 162, 114, addressWidth: 85, top: 40, bottom: 30),
    size("#10", 241.3, 104.8, addressWidth: 105, top: 40, bottom: 16),
  ]

  /// The envelope of a name, in any spelling: `dl`, `10`, `#10`.
  package static func named(_ name: String) -> EnvelopeSize? {
    let asked = name.uppercased().filter { $0.isLetter || $0.isNumber }
    return all.first { $0.id.filter { $0 != "#" } == asked }
  }

  /// The corner for the postage.
  package var postage: Area {
    Area(x: paper.width - 74, y: 0, width: 74, height: 40)
  }

  private static func size(
    _ id: String, _ width: Double, _ height: Double, addressWidth: Double, top: Double,
    bottom: Double
  ) -> EnvelopeSize {
    let left = width - 15 - addressWidth
    func area(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Area {
      Area(
        x: Millimetres(x), y: Millimetres(y), width: Millimetres(width),
        height: Millimetres(height))
    }
    return EnvelopeSize(
      id: id, paper: Paper(name: id, width: Millimetres(width), height: Millimetres(height)),
      address: area(left, top, addressWidth, height - top - bottom),
      sender: area(10, 8, min(width - 74 - 15, 85), 27), mark: area(10, 40, left - 15, 18))
  }
}
