// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Synchronization

/// The words of one value of a case, each put into its form once for all letters in a language.
///
/// A class because all letters of a case ask it.
final class WordMemo<Key: Hashable & Sendable, Word: Sendable>: Sendable {
  private let words = Mutex<[Key: Word]>([:])
}

extension WordMemo {
  /// The word that was made before, or that is made now.
  func word(_ key: Key, making make: () -> Word) -> Word {
    if let known = words.withLock({ $0[key] }) { return known }
    let word = make()
    words.withLock { $0[key] = word }
    return word
  }
}
