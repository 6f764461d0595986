// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// An address as it stands on a label, an envelope or a card: whom it names, where that is, the country.
package struct PostalAddress: Sendable, Hashable {
  package let lines: [LanguageText]
  /// BCP 47 tag of the lines that have none of their own.
  package let language: String

  package init(_ lines: [LanguageText], language: String) {
    self.lines = lines
    self.language = language
  }
}
