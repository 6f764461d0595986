// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Drawing {
  /// The drawing as an `svg` element that stands in a page, in DocBook or alone in a file.
  ///
  /// It is visible as it is, on light and on dark; a page may restyle the inks by their classes,
  /// `ink-text` to `ink-fourth`. A shape says only `fill` or only `stroke`, so that a rule such as
  /// `.ink-first[fill]` finds the right ones.
  ///
  /// - Parameter id: sets apart the parts of this drawing from those of others in the same document.
  package func svg(title: String = "", description: String, id: String) -> String {
    let names = [("title", title), ("desc", description)].filter { !$0.1.isEmpty }
    var lines = [opening(labels: names.map { "\(id)-\($0.0)" })]
    for (name, text) in names {
      lines.append(
        "<\(name) id=\"\(MarkupText.of("\(id)-\(name)"))\">\(MarkupText.of(text))</\(name)>")
    }
    lines += shapes.map(\.markup) + ["</svg>"]
    return lines.joined(separator: "\n")
  }

  /// The shapes alone, one a line.
  var markup: String { shapes.map(\.markup).joined(separator: "\n") }

  private func opening(labels: [String]) -> String {
    let (width, height) = (Short.of(width), Short.of(height))
    let labels = MarkupText.of(labels.joined(separator: " "))
    // The direction is said because a right-to-left page would swap the ends of every text.
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
      + (labels.isEmpty ? "" : " aria-labelledby=\"\(labels)\"")
      + " width=\"\(width)pt\" height=\"\(height)pt\" viewBox=\"0 0 \(width) \(height)\""
      + " fill=\"none\" direction=\"ltr\" font-family=\"system-ui, sans-serif\">"
  }
}

extension Drawing.Shape {
  fileprivate var markup: String {
    switch self {
    case .line(let from, let to, let ink, let width, let isDashed):
      "<line x1=\"\(Short.of(from.x))\" y1=\"\(Short.of(from.y))\""
        + " x2=\"\(Short.of(to.x))\" y2=\"\(Short.of(to.y))\"\(ink.stroke(width))"
        + (isDashed
          ? " stroke-dasharray=\"\(Short.of(3 * width)) \(Short.of(3 * width))\"/>" : "/>")
    case .path(let points, let ink, let width):
      "<polyline points=\"\(Short.of(points))\"\(ink.stroke(width))"
        + " stroke-linejoin=\"round\" stroke-linecap=\"round\"/>"
    case .area(let points, let ink, let opacity):
      "<polygon points=\"\(Short.of(points))\"\(ink.fill)"
        + " fill-opacity=\"\(Short.of(min(max(opacity, 0), 1)))\"/>"
    case .rectangle(let at, let width, let height, let ink):
      "<rect x=\"\(Short.of(at.x))\" y=\"\(Short.of(at.y))\""
        + " width=\"\(Short.of(max(width, 0)))\" height=\"\(Short.of(max(height, 0)))\"\(ink.fill)/>"
    case .circle(let center, let radius, let ink):
      "<circle cx=\"\(Short.of(center.x))\" cy=\"\(Short.of(center.y))\""
        + " r=\"\(Short.of(max(radius, 0)))\"\(ink.fill)/>"
    case .text(let text, let at, let size, let anchor, let ink):
      "<text x=\"\(Short.of(at.x))\" y=\"\(Short.of(at.y))\""
        + " font-size=\"\(Short.of(max(size, 0)))\"\(anchor.markup)\(ink.fill)>"
        + "\(MarkupText.of(text))</text>"
    }
  }
}

extension Drawing.Anchor {
  fileprivate var markup: String {
    switch self {
    case .start: ""
    case .middle: " text-anchor=\"middle\""
    case .end: " text-anchor=\"end\""
    }
  }
}

extension Drawing.Ink {
  fileprivate func stroke(_ width: Double) -> String {
    let opacity = self == .faint ? " stroke-opacity=\"0.25\"" : ""
    return " class=\"ink-\(self)\" stroke=\"\(color)\"\(opacity)"
      + " stroke-width=\"\(Short.of(max(width, 0)))\""
  }

  fileprivate var fill: String {
    let opacity = self == .faint ? " fill-opacity=\"0.25\"" : ""
    return " class=\"ink-\(self)\" fill=\"\(color)\"\(opacity)"
  }

  /// Told apart by people who see colours differently, and against white as against black.
  private var color: String {
    switch self {
    case .text, .faint: "currentColor"
    case .first: "#0b72b5"
    case .second: "#c8570a"
    case .third: "#0a8a63"
    case .fourth: "#a8609a"
    }
  }
}

/// Numbers with at most two decimals, written by whole numbers and so the same everywhere.
private enum Short {
  static func of(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    let hundredths = Int((min(max(number, -1e9), 1e9) * 100).rounded())
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    if part % 10 == 0 { return "\(sign)\(whole).\(part / 10)" }
    return "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
  }

  static func of(_ points: [Drawing.Point]) -> String {
    points.map { "\(of($0.x)),\(of($0.y))" }.joined(separator: " ")
  }
}
