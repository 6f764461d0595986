// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A picture of the file, as it is to be written.
struct EmbeddedImage {
  /// Its object.
  var number = 0
  let width: Int
  let height: Int
  let colours: Colours
  let content: Content
  /// How it is turned to be looked at, in the unit square.
  var orientation = Transform.identity
  var isOnItsSide: Bool { orientation.a == 0 }

  enum Colours {
    case grey, rgb
  }

  enum Content {
    /// A JPEG file.
    case jpeg([UInt8])
    /// Rows of bytes, deflated, and how opaque each pixel is.
    case pixels([UInt8], opacity: [UInt8]?)
  }

  /// The largest picture that is read.
  static let greatestPixelCount = 50_000_000
  static let greatestByteCount = 20_000_000
}

extension EmbeddedImage {
  /// - Parameter bytes: of a PNG or JPEG file.
  init(_ bytes: [UInt8], _ deflater: Deflater) throws(PDFError) {
    guard bytes.count <= Self.greatestByteCount else {
      throw .image(.tooManyBytes(limit: Self.greatestByteCount))
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = try PortablePicture(bytes).embedded(deflater)
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = try JPEGPicture(bytes).embedded()
    } else {
      throw .image(.neitherPNGNorJPEG)
    }
  }

  /// Before anything is decoded.
  static func checkSize(_ width: Int, _ height: Int) throws(PDFError) {
    guard width > 0, height > 0 else { throw .image(.damaged) }
    guard width <= greatestPixelCount / height else {
      throw .image(.tooManyPixels(width: width, height: height, limit: greatestPixelCount))
    }
  }
}

extension PDFFile {
  func addImage(_ bytes: [UInt8]) throws -> ImageHandle {
    let digest = bytes.digest
    if let known = imageHandles[digest] { return known }
    var image = try EmbeddedImage(bytes, deflater)
    image.number = objects.allot()
    let sides = image.isOnItsSide ? (image.height, image.width) : (image.width, image.height)
    let handle = ImageHandle(number: imageObjects.count, width: sides.0, height: sides.1)
    imageObjects.append((image.number, image.orientation))
    imageHandles[digest] = handle
    try write(image)
    return handle
  }

  /// From the unit square as the picture lies in the file to that in which it is looked at.
  func orientation(of handle: ImageHandle) -> Transform {
    imageObjects[handle.number].orientation
  }

  private func write(_ image: EmbeddedImage) throws {
    var entries: [UInt8] = []
    entries.append(ascii: "/Type/XObject/Subtype/Image")
    entries.append(text: "/Width \(image.width)/Height \(image.height)/BitsPerComponent 8")
    let space: StaticString = image.colours == .grey ? "/DeviceGray" : "/DeviceRGB"
    switch image.content {
    case .jpeg(let file):
      entries.append(ascii: "/Filter/DCTDecode/ColorSpace")
      entries.append(ascii: space)
      try objects.writeStream(image.number, entries, file, as: .asIs)
    case .pixels(let pixels, let opacity):
      var mask = entries
      entries.append(ascii: "/ColorSpace")
      entries.append(ascii: space)
      if let opacity {
        let number = objects.allot()
        entries.append(ascii: "/SMask ")
        entries.append(reference: number)
        mask.append(ascii: "/ColorSpace/DeviceGray")
        try objects.writeStream(number, mask, opacity, as: .deflated)
      }
      try objects.writeStream(image.number, entries, pixels, as: .deflated)
    }
  }
}
