// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CZlib

/// zlib's state for compressing (RFC 1950), used for one stream after the other.
///
/// A class because it owns memory of the library's, which is costly to set up for each page.
final class Deflater {
  /// zlib's own choice; its fastest makes files a tenth larger.
  private static let level: Int32 = 6
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isReady = writ_deflate_init(stream, Self.level) == Z_OK
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }
}

extension Deflater {
  func deflate(_ plain: [UInt8]) throws(PDFError) -> [UInt8] {
    guard isReady, plain.count < Int(UInt32.max) else { throw .noMemory }
    deflateReset(stream)
    let room = Int(deflateBound(stream, uLong(plain.count)))
    var isDone = false
    let packed = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      plain.withUnsafeBufferPointer { plain in
        // zlib only reads what comes in.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: plain.baseAddress)
        stream.pointee.avail_in = uInt(plain.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = uInt(room)
        isDone = CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END
        count = room - Int(stream.pointee.avail_out)
      }
    }
    guard isDone else { throw .noMemory }
    return packed
  }
}
