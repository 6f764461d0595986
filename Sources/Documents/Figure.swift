// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A picture of a document, drawn from shapes, so that every writer can draw it in its own format.
package struct Figure: Sendable, Hashable {
  package let drawing: Drawing
  package let caption: [Inline]
  /// What the picture shows, for those who cannot see it and for formats without pictures.
  package let description: String

  package init(drawing: Drawing, caption: [Inline], description: String) {
    self.drawing = drawing
    self.caption = caption
    self.description = description
  }
}

extension Figure {
  /// Whether the description begins with the caption, which is words and nothing else.
  package var isDescriptionCaptioned: Bool {
    guard case .text(let words)? = caption.first, caption.count == 1, !words.isEmpty else {
      return false
    }
    return description.hasPrefix(words)
  }
}

/// Shapes on a sheet, in points, with the origin at the upper left.
package struct Drawing: Sendable, Hashable {
  package let width: Double
  package let height: Double
  /// From the back to the front.
  package let shapes: [Shape]

  package init(width: Double, height: Double, shapes: [Shape]) {
    self.width = width
    self.height = height
    self.shapes = shapes
  }
}

extension Drawing {
  package struct Point: Sendable, Hashable {
    package let x: Double
    package let y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// What a colour is for; writers choose colours that can be told apart, on light and on dark.
  package enum Ink: Int, Sendable, Hashable {
    /// Texts and axes.
    case text
    /// Grid lines and what stands back.
    case faint
    case first
    case second
    case third
    case fourth
  }

  package enum Anchor: Sendable, Hashable {
    case start
    case middle
    case end
  }

  package enum Shape: Sendable, Hashable {
    case line(from: Point, to: Point, Ink, width: Double, isDashed: Bool)
    case path([Point], Ink, width: Double)
    /// A closed area, `opacity` from 0 to 1.
    case area([Point], Ink, opacity: Double)
    case rectangle(at: Point, width: Double, height: Double, Ink)
    case circle(center: Point, radius: Double, Ink)
    /// One line of text; `at` is the base line's start, middle or end; `size` in points.
    case text(String, at: Point, size: Double, Anchor, Ink)
  }
}
