// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

extension BlockSetter {
  mutating func figure(_ figure: Figure, x: Double, width: Double, in parent: Int?) {
    let element = builder.element(.figure(description: figure.description), in: parent)
    let leaf = builder.leaf(of: element)
    let factor = min(
      1, width / max(figure.drawing.width, 1), Self.highest / max(figure.drawing.height, 1))
    builder.strips.append(
      Strip(
        height: figure.drawing.height * factor,
        parts: figure.drawing.shapes.flatMap { marks($0, factor) }.map {
          .init(leaf: leaf, mark: $0.moved(x: x, y: 0))
        }, keepsWithNext: !figure.caption.isEmpty))
    guard !figure.caption.isEmpty else { return }
    builder.skip(scale.gap * 0.3)
    let caption = builder.element(.caption, in: parent)
    let text = StyledText(figure.caption, notes: notes, language: language)
    builder.add(shaper.set(text, scale.small, width: width), as: caption, x: x)
  }

  /// A figure fits on a page with its caption; in points.
  static var highest: Double { 560 }

  private mutating func marks(_ shape: Drawing.Shape, _ factor: Double) -> [Mark] {
    func spot(_ point: Drawing.Point) -> Spot { Spot(point.x * factor, point.y * factor) }
    switch shape {
    case .line(let from, let to, let ink, let width, let isDashed):
      return [
        .line(
          from: spot(from), to: spot(to), width: max(width, 0) * factor, ink.shade,
          isDashed: isDashed)
      ]
    case .path(let points, let ink, let width):
      return [.path(points.map(spot), width: max(width, 0) * factor, ink.shade)]
    case .area(let points, let ink, let opacity):
      return [.area(points.map(spot), ink.shade.thinned(to: opacity))]
    case .rectangle(let at, let width, let height, let ink):
      let corner = spot(at)
      return [
        .rectangle(
          Frame(
            x: corner.x, y: corner.y, width: max(width, 0) * factor,
            height: max(height, 0) * factor),
          ink.shade)
      ]
    case .circle(let center, let radius, let ink):
      return [.circle(center: spot(center), radius: max(radius, 0) * factor, ink.shade)]
    case .text(let text, let at, let size, let anchor, let ink):
      return label(text, at: spot(at), size: max(size, 1) * factor, anchor, ink.shade)
    }
  }

  private mutating func label(
    _ text: String, at spot: Spot, size: Double, _ anchor: Drawing.Anchor, _ shade: Shade
  ) -> [Mark] {
    let set = shaper.set(
      StyledText(text, language: language), TextStyle(size: size), width: nil)
    builder.note(set.missing)
    guard let line = set.lines.first else { return [] }
    let shift =
      switch anchor {
      case .start: 0.0
      case .middle: line.width / 2
      case .end: line.width
      }
    return [.text(line, x: spot.x - shift, y: spot.y, shade)]
  }
}

extension Drawing.Ink {
  /// Told apart by people who see colours differently.
  var shade: Shade {
    switch self {
    case .text: .black
    case .faint: .faint
    case .first: Shade(red: 0.043, green: 0.447, blue: 0.71)
    case .second: Shade(red: 0.784, green: 0.341, blue: 0.039)
    case .third: Shade(red: 0.039, green: 0.541, blue: 0.388)
    case .fourth: Shade(red: 0.659, green: 0.376, blue: 0.604)
    }
  }
}
