// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Synchronization

/// Compresses the letters of a run, each against the first of its kind.
///
/// A class because it remembers those first letters for all cores.
package final class TextKeeper: Sendable {
  private let bases = Mutex<[String: TextBase]>([:])
  private let compressors = Mutex<[Compressor]>([])

  package init() {}
}

extension TextKeeper {
  /// - Parameters:
  ///   - kind: letters with the same are likely to resemble each other.
  package func keep(docbook: [UInt8], text: [UInt8], kind: String) throws(LedgerError) -> KeptText {
    let plain = docbook + text
    let base = bases.withLock { $0[kind] }
    let compressor = compressors.withLock { $0.popLast() } ?? Compressor()
    defer { compressors.withLock { $0.append(compressor) } }
    let content = try compressor.compress(plain, against: base?.plain ?? [])
    let kept = KeptText(
      digest: TextDigest(docbook: docbook, text: text), docbook: docbook.count, size: plain.count,
      content: content, base: base)
    if base == nil { remember(TextBase(plain: plain, text: kept), as: kind) }
    return kept
  }

  private func remember(_ base: TextBase, as kind: String) {
    bases.withLock { if $0[kind] == nil { $0[kind] = base } }
  }
}
