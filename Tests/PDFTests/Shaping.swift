// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CHarfBuzz
import PDF

/// Shapes one line of one font, for tests: what Pango does for letters.
struct Shaping {
  let glyphs: [PlacedGlyph]
  /// In points.
  let width: Double

  init(_ text: String, _ file: FontFile, size: Double) {
    let blob = hb_blob_create_from_file(file.path)
    let face = hb_face_create(blob, UInt32(file.index & 0xFFFF))
    let font = hb_font_create(face)
    let buffer = hb_buffer_create()
    defer {
      hb_buffer_destroy(buffer)
      hb_font_destroy(font)
      hb_face_destroy(face)
      hb_blob_destroy(blob)
    }
    if file.index >> 16 > 0 {
      hb_font_set_var_named_instance(font, UInt32(file.index >> 16 - 1))
    }
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer {
      $0.withMemoryRebound(to: CChar.self) {
        hb_buffer_add_utf8(buffer, $0.baseAddress, Int32($0.count), 0, Int32($0.count))
      }
    }
    hb_buffer_guess_segment_properties(buffer)
    hb_shape(font, buffer, nil, 0)
    let scale = size / Double(hb_face_get_upem(face))
    (glyphs, width) = Self.read(buffer, bytes, scale)
  }

  private static func read(
    _ buffer: OpaquePointer?, _ bytes: [UInt8], _ scale: Double
  ) -> ([PlacedGlyph], Double) {
    var count: UInt32 = 0
    let infos = UnsafeBufferPointer(
      start: hb_buffer_get_glyph_infos(buffer, &count), count: Int(count))
    let positions = UnsafeBufferPointer(
      start: hb_buffer_get_glyph_positions(buffer, &count), count: Int(count))
    let starts = Set(infos.map { Int($0.cluster) }).sorted() + [bytes.count]
    var pen = 0.0
    var last: Int?
    var glyphs: [PlacedGlyph] = []
    for (info, position) in zip(infos, positions) {
      let start = Int(info.cluster)
      let end = starts.first { $0 > start } ?? bytes.count
      let text = last == start ? nil : String(decoding: bytes[start..<end], as: UTF8.self)
      last = start
      glyphs.append(
        PlacedGlyph(
          id: info.codepoint, x: pen + Double(position.x_offset) * scale,
          y: Double(position.y_offset) * scale, text: text))
      pen += Double(position.x_advance) * scale
    }
    return (glyphs, pen)
  }
}
