// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A block in the making.
struct BlockBuilder {
  private(set) var elements: [SetElement] = []
  private(set) var leaves: [Int] = []
  private(set) var missing: [Unicode.Scalar] = []
  var strips: [Strip] = []

  func finished(isShared: Bool) -> SetBlock {
    SetBlock(
      elements: elements, leaves: leaves, strips: strips, missing: missing, isShared: isShared)
  }
}

extension BlockBuilder {
  mutating func element(
    _ role: SetElement.Role, in parent: Int?, language: String? = nil
  ) -> Int {
    elements.append(SetElement(role: role, parent: parent, language: language))
    return elements.count - 1
  }

  mutating func leaf(of element: Int) -> Int {
    leaves.append(element)
    return leaves.count - 1
  }

  mutating func note(_ missing: [Unicode.Scalar]) {
    for scalar in missing where !self.missing.contains(scalar) { self.missing.append(scalar) }
  }

  /// Empty room below what is set so far.
  mutating func skip(_ height: Double) {
    guard let last = strips.indices.last else { return }
    strips[last].height += height
  }
}

extension BlockBuilder {
  /// The lines of a text as strips, at a distance from the left edge; links are elements of their own.
  ///
  /// - Parameter element: what the text is.
  mutating func add(_ text: SetText, as element: Int, x: Double, shade: Shade = .black) {
    note(text.missing)
    let first = strips.count
    var leaf: (url: String?, number: Int)?
    for line in text.lines {
      let height = text.style.height(of: line)
      var strip = Strip(height: height.total, parts: [])
      for stretch in line.stretches {
        if leaf == nil || leaf?.url != stretch.url {
          let owner = stretch.url.map { self.element(.link(url: $0), in: element) } ?? element
          leaf = (stretch.url, self.leaf(of: owner))
        }
        guard let leaf else { continue }
        strip.parts.append(
          .init(leaf: leaf.number, mark: .text(stretch.line, x: x, y: height.baseline, shade)))
      }
      strips.append(strip)
    }
    keepTogether(from: first)
  }

  /// No line of a paragraph stands alone on a page.
  private mutating func keepTogether(from first: Int) {
    let count = strips.count - first
    guard count > 1 else { return }
    strips[first].keepsWithNext = true
    strips[strips.count - 2].keepsWithNext = true
  }
}

extension TextStyle {
  /// The height of a line and the place of its base line below its upper edge.
  ///
  /// Scripts that reach higher or deeper than the type has room for get more.
  func height(of line: SetLine) -> (total: Double, baseline: Double) {
    let above = max(size * 0.8 + (lineHeight - size) / 2, line.ascent)
    let below = max(lineHeight - (size * 0.8 + (lineHeight - size) / 2), line.descent)
    return (above + below, above)
  }
}

extension SetLine {
  /// The line's runs, parted where a link begins or ends.
  fileprivate var stretches: [(url: String?, line: SetLine)] {
    guard runs.contains(where: { $0.url != nil }) else { return [(nil, self)] }
    var groups: [(url: String?, runs: [GlyphRun])] = []
    for run in runs {
      if let last = groups.indices.last, groups[last].url == run.url {
        groups[last].runs.append(run)
      } else {
        groups.append((run.url, [run]))
      }
    }
    return groups.map { group in
      let start = group.runs.first?.x ?? x
      let end = group.runs.last.map { $0.x + $0.width } ?? start
      return (
        group.url,
        SetLine(runs: group.runs, x: start, width: end - start, ascent: ascent, descent: descent)
      )
    }
  }
}
