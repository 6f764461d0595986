// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents
internal import Synchronization

/// Blocks that many letters share, each set once.
///
/// A class because all letters of a mailing use it. Only the last few thousand are kept: memory stays flat.
final class SettingMemo: Sendable {
  private static let most = 4_096
  private let blocks = Mutex<[Key: SetBlock]>([:])

  /// What a set block depends on.
  struct Key: Hashable {
    /// Byte for byte: two spellings of one character make equal texts in Swift, but other glyphs.
    let bytes: [UInt8]
    let language: String
    let scale: TypeScale
    let style: TextStyle?
    let width: Double
    let notes: Int

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
      hasher.combine(scale.size)
    }
  }
}

extension SettingMemo {
  /// What was set before, or what is set now.
  func block(_ key: Key, setting set: () -> SetBlock) -> SetBlock {
    if let known = blocks.withLock({ $0[key] }) { return known }
    let block = set()
    return blocks.withLock { blocks in
      // Another core was faster: its block is the one that all share.
      if let known = blocks[key] { return known }
      if blocks.count >= Self.most { blocks.removeAll(keepingCapacity: true) }
      blocks[key] = block
      return block
    }
  }
}
