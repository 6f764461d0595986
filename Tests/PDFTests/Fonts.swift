// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import PDF

/// Fonts of Debian, for tests.
enum Fonts {
  static let dejavu = FontFile(path: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
  static let sans = noto("NotoSans-Regular.ttf")
  static let serif = noto("NotoSerif-Regular.ttf")
  /// Outlines in the Compact Font Format, by glyph names.
  static let compact = FontFile(
    path: "/usr/share/fonts/opentype/urw-base35/NimbusRoman-Regular.otf")
  /// A collection of fonts in the Compact Font Format, by character identifiers.
  static let chinese = FontFile(
    path: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", index: 2)
  static let variable = FontFile(
    path: "/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf")
  static let boldInstance = FontFile(path: variable.path, index: 7 << 16)
  /// Pictures in colour, no outlines.
  static let emoji = noto("NotoColorEmoji.ttf")

  static func noto(_ name: String) -> FontFile {
    FontFile(path: "/usr/share/fonts/truetype/noto/\(name)")
  }

  static func isThere(_ font: FontFile) -> Bool {
    FileManager.default.fileExists(atPath: font.path)
  }
}
