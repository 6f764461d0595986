// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A letter word for word, as DocBook and as text, compressed for the ledger.
package struct KeptText: Sendable {
  package let digest: TextDigest
  /// The bytes of the DocBook, which stands first; the text follows it.
  let docbook: Int
  let size: Int
  let content: [UInt8]
  /// The text that it is compressed against.
  let base: TextBase?
}

/// The first letter of several that resemble each other; the others are kept as what differs from it.
///
/// A class because many letters refer to one, from all cores.
final class TextBase: Sendable {
  let plain: [UInt8]
  let text: KeptText

  init(plain: [UInt8], text: KeptText) {
    self.plain = plain
    self.text = text
  }
}
