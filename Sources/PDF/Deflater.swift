// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CDeflate

/// libdeflate's memory for compressing (RFC 1950), used for one stream after the other.
///
/// A class because it owns memory of the library's, which is costly to set up for each page.
final class Deflater {
  /// On pages of text a tenth larger than the usual level, in half the time.
  private static let level: Int32 = 1
  private let compressor: OpaquePointer?

  init() { compressor = libdeflate_alloc_compressor(Self.level) }

  deinit { libdeflate_free_compressor(compressor) }
}

extension Deflater {
  func deflate(_ plain: [UInt8]) throws(PDFError) -> [UInt8] {
    guard let compressor else { throw .noMemory }
    let room = libdeflate_zlib_compress_bound(compressor, plain.count)
    let packed = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      count = plain.withUnsafeBytes { plain in
        libdeflate_zlib_compress(
          compressor, plain.baseAddress, plain.count, output.baseAddress, room)
      }
    }
    // Every compressed stream has a head and a checksum.
    guard !packed.isEmpty else { throw .noMemory }
    return packed
  }
}
