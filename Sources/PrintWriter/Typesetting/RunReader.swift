// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo

/// Reads Pango's runs into values.
struct RunReader {
  private let styled: StyledText
  private let bytes: [UInt8]
  private let characters: CharacterStarts
  /// How many times as large the text is as what Pango shaped.
  private let scale: Double

  init(_ text: StyledText, scale: Double) {
    styled = text
    self.scale = scale
    bytes = Array(text.text.utf8)
    characters = CharacterStarts(of: text.text)
  }
}

extension RunReader {
  /// Adds a run of a line, and returns its width.
  func add(
    _ item: UnsafeMutablePointer<PangoGlyphItem>, at x: Double, to runs: inout [GlyphRun],
    _ missing: inout [Unicode.Scalar],
    typeface: (UnsafeMutablePointer<PangoFont>) -> Typeface?
  ) -> Double {
    let shaped = item.pointee.item.pointee
    let glyphs = item.pointee.glyphs.pointee
    let clusters = clusters(of: glyphs, in: shaped)
    var pen = 0.0
    var read: [Glyph] = []
    read.reserveCapacity(Int(glyphs.num_glyphs))
    var shown: Range<Int>?
    for place in 0..<Int(glyphs.num_glyphs) {
      let glyph = glyphs.glyphs[place]
      if glyph.glyph != emptyGlyph, glyph.glyph & UInt32(PANGO_GLYPH_UNKNOWN_FLAG) != 0 {
        // No box, and no gap as wide as one.
        note(glyph.glyph & ~UInt32(PANGO_GLYPH_UNKNOWN_FLAG), &missing)
        continue
      }
      defer { pen += length(glyph.geometry.width) }
      guard glyph.glyph != emptyGlyph else {
        if let space = space(for: clusters[place], of: shaped, at: pen) { read.append(space) }
        continue
      }
      // The first glyph of a cluster says what all of it reads as.
      let isFirst = clusters[place] != shown
      shown = clusters[place]
      read.append(
        Glyph(
          id: glyph.glyph, x: pen + length(glyph.geometry.x_offset),
          y: -length(glyph.geometry.y_offset), text: isFirst ? text(of: clusters[place]) : nil))
    }
    if let font = shaped.analysis.font, let face = typeface(font), !read.isEmpty {
      runs.append(
        GlyphRun(
          typeface: face, size: face.size * scale, x: x, rise: length(item.pointee.y_offset),
          glyphs: read, width: pen,
          language: language(at: Int(shaped.offset)), url: url(at: Int(shaped.offset))))
    }
    return pen
  }

  /// Whether a line that ends there ends because it is full, and not because its paragraph ends or it is said.
  func isParted(at end: Int) -> Bool {
    guard (1..<bytes.count).contains(end) else { return false }
    let separator: [UInt8] = [0xE2, 0x80, 0xA8]
    let around = bytes[max(end - 3, 0)..<min(end + 3, bytes.count)]
    return bytes[end] != 0x0A && bytes[end] != 0x0D && bytes[end - 1] != 0x0A
      && !around.starts(with: separator) && !around.suffix(3).elementsEqual(separator)
  }

  private func length(_ units: Int32) -> Double { Points.of(units) * scale }

  private var emptyGlyph: UInt32 { 0x0FFF_FFFF }

  /// The space at which a full line was parted: Pango takes it away, but it is read between the words, so that it
  /// stands outside of the line.
  private func space(for cluster: Range<Int>, of item: PangoItem, at pen: Double) -> Glyph? {
    guard bytes[cluster.clamped(to: bytes.indices)].elementsEqual([0x20]),
      let font = item.analysis.font
    else { return nil }
    let face = pango_font_get_hb_font(font)
    var id: UInt32 = 0
    guard hb_font_get_nominal_glyph(face, 0x20, &id) != 0 else { return nil }
    let isRightToLeft = item.analysis.level & 1 == 1
    let width = isRightToLeft ? length(hb_font_get_glyph_h_advance(face, id)) : 0
    return Glyph(id: id, x: pen - width, y: 0, text: " ")
  }

  /// For each glyph, where its cluster's text lies.
  ///
  /// A letter and its marks, which may have glyphs each, are one.
  private func clusters(of glyphs: PangoGlyphString, in item: PangoItem) -> [Range<Int>] {
    let (offset, length) = (Int(item.offset), Int(item.length))
    let starts = (0..<Int(glyphs.num_glyphs)).map {
      max(characters.start(of: offset + Int(glyphs.log_clusters[$0])), offset)
    }
    let isRightToLeft = item.analysis.level & 1 == 1
    var ends = starts
    var (last, next) = (-1, offset + length)
    for place in isRightToLeft ? Array(starts.indices) : starts.indices.reversed() {
      if last >= 0, starts[place] != last { next = last }
      last = starts[place]
      ends[place] = max(next, last)
    }
    return zip(starts, ends).map { $0..<$1 }
  }

  private func text(of range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private func note(_ value: UInt32, _ missing: inout [Unicode.Scalar]) {
    // Joiners and the like leave no mark anyway.
    guard let scalar = Unicode.Scalar(value), !missing.contains(scalar),
      !scalar.properties.isDefaultIgnorableCodePoint
    else { return }
    missing.append(scalar)
  }

  private func language(at offset: Int) -> String? {
    styled.spans.last { span in
      if case .foreign = span.kind { span.range.contains(offset) } else { false }
    }.flatMap { if case .foreign(let language) = $0.kind { language } else { nil } }
  }

  private func url(at offset: Int) -> String? {
    styled.spans.last { span in
      if case .link = span.kind { span.range.contains(offset) } else { false }
    }.flatMap { if case .link(let url) = $0.kind { url } else { nil } }
  }
}
