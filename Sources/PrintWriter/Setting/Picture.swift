// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A picture from a file, PNG or JPEG.
///
/// A class because many letters share it, and a file of letters holds it once.
package final class Picture: Sendable {
  package let bytes: [UInt8]
  /// In pixels.
  package let width: Int
  /// In pixels.
  package let height: Int

  package init(bytes: [UInt8], width: Int, height: Int) {
    self.bytes = bytes
    self.width = width
    self.height = height
  }
}
