// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import DocBookWriter
internal import Documents
internal import HTMLWriter
internal import MarkdownWriter
internal import PrintWriter
internal import TextWriter

/// The formats in which documents that are no letters are written.
package enum DocumentFormat: String, Sendable, CaseIterable {
  case text
  case markdown
  case html
  case docbook
  /// To be printed.
  case pdf
  /// An entry for programs that tell their readers what is new.
  case atom

  /// Those that are written when nobody asks for others.
  package static let usual = allCases.filter { $0 != .pdf }

  /// Whether a terminal can show it.
  package var isText: Bool { self != .pdf }

  /// The ending of the files.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .docbook: "xml"
    case .pdf: "pdf"
    case .atom: "atom"
    }
  }
}

/// Documents as bytes.
enum DocumentFiles {
  /// A document in a format; a feed is made from several and has its own way.
  ///
  /// - Parameter dress: says in which fonts and on which paper a PDF is.
  static func bytes(
    of document: Document, as format: DocumentFormat, _ dress: DocumentDress
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
    case .pdf: return try pdf(of: document, dress)
    case .atom: return []
    }
  }

  private static func pdf(
    of document: Document, _ dress: DocumentDress
  ) throws(FileError) -> [UInt8] {
    do {
      let writer = try PrintWriter.forLetters(dress.fonts)
      let printed = try writer.set(document, on: dress.paper)
      if let missing = printed.missing {
        throw FileError(
          action: "print", path: document.role,
          reason: "no font that is installed has the character \(missing)")
      }
      return try writer.pdf(of: printed, .about(document))
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(action: "print", path: document.role, reason: "\(error)")
    }
  }
}
