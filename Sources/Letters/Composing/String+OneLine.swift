// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension String {
  /// The text with line ends and tabs as spaces: a line of the frame, or words in a paragraph.
  ///
  /// Without it, a name of two lines could add a line to an address or a paragraph to a letter.
  var onOneLine: String {
    guard utf8.contains(where: { $0 < 0x20 }) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
