// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Something that a document does against the schema or the rules of a letter.
///
/// The text may quote the document, so it is for the one who asked, not for a log.
package struct DocBookMessage: Sendable, Equatable {
  /// The line in the document, counted from 1; 0 where none is known.
  package let line: Int
  /// The column in the line, counted from 1; 0 where none is known.
  package let column: Int
  package let text: String

  package init(line: Int, column: Int = 0, text: String) {
    self.line = line
    self.column = column
    self.text = text
  }
}
