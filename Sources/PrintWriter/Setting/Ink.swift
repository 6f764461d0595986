// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Marks on paper.
///
/// Lengths are in points, from the upper left corner of the ink; y runs down.
///
/// A class because many pages share it, and what a painter makes of it is kept by its identity.
final class Ink: Sendable {
  let marks: [Mark]
  /// Whether it may stand on other pages too.
  let isShared: Bool

  init(_ marks: [Mark], isShared: Bool = false) {
    self.marks = marks
    self.isShared = isShared
  }
}

/// One mark.
enum Mark: Sendable {
  /// A line of text; y is its base line.
  case text(SetLine, x: Double, y: Double, Shade)
  case line(from: Spot, to: Spot, width: Double, Shade, isDashed: Bool)
  case path([Spot], width: Double, Shade)
  case area([Spot], Shade)
  case rectangle(Frame, Shade)
  /// Rectangles that do not overlap.
  case areas([Frame], Shade)
  case box(Frame, width: Double, Shade)
  case circle(center: Spot, radius: Double, Shade)
  case picture(Picture, Frame)
}

/// A place on paper.
struct Spot: Sendable, Hashable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle in points.
struct Frame: Sendable, Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}

/// A colour, each part from 0 to 1.
struct Shade: Sendable, Hashable {
  let red: Double
  let green: Double
  let blue: Double

  static let black = Shade(red: 0, green: 0, blue: 0)
  static let white = Shade(red: 1, green: 1, blue: 1)
  static let grey = Shade(red: 0.45, green: 0.45, blue: 0.45)
  static let faint = Shade(red: 0.75, green: 0.75, blue: 0.75)

  /// The colour as it looks when it lets white paper shine through.
  func thinned(to opacity: Double) -> Shade {
    let opacity = min(max(opacity, 0), 1)
    func mixed(_ part: Double) -> Double { part * opacity + 1 - opacity }
    return Shade(red: mixed(red), green: mixed(green), blue: mixed(blue))
  }
}

extension Mark {
  /// The mark at another place.
  func moved(x dx: Double, y dy: Double) -> Mark {
    func moved(_ spot: Spot) -> Spot { Spot(spot.x + dx, spot.y + dy) }
    func moved(_ frame: Frame) -> Frame {
      Frame(x: frame.x + dx, y: frame.y + dy, width: frame.width, height: frame.height)
    }
    switch self {
    case .text(let line, let x, let y, let shade):
      return .text(line, x: x + dx, y: y + dy, shade)
    case .line(let from, let to, let width, let shade, let isDashed):
      return .line(from: moved(from), to: moved(to), width: width, shade, isDashed: isDashed)
    case .path(let spots, let width, let shade):
      return .path(spots.map(moved), width: width, shade)
    case .area(let spots, let shade): return .area(spots.map(moved), shade)
    case .rectangle(let frame, let shade): return .rectangle(moved(frame), shade)
    case .areas(let frames, let shade): return .areas(frames.map(moved), shade)
    case .box(let frame, let width, let shade): return .box(moved(frame), width: width, shade)
    case .circle(let center, let radius, let shade):
      return .circle(center: moved(center), radius: radius, shade)
    case .picture(let picture, let frame): return .picture(picture, moved(frame))
    }
  }
}
