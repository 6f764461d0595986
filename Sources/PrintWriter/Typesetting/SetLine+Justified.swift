// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension SetLine {
  /// The line with its spaces as wide or narrow as it takes to fill the width; as it is where they would become too wide.
  ///
  /// Pango's own justification leaves a hyphen that it adds outside of the width in some cases, and in others not.
  ///
  /// - Parameters:
  ///   - width: in points.
  ///   - most: what a space gets at most, in points.
  func justified(to width: Double, most: Double) -> SetLine {
    let last = runs.lastIndex { run in run.glyphs.contains { !$0.isSpace } }
    guard let last, let end = runs[last].glyphs.lastIndex(where: { !$0.isSpace }) else {
      return self
    }
    let spaces = runs[...last].enumerated().reduce(0) { count, run in
      let inner = run.offset == last ? run.element.glyphs[..<end] : run.element.glyphs[...]
      return count + inner.count(where: \.isSpace)
    }
    let extra = (width - self.width) / Double(max(spaces, 1))
    guard spaces > 0, extra < most, extra > -most / 4 else { return self }
    var shift = 0.0
    let runs = runs.enumerated().map { place, run in
      let isLast = place >= last
      return run.stretched(by: extra, upTo: isLast ? (place == last ? end : 0) : nil, &shift)
    }
    return SetLine(runs: runs, x: x, width: width, ascent: ascent, descent: descent)
  }
}

extension Glyph {
  /// Whether it may become wider; the narrow spaces that belong to a sign may not.
  fileprivate var isSpace: Bool { text == " " || text == "\u{A0}" }
}

extension GlyphRun {
  /// - Parameters:
  ///   - end: from which glyph on spaces stay as they are; nil for none.
  ///   - shift: how far what came before has moved.
  fileprivate func stretched(by extra: Double, upTo end: Int?, _ shift: inout Double) -> GlyphRun {
    let start = shift
    let glyphs = glyphs.enumerated().map { place, glyph in
      defer { if glyph.isSpace, place < end ?? Int.max { shift += extra } }
      return Glyph(id: glyph.id, x: glyph.x + shift - start, y: glyph.y, text: glyph.text)
    }
    return GlyphRun(
      typeface: typeface, size: size, x: x + start, rise: rise, glyphs: glyphs,
      width: width + shift - start,
      language: language, url: url)
  }
}
