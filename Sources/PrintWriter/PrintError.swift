// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Why nothing can be printed.
package enum PrintError: Error, Sendable, Hashable {
  /// Pango or fontconfig has no fonts at all.
  case noFonts
  /// There was no memory for a picture.
  case noMemory
}
