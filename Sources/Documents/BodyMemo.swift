// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Synchronization

/// What a writer made of bodies that many letters share, so that each is laid out once.
///
/// Two bodies are one when they are the same array in memory; the memo holds the array, so its place
/// cannot be taken by another. Only the last few hundred are kept: memory stays flat.
package final class BodyMemo: Sendable {
  private static let most = 256
  private let entries = Mutex<[Key: Entry]>([:])

  package init() {}

  private struct Key: Hashable {
    let address: UInt
    let count: Int
    let variant: Int
  }

  private struct Entry {
    let body: [Block]
    let bytes: [UInt8]
  }
}

extension BodyMemo {
  /// What was made of the body before, or what is made of it now.
  ///
  /// - Parameter variant: what else the bytes depend on.
  package func bytes(
    of body: [Block], variant: Int, making make: () -> [UInt8]
  ) -> [UInt8] {
    let address = body.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    let key = Key(address: address, count: body.count, variant: variant)
    if let known = entries.withLock({ $0[key]?.bytes }) { return known }
    let bytes = make()
    entries.withLock { entries in
      if entries.count >= Self.most { entries.removeAll(keepingCapacity: true) }
      entries[key] = Entry(body: body, bytes: bytes)
    }
    return bytes
  }
}
