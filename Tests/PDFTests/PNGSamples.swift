// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CPNG

/// Small pictures in PNG, drawn for these tests.
enum PNGSamples {
  /// A slope from black to white.
  static let grey = png(width: 16, height: 4, PNG_FORMAT_GRAY) { x, _ in [UInt8(x * 17)] }
  static let colour = png(width: 16, height: 16, PNG_FORMAT_RGB) { x, y in
    [UInt8(x * 16), UInt8(y * 16), 128]
  }
  /// A disc in red that grows fainter towards its rim.
  static let faint = png(width: 32, height: 32, PNG_FORMAT_RGB | PNG_FORMAT_FLAG_ALPHA) { x, y in
    let distance = (x - 16) * (x - 16) + (y - 16) * (y - 16)
    return [200, 30, 30, UInt8(max(0, 255 - distance))]
  }

  private static func png<Format: BinaryInteger>(
    width: Int, height: Int, _ format: Format, _ pixel: (Int, Int) -> [UInt8]
  ) -> [UInt8] {
    var pixels: [UInt8] = []
    for y in 0..<height { for x in 0..<width { pixels += pixel(x, y) } }
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    (image.width, image.height) = (png_uint_32(width), png_uint_32(height))
    image.format = png_uint_32(truncatingIfNeeded: format)
    var bytes = [UInt8](repeating: 0, count: pixels.count * 2 + 4096)
    var size = bytes.count
    png_image_write_to_memory(&image, &bytes, &size, 0, pixels, 0, nil)
    return Array(bytes[..<size])
  }
}
