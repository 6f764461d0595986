// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CHarfBuzz

/// The part of a font that a file needs.
struct FontSubset {
  /// A TrueType font with the tables that PDF asks for (ISO 32000-1, 9.9), or the table CFF alone.
  let program: [UInt8]
  /// The number that each glyph has in the subset.
  let newNumbers: [UInt32: UInt32]

  init(_ face: borrowing FontFace, glyphs: [UInt32]) throws(PDFError) {
    guard let input = hb_subset_input_create_or_fail() else { throw .noMemory }
    defer { hb_subset_input_destroy(input) }
    Self.ask(input, for: glyphs, of: face)
    guard let plan = hb_subset_plan_create_or_fail(face.face, input) else {
      throw .font(.notSubset)
    }
    defer { hb_subset_plan_destroy(plan) }
    guard let subset = hb_subset_plan_execute_or_fail(plan) else { throw .font(.notSubset) }
    defer { hb_face_destroy(subset) }
    let map = hb_subset_plan_old_to_new_glyph_mapping(plan)
    newNumbers = Dictionary(uniqueKeysWithValues: glyphs.map { ($0, hb_map_get(map, $0)) })
    program =
      face.outlines == .trueType ? Self.file(of: subset) : FontFace.table("CFF ", in: subset)
    guard !program.isEmpty, newNumbers.values.allSatisfy({ $0 != hb_codepoint_t.max }) else {
      throw .font(.notSubset)
    }
  }
}

extension FontSubset {
  /// No rules for shaping and no hints: the glyphs are chosen, and paper has dots enough.
  private static func ask(
    _ input: OpaquePointer, for glyphs: [UInt32], of face: borrowing FontFace
  ) {
    let wanted = hb_subset_input_glyph_set(input)
    for glyph in glyphs { hb_set_add(wanted, glyph) }
    let dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
    for name in droppedTables { hb_set_add(dropped, FontFace.tag(name)) }
    var flags = HB_SUBSET_FLAGS_NO_HINTING.rawValue
    if case .compact(let font) = face.outlines, font.identifiers == nil {
      // Here the code in the text is the glyph's number, which therefore must stay.
      flags |= HB_SUBSET_FLAGS_RETAIN_GIDS.rawValue
    }
    hb_subset_input_set_flags(input, flags)
    for (axis, value) in face.coordinates {
      hb_subset_input_pin_axis_location(input, face.face, axis, value)
    }
  }

  private static let droppedTables: [StaticString] = [
    "GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "name", "post", "OS/2", "cmap", "DSIG",
    "COLR", "CPAL", "SVG ", "CBDT", "CBLC", "EBDT", "EBLC", "EBSC", "sbix", "VORG", "vhea", "vmtx",
    "VDMX", "hdmx", "LTSH", "PCLT", "gasp", "meta", "STAT", "MERG", "Silf", "Glat", "Gloc", "Feat",
    "Sill", "FFTM",
  ]

  private static func file(of face: OpaquePointer) -> [UInt8] {
    let blob = hb_face_reference_blob(face)
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let start = hb_blob_get_data(blob, &length) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(length)))
  }
}
