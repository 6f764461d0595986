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

  /// The block byte for byte: two spellings of one character (Unicode's canonical equivalence) make
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
    let key = Key(block: block.bytes, language: language, variant: variant)
    if let known = entries.withLock({ $0[key] }) { return known }
    let bytes = make()
    entries.withLock { entries in
      if entries.count >= Self.most { entries.removeAll(keepingCapacity: true) }
      entries[key] = bytes
    }
    return bytes
  }
}

/// The signs between the texts of a block; no text of a letter has control characters.
private enum Sign {
  static let end: UInt8 = 0x00
  static let heading: UInt8 = 0x01
  static let list: UInt8 = 0x02
  static let item: UInt8 = 0x03
  static let quotation: UInt8 = 0x04
  static let emphasis: UInt8 = 0x05
  static let strong: UInt8 = 0x06
  static let foreign: UInt8 = 0x07
  static let link: UInt8 = 0x08
  static let note: UInt8 = 0x0E
  static let lineBreak: UInt8 = 0x0F
}

extension Block {
  /// Its texts with signs between them: no two blocks have the same.
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    add(to: &bytes)
    return bytes
  }

  private func add(to bytes: inout [UInt8]) {
    switch self {
    case .paragraph(let inlines): inlines.add(to: &bytes)
    case .heading(let level, let inlines):
      bytes += [Sign.heading, UInt8(clamping: level)]
      inlines.add(to: &bytes)
    case .list(let list):
      bytes.append(Sign.list)
      if case .numbers(let start) = list.marking { bytes += String(start).utf8 }
      for item in list.items {
        bytes.append(Sign.item)
        for block in item { block.add(to: &bytes) }
      }
    case .quotation(let blocks):
      bytes.append(Sign.quotation)
      for block in blocks { block.add(to: &bytes) }
    }
    bytes.append(Sign.end)
  }
}

extension [Inline] {
  fileprivate func add(to bytes: inout [UInt8]) {
    for inline in self { inline.add(to: &bytes) }
  }
}

extension Inline {
  fileprivate func add(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes += text.utf8
    case .emphasis(let parts): add(Sign.emphasis, "", parts, to: &bytes)
    case .strong(let parts): add(Sign.strong, "", parts, to: &bytes)
    case .foreign(let language, let parts): add(Sign.foreign, language, parts, to: &bytes)
    case .link(let url, let parts): add(Sign.link, url, parts, to: &bytes)
    case .note(let number):
      bytes.append(Sign.note)
      bytes += String(number).utf8
      bytes.append(Sign.end)
    case .lineBreak: bytes.append(Sign.lineBreak)
    }
  }

  private func add(_ sign: UInt8, _ word: String, _ parts: [Inline], to bytes: inout [UInt8]) {
    bytes.append(sign)
    bytes += word.utf8
    bytes.append(Sign.end)
    parts.add(to: &bytes)
    bytes.append(Sign.end)
  }
}
