// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

extension BlockSetter {
  mutating func figure(_ figure: Figure, x: Double, width: Double, in parent: Int?) {
    let element = builder.element(.figure(description: figure.description), in: parent)
    let leaf = builder.leaf(of: element)
    let canvas = Canvas(figure.drawing, width: width, height: Self.highest)
    let isRightToLeft = WritingDirection(language: language) == .rightToLeft
    let left = isRightToLeft ? x + width - canvas.width : x
    let drawn = canvas.isEmpty ? [] : figure.drawing.shapes.flatMap { marks($0, canvas) }
    builder.strips.append(
      Strip(
        height: canvas.height,
        parts: drawn.map {
          .init(leaf: leaf, mark: $0.moved(x: left, y: 0))
        }, keepsWithNext: !figure.caption.isEmpty))
    guard !figure.caption.isEmpty else { return }
    builder.skip(scale.gap * 0.3)
    let caption = builder.element(.caption, in: parent)
    let text = StyledText(figure.caption, notes: notes, language: language)
    builder.add(shaper.set(text, scale.small, width: width), as: caption, x: x)
  }

  /// A figure fits on a page with its caption; in points.
  static var highest: Double { 560 }

  private mutating func marks(_ shape: Drawing.Shape, _ canvas: Canvas) -> [Mark] {
    switch shape {
    case .line(let from, let to, let ink, let width, let isDashed):
      return [
        .line(
          from: canvas.spot(from), to: canvas.spot(to), width: canvas.length(width), ink.shade,
          isDashed: isDashed)
      ]
    case .path(let points, let ink, let width):
      return [.path(points.map(canvas.spot), width: canvas.length(width), ink.shade)]
    case .area(let points, let ink, let opacity):
      return [.area(points.map(canvas.spot), ink.shade.thinned(to: opacity))]
    case .rectangle(let at, let width, let height, let ink):
      return [.rectangle(canvas.frame(at, width: width, height: height), ink.shade)]
    case .circle(let center, let radius, let ink):
      return [
        .circle(center: canvas.spot(center), radius: canvas.radius(radius, at: center), ink.shade)
      ]
    case .text(let text, let at, let size, let anchor, let ink):
      return label(text, at: at, size: size, anchor, ink.shade, canvas)
    }
  }

  private mutating func label(
    _ text: String, at point: Drawing.Point, size: Double, _ anchor: Drawing.Anchor,
    _ shade: Shade, _ canvas: Canvas
  ) -> [Mark] {
    let text = StyledText(text, language: language)
    var set = shaper.set(text, TextStyle(size: canvas.size(size)), width: nil)
    if let width = set.lines.first?.width, width > canvas.width {
      let size = canvas.size(size) * canvas.width / width
      set = shaper.set(text, TextStyle(size: size), width: nil)
    }
    builder.note(set.missing)
    guard let line = set.lines.first else { return [] }
    let shift =
      switch anchor {
      case .start: 0.0
      case .middle: line.width / 2
      case .end: line.width
      }
    let spot = canvas.spot(point)
    let left = min(max(spot.x - shift, 0), max(canvas.width - line.width, 0))
    return [.text(line, x: left - line.x, y: spot.y, shade)]
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
