// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// Writes letters and documents as DocBook 5 articles, valid by its RELAX NG schema.
///
/// The table of elements and roles stands in docs/docbook.md.
package struct DocBookWriter: Sendable {
  package init() {}

  /// The letter as UTF-8 XML, the same bytes for the same letter.
  package func write(_ letter: Letter) throws(DocBookError) -> [UInt8] {
    var markup = DocBookMarkup(xml: try XMLOutput(), language: letter.language, notes: letter.notes)
    markup.article(of: letter)
    return try markup.xml.finish()
  }

  /// The document as UTF-8 XML: its headings make sections, its figures hold SVG.
  package func write(_ document: Document) throws(DocBookError) -> [UInt8] {
    var markup = DocBookMarkup(
      xml: try XMLOutput(), language: document.language, notes: document.notes)
    markup.article(of: document)
    return try markup.xml.finish()
  }
}
