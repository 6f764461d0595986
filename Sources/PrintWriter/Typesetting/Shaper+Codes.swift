// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo

/// The code of a reference is another one in every letter, its label is not: the label is set once, and the code is
/// shaped by HarfBuzz alone, as Pango would have done after finding the same font.
extension Shaper {
  /// The line with the code in the place of its last character, which is the code's first.
  ///
  /// - Returns: nil where that is not as simple as it sounds: the code has other signs than ASCII's, or a ligature.
  func line(_ line: SetLine, endingIn code: String) -> SetLine? {
    guard let last = line.runs.last, let seat = last.glyphs.last, let first = code.first,
      seat.text == String(first), code.utf8.allSatisfy({ (0x2D...0x5A).contains($0) }),
      let (glyphs, width) = shaped(code, in: last.typeface, size: last.size)
    else { return nil }
    let run = GlyphRun(
      typeface: last.typeface, size: last.size, x: last.x, rise: last.rise,
      glyphs: last.glyphs.dropLast()
        + glyphs.map { Glyph(id: $0.id, x: seat.x + $0.x, y: $0.y, text: $0.text) },
      width: seat.x + width, language: last.language, url: last.url)
    return SetLine(
      runs: line.runs.dropLast() + [run], x: line.x, width: run.x + run.width - line.x,
      ascent: line.ascent, descent: line.descent)
  }

  /// A glyph for each character, from the start of the code.
  private func shaped(
    _ code: String, in typeface: Typeface, size: Double
  ) -> (glyphs: [Glyph], width: Double)? {
    func length(_ units: Int32) -> Double { Points.of(units) * size / typeface.size }
    guard let buffer = hb_buffer_create() else { return nil }
    defer { hb_buffer_destroy(buffer) }
    hb_buffer_add_utf8(buffer, code, Int32(code.utf8.count), 0, Int32(code.utf8.count))
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, HB_SCRIPT_LATIN)
    hb_buffer_set_language(buffer, hb_language_from_string("en", 2))
    hb_shape(pango_font_get_hb_font(typeface.font), buffer, nil, 0)
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let places = hb_buffer_get_glyph_positions(buffer, &count), count == code.utf8.count
    else { return nil }
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(Int(count))
    var pen = 0.0
    for (number, byte) in code.utf8.enumerated() {
      guard infos[number].codepoint != 0, infos[number].cluster == number else { return nil }
      glyphs.append(
        Glyph(
          id: infos[number].codepoint, x: pen + length(places[number].x_offset),
          y: length(places[number].y_offset), text: String(UnicodeScalar(byte))))
      pen += length(places[number].x_advance)
    }
    return (glyphs, pen)
  }
}
