// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo
internal import PDF

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

/// A picture that cannot be printed.
package struct PictureError: Error, Sendable, Hashable {
  /// Why, in words.
  package let reason: String
}

extension Picture {
  /// The picture in a file's bytes, tried as print will use it.
  package convenience init(reading bytes: [UInt8]) throws(PictureError) {
    let about = DocumentInformation(
      title: "-", language: "und", producer: "-", date: PDFDate(year: 2000, month: 1, day: 1))
    do {
      let image = try PDFFile(about) { _ in }.image(bytes)
      self.init(bytes: bytes, width: image.width, height: image.height)
    } catch {
      throw PictureError(reason: "\(error)")
    }
    // A PDF takes a JPEG picture as it is, so that nobody has decoded it yet.
    if JPEGDecoder.isJPEG(bytes) {
      guard let surface = decoded(forWidth: nil) else {
        throw PictureError(reason: "the picture is damaged")
      }
      cairo_surface_destroy(surface)
    }
  }
}
