// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import PDF

/// What a PDF file says of itself.
package struct PrintedFile: Sendable, Hashable {
  package var title: String
  package var author: String?
  /// BCP 47 tag of most of the text.
  package var language: String
  /// The day that stands on the letters, ISO 8601; a file is not dated by a clock, so that the same letters give the
  /// same bytes.
  package var date: String
  package var producer: String

  package init(title: String, author: String?, language: String, date: String, producer: String) {
    self.title = title
    self.author = author
    self.language = language
    self.date = date
    self.producer = producer
  }
}

/// A PDF of several letters and documents, written as they come.
///
/// A class because it belongs to one file.
package final class PrintedPack {
  private let painter: PDFPainter

  /// - Parameter sink: gets the bytes in order.
  package init(_ about: PrintedFile, sink: @escaping ([UInt8]) throws -> Void) throws {
    let parts = about.date.split(separator: "-").compactMap { Int($0) }
    let date =
      parts.count == 3
      ? PDFDate(year: parts[0], month: parts[1], day: parts[2])
      : PDFDate(year: 1970, month: 1, day: 1)
    painter = PDFPainter(
      PDFFile(
        DocumentInformation(
          title: about.title.isEmpty ? about.producer : about.title, author: about.author,
          language: about.language.isEmpty ? "und" : about.language, producer: about.producer,
          date: date), sink: sink))
  }
}

extension PrintedPack {
  /// Adds the pages of a letter or document.
  ///
  /// - Parameters:
  ///   - isPart: whether it is one of several in the file.
  ///   - marks: what the outline says of it, from the widest heading to its own.
  package func add(_ printed: PrintedSheets, isPart: Bool = true, marks: [String] = []) throws {
    try painter.add(printed.sheets, isPart: isPart, marks: marks)
  }

  /// Writes what is left; nothing can be added afterwards.
  package func finish() throws { try painter.finish() }
}
