// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo
internal import CTurboJPEG

/// Decodes a JPEG picture, by libjpeg-turbo.
struct JPEGDecoder: ~Copyable {
  private let handle: tjhandle

  /// Nil without memory.
  init?() {
    guard let handle = tjInitDecompress() else { return nil }
    self.handle = handle
  }

  deinit { tjDestroy(handle) }
}

extension JPEGDecoder {
  /// Whether the bytes are a JPEG picture, of whatever size and state.
  static func isJPEG(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFF, 0xD8, 0xFF]) }

  /// The size of the picture as it lies in the file, in pixels; nil where its head cannot be read.
  func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
    var (width, height, sampling, colours): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    let status = tjDecompressHeader3(
      handle, bytes, UInt(bytes.count), &width, &height, &sampling, &colours)
    return status == 0 ? (Int(width), Int(height)) : nil
  }

  /// The picture as a surface that its caller destroys, as it lies in the file; nil where it is damaged.
  ///
  /// - Parameter reduction: by how much its sides are divided: 1, 2, 4 or 8.
  func surface(of bytes: [UInt8], reduction: Int) -> OpaquePointer? {
    guard let size = size(of: bytes) else { return nil }
    let width = (size.width + reduction - 1) / reduction
    let height = (size.height + reduction - 1) / reduction
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let pixels = cairo_image_surface_get_data(surface)
    else {
      cairo_surface_destroy(surface)
      return nil
    }
    cairo_surface_flush(surface)
    let status = tjDecompress2(
      handle, bytes, UInt(bytes.count), pixels, Int32(width),
      cairo_image_surface_get_stride(surface), Int32(height), Self.format,
      TJFLAG_LIMITSCANS)
    guard status == 0 || isHarmless else {
      cairo_surface_destroy(surface)
      return nil
    }
    cairo_surface_mark_dirty(surface)
    return surface
  }

  /// Cairo's pixels are numbers of four bytes, with blue in the lowest.
  private static var format: Int32 {
    Int32((1.littleEndian == 1 ? TJPF_BGRX : TJPF_XRGB).rawValue)
  }

  /// Some cameras leave a few bytes between the parts of a picture; other things that the library only warns of are
  /// damage that can be seen.
  private var isHarmless: Bool {
    guard tjGetErrorCode(handle) == Int32(TJERR_WARNING.rawValue),
      let message = tjGetErrorStr2(handle)
    else { return false }
    return String(cString: message).contains("extraneous bytes")
  }
}
