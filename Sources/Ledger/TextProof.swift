// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Holds the texts of an exchanged ledger against their digests.
struct TextProof {
  /// The texts that stand alone so far, against which others are compressed.
  private var alone: [TextDigest: [UInt8]] = [:]
  private var room = Self.mostBytes
  /// The bytes of texts that are remembered at most.
  private static let mostBytes = 256 << 20

  enum Finding: Sendable {
    case whole, damaged
    /// It needs a text that was not read before it, or not remembered.
    case unknown
  }
}

extension TextProof {
  mutating func find(_ text: StoredText) -> Finding {
    guard KeptTexts.isPossible(size: text.size, docbook: text.docbook) else { return .damaged }
    var prefix: [UInt8] = []
    if let base = text.base {
      guard let plain = alone[base] else { return .unknown }
      prefix = plain
    }
    guard let plain = text.plain(against: prefix) else { return .damaged }
    if text.base == nil, plain.count <= room {
      room -= plain.count
      alone[text.digest] = plain
    }
    return .whole
  }
}

extension StoredText {
  /// The text itself; nil where it is not the one of the digest.
  func plain(against prefix: [UInt8]) -> [UInt8]? {
    let plain = Decompressor.decompress(content, size: size, against: prefix)
    guard let plain, TextDigest(of: plain, docbook: docbook) == digest else { return nil }
    return plain
  }
}
