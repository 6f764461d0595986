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

  /// The block letter for letter: two spellings of one character (Unicode's canonical equivalence)
  /// make equal texts in Swift, but other bytes.
  private struct Key: Hashable {
    let block: Block
    let bytes: [UInt8]
    let language: String
    let variant: Int

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
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
    let key = Key(block: block, bytes: block.bytes, language: language, variant: variant)
    if let known = entries.withLock({ $0[key] }) { return known }
    let bytes = make()
    entries.withLock { entries in
      if entries.count >= Self.most { entries.removeAll(keepingCapacity: true) }
      entries[key] = bytes
    }
    return bytes
  }
}

extension Block {
  /// All its texts, one after the other.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    add(to: &bytes)
    return bytes
  }

  private func add(to bytes: inout [UInt8]) {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines):
      for inline in inlines { inline.add(to: &bytes) }
    case .list(let list): for item in list.items { for block in item { block.add(to: &bytes) } }
    case .quotation(let blocks): for block in blocks { block.add(to: &bytes) }
    }
  }
}

extension Inline {
  fileprivate func add(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes += text.utf8
    case .emphasis(let parts), .strong(let parts), .foreign(_, let parts):
      for part in parts { part.add(to: &bytes) }
    case .link(let url, let parts):
      bytes += url.utf8
      for part in parts { part.add(to: &bytes) }
    case .note(let number): bytes.append(UInt8(truncatingIfNeeded: number))
    case .lineBreak: bytes.append(0x0A)
    }
  }
}
