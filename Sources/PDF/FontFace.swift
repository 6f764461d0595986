// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CHarfBuzz

/// HarfBuzz's view of one face of a font file.
struct FontFace: ~Copyable {
  let face: OpaquePointer
  let font: OpaquePointer
  /// The place on the axes of a variable font; empty for any other.
  let coordinates: [(axis: hb_tag_t, value: Float)]
  let outlines: Outlines
  let unitsPerEm: Double

  enum Outlines: Equatable {
    case trueType
    case compact(CompactFont)
  }

  init(_ file: FontFile) throws(PDFError) {
    let face = try Self.open(file)
    let kind: (outlines: Outlines, coordinates: [(axis: hb_tag_t, value: Float)])
    do throws(FontProblem) {
      kind = try Self.check(face, instance: file.index >> 16 & 0x7FFF)
    } catch {
      hb_face_destroy(face)
      throw .font(error)
    }
    self.face = face
    font = hb_font_create(face)
    (outlines, coordinates) = kind
    unitsPerEm = Double(hb_face_get_upem(face))
    let variations = coordinates.map { hb_variation_t(tag: $0.axis, value: $0.value) }
    hb_font_set_variations(font, variations, UInt32(variations.count))
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
  }
}

extension FontFace {
  var glyphCount: Int { Int(hb_face_get_glyph_count(face)) }

  /// In thousandths of the size.
  func width(of glyph: UInt32) -> Double {
    Double(hb_font_get_glyph_h_advance(font, glyph)) * 1000 / unitsPerEm
  }

  /// Fonts with pictures in colour may have glyphs that are nothing else.
  var hasColour: Bool {
    ["COLR", "CBDT", "sbix", "SVG "].contains { Self.size(of: $0, in: face) > 0 }
  }

  func hasOutline(_ glyph: UInt32) -> Bool {
    var extents = hb_glyph_extents_t()
    return hb_font_get_glyph_extents(font, glyph, &extents) != 0 && extents.width != 0
  }

  func glyph(of character: Unicode.Scalar) -> UInt32? {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, character.value, &glyph) != 0 ? glyph : nil
  }

  /// The characters that the font shows by one glyph each, the least one where several share it.
  func charactersByGlyph() -> [UInt32: Unicode.Scalar] {
    let set = hb_set_create()
    defer { hb_set_destroy(set) }
    hb_face_collect_unicodes(face, set)
    var characters: [UInt32: Unicode.Scalar] = [:]
    var value = hb_codepoint_t.max
    while hb_set_next(set, &value) != 0 {
      var glyph: hb_codepoint_t = 0
      guard let scalar = Unicode.Scalar(value),
        hb_font_get_nominal_glyph(font, value, &glyph) != 0, characters[glyph] == nil
      else { continue }
      characters[glyph] = scalar
    }
    return characters
  }

  /// The bytes of a table; empty if there is none.
  static func table(_ name: StaticString, in face: OpaquePointer) -> [UInt8] {
    let blob = hb_face_reference_table(face, tag(name))
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let start = hb_blob_get_data(blob, &length) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(length)))
  }

  static func tag(_ name: StaticString) -> hb_tag_t {
    UnsafeBufferPointer(start: name.utf8Start, count: 4).reduce(0) { $0 << 8 | hb_tag_t($1) }
  }
}

extension FontFace {
  private static func open(_ file: FontFile) throws(PDFError) -> OpaquePointer {
    guard let blob = hb_blob_create_from_file_or_fail(file.path) else { throw .font(.unreadable) }
    defer { hb_blob_destroy(blob) }
    let index = UInt32(truncatingIfNeeded: file.index & 0xFFFF)
    guard index < hb_face_count(blob), let face = hb_face_create(blob, index) else {
      throw .font(.notOpenType)
    }
    guard hb_face_get_glyph_count(face) > 0 else {
      hb_face_destroy(face)
      throw .font(.notOpenType)
    }
    return face
  }

  /// That it may be embedded, what it has to show, and where its axes stand.
  private static func check(
    _ face: OpaquePointer, instance: Int
  ) throws(FontProblem) -> (Outlines, [(axis: hb_tag_t, value: Float)]) {
    try checkEmbedding(face)
    let outlines = try outlines(of: face)
    let coordinates = try coordinates(of: face, instance: instance)
    guard coordinates.isEmpty || outlines == .trueType else { throw .notInstanced }
    return (outlines, coordinates)
  }

  /// The table OS/2 says what may be done: bit 1 nothing, bit 8 no part of it, bit 9 bitmaps only.
  private static func checkEmbedding(_ face: OpaquePointer) throws(FontProblem) {
    let table = table("OS/2", in: face)
    guard table.count >= 10 else { return }
    let rights = Int(table[8]) << 8 | Int(table[9])
    let isRestricted = rights & 0xF == 2
    guard !isRestricted, rights & 0x300 == 0 else { throw .embeddingForbidden }
  }

  private static func outlines(of face: OpaquePointer) throws(FontProblem) -> Outlines {
    if size(of: "glyf", in: face) > 0 && size(of: "sbix", in: face) == 0 { return .trueType }
    if size(of: "CFF2", in: face) > 0 { throw .notInstanced }
    let compact = table("CFF ", in: face)
    guard !compact.isEmpty else { throw .noOutlines }
    guard let font = CompactFont(compact, glyphCount: Int(hb_face_get_glyph_count(face))) else {
      throw .notSubset
    }
    return .compact(font)
  }

  private static func size(of name: StaticString, in face: OpaquePointer) -> Int {
    let blob = hb_face_reference_table(face, tag(name))
    defer { hb_blob_destroy(blob) }
    return Int(hb_blob_get_length(blob))
  }

  /// - Parameter instance: from 1; 0 is the font as its maker draws it first.
  private static func coordinates(
    of face: OpaquePointer, instance: Int
  ) throws(FontProblem) -> [(axis: hb_tag_t, value: Float)] {
    guard hb_ot_var_has_data(face) != 0 else { return [] }
    var count = hb_ot_var_get_axis_count(face)
    var axes = [hb_ot_var_axis_info_t](repeating: hb_ot_var_axis_info_t(), count: Int(count))
    hb_ot_var_get_axis_infos(face, 0, &count, &axes)
    var values = axes.map(\.default_value)
    if instance > 0 {
      guard instance <= Int(hb_ot_var_get_named_instance_count(face)) else { throw .notInstanced }
      hb_ot_var_named_instance_get_design_coords(face, UInt32(instance - 1), &count, &values)
    }
    return zip(axes, values).map { ($0.tag, $1) }
  }
}
