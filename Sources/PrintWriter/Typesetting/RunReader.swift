// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo

/// Reads Pango's runs into values.
struct RunReader {
  private let styled: StyledText
  private let bytes: [UInt8]

  init(_ text: StyledText) {
    styled = text
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
    var cluster: (start: Int, first: Int)?
    for place in 0..<count {
      let glyph = glyphs.glyphs[place]
      let start = Int(glyphs.log_clusters[place])
      let range = Int(shaped.offset) + start..<Int(shaped.offset) + ends[place]
      defer { pen += Points.of(glyph.geometry.width) }
      if glyph.glyph & UInt32(PANGO_GLYPH_UNKNOWN_FLAG) != 0, glyph.glyph != emptyGlyph {
        note(range, &missing)
        continue
      }
      guard glyph.glyph != emptyGlyph else { continue }
      let place = Glyph(
        id: glyph.glyph, x: pen + Points.of(glyph.geometry.x_offset),
        y: -Points.of(glyph.geometry.y_offset), text: nil)
      if let cluster, cluster.start == start {
        add(place, isBase: glyph.geometry.width > 0, toClusterAt: cluster.first, &read)
      } else {
        cluster = (start, read.count)
        read.append(place.reading(text(of: range)))
      }
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

  /// The letter stands before its marks, also where text runs from right to left: where a program looks for the words,
  /// the first glyph says where the cluster is.
  private func add(
    _ glyph: Glyph, isBase: Bool, toClusterAt first: Int, _ glyphs: inout [Glyph]
  ) {
    guard isBase, glyphs[first].y != 0 || glyph.y == 0 else { return glyphs.append(glyph) }
    let text = glyphs[first].text
    glyphs[first] = glyphs[first].reading(nil)
    glyphs.insert(glyph.reading(text), at: first)
  }

  private func text(of range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private func note(_ range: Range<Int>, _ missing: inout [Unicode.Scalar]) {
    for scalar in text(of: range).unicodeScalars where !missing.contains(scalar) {
      missing.append(scalar)
    }
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

extension Glyph {
  fileprivate func reading(_ text: String?) -> Glyph { Glyph(id: id, x: x, y: y, text: text) }
}
