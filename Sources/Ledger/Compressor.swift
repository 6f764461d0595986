// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CZstd

/// Zstandard's state for compressing (RFC 8878), used for one text after the other.
///
/// A class because it owns memory of the library's and is handed from one task to the next, never
/// used by two at once.
final class Compressor: Sendable {
  private static let level: Int32 = 3
  // SAFETY: the pointer never changes, and TextKeeper gives the object to one task at a time.
  private nonisolated(unsafe) let context: OpaquePointer?

  init() { context = ZSTD_createCCtx() }

  deinit { ZSTD_freeCCtx(context) }
}

extension Compressor {
  /// - Parameter prefix: a text that shares much with this one; needed again to read it.
  func compress(_ text: [UInt8], against prefix: [UInt8]) throws(LedgerError) -> [UInt8] {
    guard let context else { throw .failed("no memory left") }
    let room = ZSTD_compressBound(text.count)
    var isDone = false
    let content = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      prefix.withUnsafeBytes { prefix in
        text.withUnsafeBytes { text in
          ZSTD_CCtx_reset(context, ZSTD_reset_session_and_parameters)
          ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Self.level)
          ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0)
          if prefix.count > 0 { ZSTD_CCtx_refPrefix(context, prefix.baseAddress, prefix.count) }
          let written = ZSTD_compress2(
            context, output.baseAddress, room, text.baseAddress, text.count)
          isDone = ZSTD_isError(written) == 0
          count = isDone ? written : 0
        }
      }
    }
    guard isDone else { throw .failed("no memory left") }
    return content
  }
}

/// Reading what ``Compressor`` has written.
enum Decompressor {
  /// The text of exactly `size` bytes; nil where the content is something else.
  static func decompress(_ content: [UInt8], size: Int, against prefix: [UInt8]) -> [UInt8]? {
    guard let context = ZSTD_createDCtx() else { return nil }
    defer { ZSTD_freeDCtx(context) }
    var isDone = false
    let text = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { output, count in
      prefix.withUnsafeBytes { prefix in
        content.withUnsafeBytes { content in
          if prefix.count > 0 { ZSTD_DCtx_refPrefix(context, prefix.baseAddress, prefix.count) }
          let read = ZSTD_decompressDCtx(
            context, output.baseAddress, size, content.baseAddress, content.count)
          isDone = ZSTD_isError(read) == 0 && read == size
          count = isDone ? read : 0
        }
      }
    }
    return isDone ? text : nil
  }
}
