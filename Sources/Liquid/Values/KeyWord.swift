// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A field name as one machine word, for comparing names without reading them.
///
/// Names of up to seven bytes are packed with their length, so equal words are equal names. Longer
/// names are hashed and carry the top bit: equal words then need a comparison of the bytes.
struct KeyWord: Equatable, BitwiseCopyable, Sendable {
  let bits: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count > 7 else {
      var packed = UInt64(bytes.count) << 56
      for (index, byte) in bytes.enumerated() { packed |= UInt64(byte) << UInt64(index * 8) }
      bits = packed
      return
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    bits = hash | 1 << 63
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { KeyWord($0) }
  }
}

extension KeyWord {
  /// Whether an equal word means an equal name.
  @inline(__always) var isExact: Bool { bits >> 63 == 0 }
}
