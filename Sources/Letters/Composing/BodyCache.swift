// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents
internal import Synchronization

/// A body, and what reading it found.
package struct ReadBody: Sendable {
  let blocks: [Block]
  let notes: [ReadingNote]
  let sketch: LikenessSketch
}

/// The bodies and subjects that were read from rendered Markdown lately, so that letters with the same words share
/// one.
///
/// A class because all letters of a mailing use it. Only the last few hundred are kept.
package final class BodyCache: Sendable {
  private static let most = 256
  private let bodies = Mutex<[Key: ReadBody]>([:])

  package init() {}

  private struct Key: Hashable {
    let text: [UInt8]
    let demands: Set<String>
    let isSubject: Bool

    func hash(into hasher: inout Hasher) {
      text.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }
}

extension BodyCache {
  /// The body or, as its only paragraph, the subject of a rendered text; `demands` are the texts by which lists of demands are known.
  func body(
    of text: UnsafeBufferPointer<UInt8>, demands: Set<String> = [], isSubject: Bool = false,
    reading read: () -> Result<ReadBody, MarkdownMisfit>?
  ) -> Result<ReadBody, MarkdownMisfit>? {
    let key = Key(text: Array(text), demands: demands, isSubject: isSubject)
    if let known = bodies.withLock({ $0[key] }) { return .success(known) }
    let reading = read()
    guard case .success(let body) = reading else { return reading }
    bodies.withLock { bodies in
      if bodies.count >= Self.most { bodies.removeAll(keepingCapacity: true) }
      bodies[key] = body
    }
    return reading
  }
}
