// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One of several texts that stand side by side, in a language of its own.
package struct Column: Sendable, Hashable {
  /// BCP 47 tag.
  package let language: String
  package let blocks: [Block]

  package init(language: String, blocks: [Block]) {
    self.language = language
    self.blocks = blocks
  }
}
