// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPNG

/// A picture in Portable Network Graphics (ISO/IEC 15948), decoded by libpng.
struct PortablePicture {
  private let width: Int
  private let height: Int
  private let isGrey: Bool
  private let hasOpacity: Bool
  /// Rows of grey or of red, green and blue, each followed by its opacity if there is one.
  private let pixels: [UInt8]

  init(_ bytes: [UInt8]) throws(PDFError) {
    try Self.checkHeader(bytes)
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    guard png_image_begin_read_from_memory(&image, bytes, bytes.count) != 0 else {
      throw .image(.damaged)
    }
    let colours = image.format & PNG_FORMAT_FLAG_COLOR.bits
    let opacity = image.format & PNG_FORMAT_FLAG_ALPHA.bits
    image.format = colours | opacity
    (isGrey, hasOpacity) = (colours == 0, opacity != 0)
    (width, height) = (Int(image.width), Int(image.height))
    var pixels = [UInt8](repeating: 0, count: writ_png_size(&image))
    guard png_image_finish_read(&image, nil, &pixels, 0, nil) != 0,
      // A warning is of no concern, an error is.
      image.warning_or_error & 2 == 0
    else { throw .image(.damaged) }
    self.pixels = pixels
  }

  /// The first chunk tells the size; libpng would make room for the whole before it finds out.
  private static func checkHeader(_ bytes: [UInt8]) throws(PDFError) {
    guard bytes.count >= 33, bytes[12..<16].elementsEqual("IHDR".utf8) else {
      throw .image(.damaged)
    }
    func number(_ start: Int) -> Int {
      bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    try EmbeddedImage.checkSize(number(16), number(20))
  }
}

extension PortablePicture {
  func embedded(_ deflater: Deflater) throws(PDFError) -> EmbeddedImage {
    let parts = isGrey ? 1 : 3
    guard hasOpacity else { return try image(deflater.deflate(pixels), nil) }
    var colours: [UInt8] = []
    var opacity: [UInt8] = []
    colours.reserveCapacity(width * height * parts)
    opacity.reserveCapacity(width * height)
    for start in stride(from: 0, to: pixels.count, by: parts + 1) {
      colours += pixels[start..<start + parts]
      opacity.append(pixels[start + parts])
    }
    let isOpaque = opacity.allSatisfy { $0 == 255 }
    return try image(
      deflater.deflate(colours), isOpaque ? nil : deflater.deflate(opacity))
  }

  private func image(_ colours: [UInt8], _ opacity: [UInt8]?) -> EmbeddedImage {
    EmbeddedImage(
      width: width, height: height, colours: isGrey ? .grey : .rgb,
      content: .pixels(colours, opacity: opacity))
  }
}

extension Int32 {
  fileprivate var bits: png_uint_32 { png_uint_32(bitPattern: self) }
}

extension UInt32 {
  fileprivate var bits: png_uint_32 { self }
}
