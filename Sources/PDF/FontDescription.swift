// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CHarfBuzz

/// What a font descriptor says of a font (ISO 32000-1, 9.8), in thousandths of the size.
struct FontDescription: Equatable {
  /// As PostScript names it: ASCII, no spaces.
  var name: String
  var flags: Int
  var box: [Int]
  var italicAngle: Double
  var ascent, descent, capHeight, stemWidth: Int

  init(_ face: borrowing FontFace) {
    let scale = 1000 / face.unitsPerEm
    let font = face.font
    func metric(_ tag: hb_ot_metrics_tag_t) -> Int {
      var value: hb_position_t = 0
      hb_ot_metrics_get_position_with_fallback(font, tag, &value)
      return Int((Double(value) * scale).rounded())
    }
    name = Self.name(of: face.face)
    box = Self.box(of: face.face).map { Int((Double($0) * scale).rounded()) }
    italicAngle = Double(hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE))
    ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER)
    descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER)
    capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT)
    let weight = Double(hb_style_get_value(font, HB_STYLE_TAG_WEIGHT))
    // No table tells it; as the weight grows, so do the stems.
    stemWidth = Int((50 + (weight / 65) * (weight / 65)).rounded())
    flags = Self.flags(of: face.face, isItalic: italicAngle != 0)
  }
}

extension FontDescription {
  private static func name(of face: OpaquePointer) -> String {
    for identifier in [hb_ot_name_id_t(6), 4, 1] {
      var size: UInt32 = 128
      var text = [CChar](repeating: 0, count: Int(size))
      hb_ot_name_get_utf8(face, identifier, nil, &size, &text)
      let bytes = text.prefix(Int(size)).map { UInt8(bitPattern: $0) }
      let name = bytes.filter { (0x30...0x39).contains($0) || $0.isLetter || $0 == 0x2D }
      if !name.isEmpty { return String(decoding: name.prefix(63), as: UTF8.self) }
    }
    return "Font"
  }

  /// From the table head: the least and greatest coordinates of all glyphs.
  private static func box(of face: OpaquePointer) -> [Int] {
    let head = FontFace.table("head", in: face)
    guard head.count >= 44 else { return [0, -250, 1000, 1000] }
    return [36, 38, 40, 42].map {
      Int(Int16(truncatingIfNeeded: Int(head[$0]) << 8 | Int(head[$0 + 1])))
    }
  }

  /// Bit 1 for one width, 2 for serifs, 3 for characters beyond Latin, 7 for italics.
  private static func flags(of face: OpaquePointer, isItalic: Bool) -> Int {
    let post = FontFace.table("post", in: face)
    let isFixed = post.count >= 16 && post[12..<16].contains { $0 != 0 }
    let serif = FontFace.table("OS/2", in: face)
    // PANOSE: a Latin text face (2) whose serifs are of a kind from 2 to 10.
    let hasSerifs = serif.count >= 34 && serif[32] == 2 && (2...10).contains(serif[33])
    return 4 | (isFixed ? 1 : 0) | (hasSerifs ? 2 : 0) | (isItalic ? 64 : 0)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
