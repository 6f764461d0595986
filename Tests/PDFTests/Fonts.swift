// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import PDF

/// Fonts of Debian, for tests.
enum Fonts {
  static let sans = noto("NotoSans-Regular.ttf")
  static let serif = noto("NotoSerif-Regular.ttf")
  static let dejavu = FontFile(path: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")

  static func noto(_ name: String) -> FontFile {
    FontFile(path: "/usr/share/fonts/truetype/noto/\(name)")
  }
}
