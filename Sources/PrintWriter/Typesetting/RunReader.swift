// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo

/// Reads Pango's runs into values.
struct RunReader {
  private let text: StyledText
  private let bytes: [UInt8]

  init(_ text: StyledText) {
    self.text = text
    bytes = Array(text.text.utf8)
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
    var pen = 0.0
    var read: [Glyph] = []
    let count = Int(glyphs.num_glyphs)
    read.reserveCapacity(count)
    let ends = clusterEnds(glyphs, length: Int(shaped.length))
    for place in 0..<count {
      let glyph = glyphs.glyphs[place]
      let start = Int(glyphs.log_clusters[place])
      let isFirst = place == 0 || Int(glyphs.log_clusters[place - 1]) != start
      let range = Int(shaped.offset) + start..<Int(shaped.offset) + ends[place]
      defer { pen += Points.of(glyph.geometry.width) }
      if glyph.glyph & UInt32(PANGO_GLYPH_UNKNOWN_FLAG) != 0, glyph.glyph != emptyGlyph {
        note(range, &missing)
        continue
      }
      guard glyph.glyph != emptyGlyph else { continue }
      read.append(
        Glyph(
          id: glyph.glyph, x: pen + Points.of(glyph.geometry.x_offset),
          y: -Points.of(glyph.geometry.y_offset), text: isFirst ? cluster(range) : nil))
    }
    if let font = shaped.analysis.font, let face = typeface(font), !read.isEmpty {
      runs.append(
        GlyphRun(
          typeface: face, x: x, rise: Points.of(item.pointee.y_offset), glyphs: read, width: pen,
          language: language(at: Int(shaped.offset)), url: url(at: Int(shaped.offset))))
    }
    return pen
  }

  private var emptyGlyph: UInt32 { 0x0FFF_FFFF }

  /// For each glyph, where its cluster's text ends in the item.
  private func clusterEnds(_ glyphs: PangoGlyphString, length: Int) -> [Int] {
    let count = Int(glyphs.num_glyphs)
    let starts = Set((0..<count).map { Int(glyphs.log_clusters[$0]) }).sorted()
    var ends: [Int: Int] = [:]
    for (place, start) in starts.enumerated() {
      ends[start] = place + 1 < starts.count ? starts[place + 1] : length
    }
    return (0..<count).map { ends[Int(glyphs.log_clusters[$0])] ?? length }
  }

  private func cluster(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private func note(_ range: Range<Int>, _ missing: inout [Unicode.Scalar]) {
    for scalar in cluster(range).unicodeScalars where !missing.contains(scalar) {
      missing.append(scalar)
    }
  }

  private func language(at offset: Int) -> String? {
    text.spans.last { span in
      if case .foreign = span.kind { span.range.contains(offset) } else { false }
    }.flatMap { if case .foreign(let language) = $0.kind { language } else { nil } }
  }

  private func url(at offset: Int) -> String? {
    text.spans.last { span in
      if case .link = span.kind { span.range.contains(offset) } else { false }
    }.flatMap { if case .link(let url) = $0.kind { url } else { nil } }
  }
}
