// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// Writes a document or a letter as one HTML page that needs nothing else: no script, no style sheet, no picture
/// from elsewhere.
///
/// The page is well-formed XML below its first line, can be read at any width, on light and dark
/// screens and on paper, and names the language of every text.
package struct HTMLWriter: Sendable {
  package init() {}

  /// The page as UTF-8, the same bytes for the same document.
  package func write(_ document: Document) -> [UInt8] {
    var markup = HTMLMarkup(
      language: document.language, notes: document.notes?.notes ?? [], place: .page)
    markup.page(document)
    return Array(markup.text.utf8)
  }

  /// The letter as a page, from the sender's block to the sources.
  package func write(_ letter: Letter) -> [UInt8] {
    var markup = HTMLMarkup(
      language: letter.language, notes: letter.notes?.notes ?? [], place: .page)
    markup.page(letter)
    return Array(markup.text.utf8)
  }
}
