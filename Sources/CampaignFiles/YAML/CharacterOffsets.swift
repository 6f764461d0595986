// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Turns counts of Unicode scalars, by which libyaml tells places, into byte offsets.
struct CharacterOffsets {
  private static let stride = 32
  private let bytes: [UInt8]
  /// The byte offset of every 32nd scalar.
  private var checkpoints: [Int] = []
  private let isASCII: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    guard !isASCII else { return }
    var count = 0
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if count % Self.stride == 0 { checkpoints.append(offset) }
      count += 1
    }
  }

  /// The byte offset of the scalar with the given number, counted from 0.
  func offset(ofScalar number: Int) -> Int {
    guard !isASCII else { return min(number, bytes.count) }
    guard number / Self.stride < checkpoints.count else { return bytes.count }
    var offset = checkpoints[number / Self.stride]
    var left = number % Self.stride
    while left > 0 && offset < bytes.count {
      offset += 1
      while offset < bytes.count && bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// Whether only spaces and line ends come after a byte offset.
  func isBlank(after offset: Int) -> Bool {
    bytes.dropFirst(offset).allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
  }
}
