// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a file says of itself.
package struct DocumentInformation: Hashable, Sendable {
  /// Shown in the window's title; never empty.
  package var title: String
  package var author: String?
  package var subject: String?
  package var keywords: [String]
  /// The main language of the text, as in BCP 47; never empty.
  package var language: String
  /// The program that wrote it.
  package var producer: String
  /// When it was made, as the caller says.
  package var date: PDFDate

  package init(
    title: String, author: String? = nil, subject: String? = nil, keywords: [String] = [],
    language: String, producer: String, date: PDFDate
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.language = language
    self.producer = producer
    self.date = date
  }
}

/// A second of the Gregorian calendar in UTC.
package struct PDFDate: Hashable, Sendable {
  package var year, month, day, hour, minute, second: Int

  package init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }
}

extension PDFDate {
  /// As in the information dictionary (ISO 32000-1, 7.9.4): `D:20261121120000Z`.
  var inDictionary: String { "D:" + digits.joined() + "Z" }

  /// As in XMP (ISO 8601): `2026-11-21T12:00:00Z`.
  var inMetadata: String {
    digits[..<3].joined(separator: "-") + "T" + digits[3...].joined(separator: ":") + "Z"
  }

  private var digits: [String] {
    let year = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    return [year] + [month, day, hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }
  }
}
