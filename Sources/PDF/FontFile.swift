// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where a font lies: what fontconfig gives.
package struct FontFile: Hashable, Sendable {
  package var path: String
  /// The face in a collection; the high 16 bits hold a named instance of a variable font, from 1, as
  /// in fontconfig's FC_INDEX.
  package var index: Int

  package init(path: String, index: Int = 0) {
    self.path = path
    self.index = index
  }
}

/// A font of one ``PDFFile``.
package struct FontHandle: Hashable, Sendable {
  let number: Int
}

/// A picture of one ``PDFFile``.
package struct ImageHandle: Hashable, Sendable {
  let number: Int
  /// In pixels, as it is to be looked at: a JPEG that lies on its side is turned.
  package let width: Int
  /// In pixels, as it is to be looked at.
  package let height: Int
}
