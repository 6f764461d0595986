// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CPangoCairo

/// Collects what Cairo writes of a PNG picture.
///
/// A class because Cairo's callback is given its address.
final class PNGSink {
  private var bytes: [UInt8] = []

  static func bytes(of surface: OpaquePointer?) -> [UInt8]? {
    let sink = PNGSink()
    let status = cairo_surface_write_to_png_stream(
      surface,
      { closure, bytes, count in
        guard let closure, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<PNGSink>.fromOpaque(closure).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque())
    return withExtendedLifetime(sink) { status == CAIRO_STATUS_SUCCESS ? sink.bytes : nil }
  }
}

/// Gives Cairo the bytes of a PNG picture.
///
/// A class because Cairo's callback is given its address.
final class PNGSource {
  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The picture as a surface that its caller destroys; nil when it is no PNG picture.
  static func surface(of bytes: [UInt8]) -> OpaquePointer? {
    let source = PNGSource(bytes)
    let surface = cairo_image_surface_create_from_png_stream(
      { closure, target, count in
        guard let closure, let target else { return CAIRO_STATUS_READ_ERROR }
        let source = Unmanaged<PNGSource>.fromOpaque(closure).takeUnretainedValue()
        return source.read(into: target, count: Int(count))
          ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
      }, Unmanaged.passUnretained(source).toOpaque())
    return withExtendedLifetime(source) {
      guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
        cairo_surface_destroy(surface)
        return nil
      }
      return surface
    }
  }

  private func read(into target: UnsafeMutablePointer<UInt8>, count: Int) -> Bool {
    guard place + count <= bytes.count else { return false }
    for offset in 0..<count { target[offset] = bytes[place + offset] }
    place += count
    return true
  }
}
