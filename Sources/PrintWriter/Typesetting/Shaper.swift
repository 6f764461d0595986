// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo
internal import Documents

/// Chooses fonts and breaks paragraphs into lines, by Pango.
///
/// A class because it holds Pango's context; one at a time may use it, so every core has its own.
final class Shaper {
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let families: String
  private let hyphenation: HyphenationShelf
  private var typefaces: [UnsafeMutablePointer<PangoFont>: Typeface?] = [:]

  /// - Parameter families: the names of font families in the order of preference.
  init?(families: [String], from choice: FontChoice, hyphenation: HyphenationShelf) {
    guard let map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else { return nil }
    guard let context = pango_font_map_create_context(map) else {
      g_object_unref(map)
      return nil
    }
    self.map = map
    self.context = context
    // Family names come parted by commas.
    self.families = families.map { $0.filter { $0 != "," } }.joined(separator: ",")
    self.hyphenation = hyphenation
    pango_fc_font_map_set_config(OpaquePointer(map), choice.config)
    // One point of type is one unit, and paper has no pixels to round to.
    pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(map)
  }
}

extension Shaper {
  /// Text of every size is shaped at this one, in points: outlines have no sizes of their own, and Pango looks for
  /// fonts anew for each size.
  private static var size: Double { 10 }

  /// The paragraph in lines of at most the width, in points; nil keeps each line as long as it is.
  func set(_ text: StyledText, _ style: TextStyle, width: Double?) -> SetText {
    let text = style.isHyphenated ? hyphenation.hyphenated(text) : text
    guard let layout = pango_layout_new(context) else {
      return SetText(lines: [], style: style, missing: [])
    }
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    prepare(layout, text, style, width: width)
    return lines(of: layout, text, style, width: width)
  }

  private func prepare(
    _ layout: OpaquePointer, _ text: StyledText, _ style: TextStyle, width: Double?
  ) {
    let direction = text.direction(style.alignment)
    pango_context_set_base_dir(
      context, direction == .rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
    pango_context_set_language(context, pango_language_from_string(text.language))
    pango_layout_context_changed(layout)
    pango_layout_set_auto_dir(layout, 0)
    let font = pango_font_description_new()
    pango_font_description_set_family(font, families)
    pango_font_description_set_size(font, Int32(Self.size * Double(PANGO_SCALE)))
    if style.isBold { pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD) }
    if style.isItalic { pango_font_description_set_style(font, PANGO_STYLE_ITALIC) }
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    if let width {
      let width = max(width, 1) * Self.size / style.size
      pango_layout_set_width(layout, Int32(min(width * Double(PANGO_SCALE), Double(Int32.max))))
      pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    }
    pango_layout_set_alignment(layout, style.alignment.pango(direction))
    if let attributes = attributes(of: text) {
      pango_layout_set_attributes(layout, attributes)
      pango_attr_list_unref(attributes)
    }
    pango_layout_set_text(layout, text.text, Int32(text.text.utf8.count))
  }

  private func attributes(of text: StyledText) -> OpaquePointer? {
    let bytes = Array(text.text.utf8)
    let numbers = HyphenMarks.ranges(in: bytes).filter { !text.isLink($0.lowerBound) }
    let whole = ReferenceMarks.ranges(in: bytes) + numbers
    guard !text.spans.isEmpty || !whole.isEmpty else { return nil }
    let list = pango_attr_list_new()
    for range in whole {
      guard let attribute = pango_attr_allow_breaks_new(0) else { continue }
      attribute.pointee.start_index = UInt32(range.lowerBound)
      attribute.pointee.end_index = UInt32(range.upperBound)
      pango_attr_list_insert(list, attribute)
    }
    for span in text.spans {
      let attribute: UnsafeMutablePointer<PangoAttribute>? =
        switch span.kind {
        case .emphasis: pango_attr_style_new(PANGO_STYLE_ITALIC)
        case .strong: pango_attr_weight_new(PANGO_WEIGHT_BOLD)
        case .foreign(let language): pango_attr_language_new(pango_language_from_string(language))
        case .link: pango_attr_insert_hyphens_new(0)
        }
      guard let attribute else { continue }
      attribute.pointee.start_index = UInt32(span.range.lowerBound)
      attribute.pointee.end_index = UInt32(span.range.upperBound)
      pango_attr_list_insert(list, attribute)
    }
    return list
  }
}

extension Shaper {
  private func lines(
    of layout: OpaquePointer, _ text: StyledText, _ style: TextStyle, width: Double?
  ) -> SetText {
    var lines: [SetLine] = []
    var missing: [Unicode.Scalar] = []
    guard let iterator = pango_layout_get_iter(layout) else {
      return SetText(lines: [], style: style, missing: [])
    }
    defer { pango_layout_iter_free(iterator) }
    let scale = style.size / Self.size
    func length(_ units: Int32) -> Double { Points.of(units) * scale }
    let reader = RunReader(text, scale: scale)
    repeat {
      guard let line = pango_layout_iter_get_line_readonly(iterator) else { continue }
      var ink = PangoRectangle()
      var logical = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, &ink, &logical)
      let baseline = pango_layout_iter_get_baseline(iterator)
      var x = length(logical.x)
      let start = x
      var runs: [GlyphRun] = []
      var next = line.pointee.runs
      while let element = next {
        let item = element.pointee.data.assumingMemoryBound(to: PangoGlyphItem.self)
        let width = reader.add(item, at: x, to: &runs, &missing) { self.typeface($0) }
        x += width
        next = element.pointee.next
      }
      let set = SetLine(
        runs: runs, x: start, width: x - start,
        ascent: length(baseline - ink.y), descent: length(ink.y + ink.height - baseline))
      let end = Int(line.pointee.start_index + line.pointee.length)
      if let width, style.alignment == .justified, reader.isParted(at: end) {
        lines.append(set.justified(to: width, most: style.size))
      } else {
        lines.append(set)
      }
    } while pango_layout_iter_next_line(iterator) != 0
    return SetText(lines: lines, style: style, missing: missing)
  }

  private func typeface(_ font: UnsafeMutablePointer<PangoFont>) -> Typeface? {
    if let known = typefaces[font] { return known }
    let typeface = Typeface(font)
    typefaces[font] = .some(typeface)
    return typeface
  }
}

/// Pango counts in 1024ths of a point.
enum Points {
  static func of(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
}

extension TextStyle.Alignment {
  fileprivate func pango(_ direction: WritingDirection) -> PangoAlignment {
    switch (self, direction) {
    case (.center, _): PANGO_ALIGN_CENTER
    case (.left, _), (.end, .rightToLeft): PANGO_ALIGN_LEFT
    case (.start, .leftToRight), (.justified, .leftToRight): PANGO_ALIGN_LEFT
    case (.start, .rightToLeft), (.justified, .rightToLeft): PANGO_ALIGN_RIGHT
    case (.end, .leftToRight): PANGO_ALIGN_RIGHT
    }
  }
}

extension StyledText {
  /// That of the language; for an address, that of its first letter.
  fileprivate func direction(_ alignment: TextStyle.Alignment) -> WritingDirection {
    guard alignment == .left else { return WritingDirection(language: language) }
    let letter = text.unicodeScalars.first { $0.properties.isAlphabetic }
    guard let letter else { return .leftToRight }
    // The blocks that the Unicode Character Database gives to scripts from right to left.
    switch letter.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: return .rightToLeft
    case 0x10800...0x10FFF, 0x1E800...0x1EFFF: return .rightToLeft
    default: return .leftToRight
    }
  }
}
