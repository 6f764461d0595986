// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// Writes a letter as a DocBook 5 article, valid by its RELAX NG schema.
///
/// The table of elements and roles stands in docs/docbook.md.
package struct DocBookWriter: Sendable {
  package init() {}

  /// The letter as UTF-8 XML, the same bytes for the same letter.
  package func write(_ letter: Letter) throws(DocBookError) -> [UInt8] {
    var markup = LetterMarkup(xml: try XMLOutput(), letter: letter)
    markup.article()
    return try markup.xml.finish()
  }
}
