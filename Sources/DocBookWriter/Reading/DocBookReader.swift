// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Diagnostics
package import Documents

/// Reads a letter back from the DocBook that `DocBookWriter` made of it, and from nothing else.
///
/// It keeps no part of the XML that it does not know: an element, an attribute or a text in a place
/// where the writer puts none is a problem, not something to pass over. So a letter that was read is
/// the one that was written, as docs/docbook.md says.
package struct DocBookReader: Sendable {
  package init() {}
}

/// What was read of a document.
package struct DocBookReading: Sendable {
  /// Nil with an error among the problems.
  package let letter: Letter?
  /// Whether the word above the sources was not kept; it is empty then.
  ///
  /// Documents written before it stood in `info` lack it where every source is a footnote.
  package let lacksSourcesLabel: Bool
  package let problems: [Diagnostic]
}

extension DocBookReader {
  /// The letter in a document, or the first thing in it that is no part of a letter.
  ///
  /// - Parameter name: what the document is called where its problems are shown.
  /// - Throws: where there is no memory for the XML.
  package func read(_ bytes: [UInt8], name: String) throws(DocBookError) -> DocBookReading {
    let messages = MessageList()
    guard let tree = try XMLTree(bytes, messages) else {
      return DocBookReading(Self.unreadable(bytes, messages.all.first), name: name, bytes)
    }
    do throws(DocBookFault) {
      var reading = LetterReading(bytes: bytes, article: try tree.rootElement())
      let letter = try reading.letter()
      return DocBookReading(
        letter: letter, lacksSourcesLabel: reading.lacksSourcesLabel, problems: [])
    } catch {
      return DocBookReading(error, name: name, bytes)
    }
  }

  private static func unreadable(_ bytes: [UInt8], _ message: DocBookMessage?) -> DocBookFault {
    if let place = XMLPlaces.documentType(in: bytes) {
      return DocBookFault(.bytes(place), "a letter has no document type")
    }
    let text = message?.text ?? "it is empty"
    return DocBookFault(
      .position(line: message?.line ?? 1, column: message?.column ?? 1), "this is no XML: \(text)")
  }
}

extension DocBookReading {
  fileprivate init(_ fault: DocBookFault, name: String, _ bytes: [UInt8]) {
    letter = nil
    lacksSourcesLabel = false
    problems = [.notOurLetter(fault.message, at: fault.span(in: bytes, name: name))]
  }
}

extension Diagnostic {
  fileprivate static func notOurLetter(_ message: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      "unreadable-docbook", .error, message, at: span,
      hints: ["only a letter as Writ wrote it is read: docs/docbook.md"])
  }
}
