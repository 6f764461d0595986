// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo

/// Reads Pango's runs into values.
struct RunReader {
  private let styled: StyledText
  private let bytes: [UInt8]
  private let characters: CharacterStarts

  init(_ text: StyledText) {
    styled = text
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
    var cluster = Cluster()
    for place in 0..<Int(glyphs.num_glyphs) {
      let glyph = glyphs.glyphs[place]
      if place > 0, clusters[place] != clusters[place - 1] {
        cluster.move(to: &read, text(of: clusters[place - 1]))
      }
      if glyph.glyph != emptyGlyph, glyph.glyph & UInt32(PANGO_GLYPH_UNKNOWN_FLAG) != 0 {
        // No box, and no gap as wide as one.
        note(glyph.glyph & ~UInt32(PANGO_GLYPH_UNKNOWN_FLAG), &missing)
        continue
      }
      defer { pen += Points.of(glyph.geometry.width) }
      guard glyph.glyph != emptyGlyph else { continue }
      cluster.add(
        Glyph(
          id: glyph.glyph, x: pen + Points.of(glyph.geometry.x_offset),
          y: -Points.of(glyph.geometry.y_offset), text: nil), isMark: glyph.geometry.width == 0)
    }
    if let last = clusters.last { cluster.move(to: &read, text(of: last)) }
    if let font = shaped.analysis.font, let face = typeface(font), !read.isEmpty {
      runs.append(
        GlyphRun(
          typeface: face, x: x, rise: Points.of(item.pointee.y_offset), glyphs: read, width: pen,
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

  private var emptyGlyph: UInt32 { 0x0FFF_FFFF }

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

/// The glyphs of a letter and its marks.
private struct Cluster {
  private var bases: [Glyph] = []
  private var marks: [Glyph] = []

  mutating func add(_ glyph: Glyph, isMark: Bool) {
    if isMark { marks.append(glyph) } else { bases.append(glyph) }
  }

  /// The letter comes before its marks, also where text runs from right to left: where a program looks for the words,
  /// the first glyph says where the cluster is.
  mutating func move(to glyphs: inout [Glyph], _ text: String) {
    for (place, glyph) in (bases + marks).enumerated() {
      glyphs.append(Glyph(id: glyph.id, x: glyph.x, y: glyph.y, text: place == 0 ? text : nil))
    }
    bases.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
  }
}
