// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Documents
internal import Languages
internal import Synchronization

/// The parts of bodies and the subjects that were read from rendered Markdown lately, so that letters
/// with the same words share them.
///
/// A class because all letters of a mailing use it. Only the last few thousand are kept.
package final class BodyCache: Sendable {
  private static let most = 4_096
  private let parts = Mutex<[Key: BodyPart]>([:])

  package init() {}

  private struct Key: Hashable {
    let text: [UInt8]
    let language: LanguageTag
    /// Stands for the demands by which lists are known.
    let demands: UInt64
    let isAtTop: Bool
    let isSubject: Bool

    func hash(into hasher: inout Hasher) {
      text.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }
}

extension BodyCache {
  /// The body of a rendered text or, as its only paragraph, the subject.
  ///
  /// - Parameters:
  ///   - demands: a number that stands for the demands of `setting`.
  ///   - read: reads one part that is not known yet.
  func body(
    of text: UnsafeBufferPointer<UInt8>, _ setting: BodyPart.Setting, demands: UInt64,
    reading read: (UnsafeBufferPointer<UInt8>) -> Result<[Block], MarkdownMisfit>?
  ) -> Result<ReadBody, MarkdownMisfit>? {
    var found: [(part: BodyPart, start: Int)] = []
    for range in setting.isSubject ? [0..<text.count] : BodySplit.parts(of: text) {
      let bytes = UnsafeBufferPointer(rebasing: text[range])
      var setting = setting
      setting.isAtTop = found.allSatisfy { $0.part.blocks.isEmpty }
      let key = Key(
        text: Array(bytes), language: setting.language.tag, demands: demands,
        isAtTop: setting.isAtTop, isSubject: setting.isSubject)
      if let known = parts.withLock({ $0[key] }) {
        found.append((known, range.lowerBound))
        continue
      }
      switch read(bytes) {
      case .success(let blocks):
        let part = BodyPart(bytes, blocks: blocks, setting)
        keep(part, key)
        found.append((part, range.lowerBound))
      case .failure(let misfit): return .failure(misfit)
      case nil: return nil
      }
    }
    return .success(ReadBody(found))
  }

  private func keep(_ part: BodyPart, _ key: Key) {
    parts.withLock { parts in
      if parts.count >= Self.most { parts.removeAll(keepingCapacity: true) }
      parts[key] = part
    }
  }
}
