// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Synchronization

/// What a writer made of blocks that many letters share, so that each is laid out once.
///
/// A class because all letters of a mailing use it. Only the last few thousand are kept: memory stays
/// flat.
package final class BlockMemo: Sendable {
  private static let most = 4_096
  private let entries = Mutex<[Key: [UInt8]]>([:])

  package init() {}

  /// The block byte for byte (`Block.identity`): two spellings of one character (Unicode's canonical equivalence) make
  /// equal texts in Swift, but other lines.
  private struct Key: Hashable {
    let block: [UInt8]
    let language: String
    let variant: Int

    func hash(into hasher: inout Hasher) {
      block.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }
}

extension BlockMemo {
  /// What was made of a block before, or what is made of it now.
  ///
  /// - Parameters:
  ///   - language: of the letter.
  ///   - variant: what else the bytes depend on.
  package func bytes(
    of block: Block, language: String, variant: Int, making make: () -> [UInt8]
  ) -> [UInt8] {
    let key = Key(block: block.identity, language: language, variant: variant)
    if let known = entries.withLock({ $0[key] }) { return known }
    let bytes = make()
    entries.withLock { entries in
      if entries.count >= Self.most { entries.removeAll(keepingCapacity: true) }
      entries[key] = bytes
    }
    return bytes
  }
}
