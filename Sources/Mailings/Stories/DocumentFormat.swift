// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import DocBookWriter
internal import Documents
internal import HTMLWriter
internal import MarkdownWriter
internal import TextWriter

/// The formats in which documents that are no letters are written.
package enum DocumentFormat: String, Sendable, CaseIterable {
  case text
  case markdown
  case html
  case docbook
  /// An entry for programs that tell their readers what is new.
  case atom

  /// The ending of the files.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .docbook: "xml"
    case .atom: "atom"
    }
  }
}

/// Documents as bytes.
enum DocumentFiles {
  /// A document in a format; a feed is made from several and has its own way.
  static func bytes(
    of document: Document, as format: DocumentFormat
  ) throws(FileError) -> [UInt8] {
    switch format {
    case .text: return TextWriter().write(document)
    case .markdown: return MarkdownWriter().write(document)
    case .html: return HTMLWriter().write(document)
    case .docbook:
      do {
        return try DocBookWriter().write(document)
      } catch {
        throw FileError(action: "write", path: "XML", reason: "no memory left for XML")
      }
    case .atom: return []
    }
  }
}
