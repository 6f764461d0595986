// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// Writes a document as CommonMark, with pipe tables as GitHub and pandoc read them.
///
/// A figure is its caption and description; columns in several languages follow one another; of
/// words in another language the words are kept.
package struct MarkdownWriter: Sendable {
  package init() {}

  /// The document as UTF-8 from its title to its sources, with one line end at its end.
  package func write(_ document: Document) -> [UInt8] {
    var page = MarkdownPage(notes: document.notes?.notes.count ?? 0)
    page.heading(level: 0, document.title)
    page.paragraph([.text(document.dateLine ?? document.date)])
    page.blocks(document.blocks)
    page.sources(document.notes)
    return Array((page.lines.joined(separator: "\n") + "\n").utf8)
  }
}
