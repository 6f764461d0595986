// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo

/// A font at the size at which text is shaped, as Pango chose it for a stretch of text.
///
/// A class because it holds on to Pango's own object.
final class Typeface: @unchecked Sendable {
  /// Where the font lies.
  let path: String
  /// The face in its file; the high 16 bits name an instance of a variable font.
  let index: Int
  /// In points.
  let size: Double
  /// Pango's font, which only drawing with Cairo needs.
  let font: UnsafeMutablePointer<PangoFont>

  init?(_ font: UnsafeMutablePointer<PangoFont>) {
    let pattern = UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self)
    guard let match = pango_fc_font_get_pattern(pattern) else { return nil }
    var name: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(match, FC_FILE, 0, &name) == FcResultMatch, let name else {
      return nil
    }
    var index: Int32 = 0
    _ = FcPatternGetInteger(match, FC_INDEX, 0, &index)
    var size = 0.0
    guard FcPatternGetDouble(match, FC_PIXEL_SIZE, 0, &size) == FcResultMatch else { return nil }
    path = String(cString: name)
    self.index = Int(index)
    self.size = size
    self.font = font
    g_object_ref(font)
  }

  deinit { g_object_unref(font) }
}
