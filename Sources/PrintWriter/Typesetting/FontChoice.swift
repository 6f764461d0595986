// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo

/// The fonts that are installed and can be printed.
///
/// A class because it holds fontconfig's own object, which all shapers read.
final class FontChoice: @unchecked Sendable {
  let config: OpaquePointer

  /// - Throws: `PrintError.noFonts` where fontconfig cannot be asked.
  init() throws(PrintError) {
    guard let config = FcInitLoadConfig() else { throw .noFonts }
    self.config = config
    let isRead = FcConfigParseAndLoadFromMemory(config, Self.rejected, FcTrue)
    guard isRead == FcTrue, FcConfigBuildFonts(config) == FcTrue else { throw .noFonts }
    // Otherwise Pango reads all of fontconfig's files a second time.
    FcConfigSetCurrent(config)
  }

  deinit { FcConfigDestroy(config) }

  /// Pictures in colour and bitmaps have no outlines.
  private static let rejected =
    Array(
      """
      <?xml version="1.0"?><fontconfig><selectfont>
      <rejectfont><pattern><patelt name="color"><bool>true</bool></patelt></pattern></rejectfont>
      <rejectfont><pattern><patelt name="outline"><bool>false</bool></patelt></pattern></rejectfont>
      </selectfont></fontconfig>
      """.utf8) + [0]
}

extension FontChoice {
  /// Whether a family of the name is installed.
  func has(family: String) -> Bool {
    guard let pattern = FcPatternCreate(), let wanted = FcObjectSetCreate() else { return false }
    defer {
      FcPatternDestroy(pattern)
      FcObjectSetDestroy(wanted)
    }
    FcPatternAddString(pattern, FC_FAMILY, family)
    FcObjectSetAdd(wanted, FC_FAMILY)
    guard let found = FcFontList(config, pattern, wanted) else { return false }
    defer { FcFontSetDestroy(found) }
    return found.pointee.nfont > 0
  }
}
