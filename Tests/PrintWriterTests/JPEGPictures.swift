// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CPangoCairo
import CTurboJPEG
import Testing

@testable import PrintWriter

/// Small pictures in JPEG, made when a test needs them.
enum JPEGPictures {
  /// Four greys in the quarters of a picture of 32 by 16 pixels: 0 and 80 above, 160 and 240 below.
  static func quarters(orientation: UInt8? = nil) throws -> [UInt8] {
    let pixels = (0..<16).flatMap { y in
      (0..<32).map { x in UInt8((x < 16 ? 0 : 80) + (y < 8 ? 0 : 160)) }
    }
    let handle = try #require(tjInitCompress())
    defer { tjDestroy(handle) }
    var made: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    let status = tjCompress2(
      handle, pixels, 32, 0, 16, Int32(TJPF_GRAY.rawValue), &made, &count,
      Int32(TJSAMP_GRAY.rawValue), 100, 0)
    defer { tjFree(made) }
    try #require(status == 0)
    var bytes = Array(UnsafeBufferPointer(start: made, count: Int(count)))
    if let orientation { bytes.insert(contentsOf: exif(orientation), at: 2) }
    return bytes
  }

  /// The segment in which a camera says how it was held, in one order of bytes or the other.
  private static func exif(_ orientation: UInt8) -> [UInt8] {
    let isLittle = orientation % 2 == 0
    func number(_ value: UInt32, _ size: Int) -> [UInt8] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
      return isLittle ? bytes : bytes.reversed()
    }
    let tiff =
      Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(1, 2)
      + number(0x112, 2) + number(3, 2) + number(1, 4) + number(UInt32(orientation), 2) + [0, 0]
      + number(0, 4)
    let body = Array("Exif".utf8) + [0, 0] + tiff
    return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
  }
}

/// A picture of a page that is looked at pixel by pixel.
struct PagePixels {
  private let pixels: [UInt32]
  private let width: Int

  /// - Parameter png: the bytes of a PNG picture.
  init(_ png: [UInt8]) throws {
    let surface = try #require(PNGSource.surface(of: png))
    defer { cairo_surface_destroy(surface) }
    let width = Int(cairo_image_surface_get_width(surface))
    let height = Int(cairo_image_surface_get_height(surface))
    let row = Int(cairo_image_surface_get_stride(surface)) / 4
    let start = try #require(cairo_image_surface_get_data(surface))
    pixels = start.withMemoryRebound(to: UInt32.self, capacity: row * height) { start in
      (0..<height).flatMap { y in (0..<width).map { x in start[y * row + x] } }
    }
    self.width = width
  }

  /// How bright it is there, from 0 to 255.
  func grey(_ x: Int, _ y: Int) -> Int { Int(pixels[y * width + x] >> 8 & 0xFF) }
}
