// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Which fonts letters are set in, and where words may be parted.
package struct PrintFonts: Sendable, Hashable {
  /// Names of font families in the order of preference; what none of them has is taken from any font that is installed.
  package var families: [String]
  /// Folders with hyphenation dictionaries.
  package var dictionaries: [String]

  package init(
    families: [String] = PrintFonts.usualFamilies,
    dictionaries: [String] = PrintFonts.usualDictionaries
  ) {
    self.families = families
    self.dictionaries = dictionaries
  }

  /// For every script that letters are written in; Debian's fonts-noto-core and fonts-droid-fallback have them.
  package static let usualFamilies = [
    "Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif Georgian",
    "Noto Serif Armenian", "Noto Serif Devanagari", "Noto Serif Thai", "Droid Sans Fallback",
  ]

  package static let usualDictionaries = ["/usr/share/hyphen", "/opt/homebrew/share/hyphen"]
}
