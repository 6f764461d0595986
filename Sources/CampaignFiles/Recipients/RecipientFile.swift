// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics

/// Reads a file of recipients, CSV with one row an office.
package enum RecipientFile {
  /// The recipients that could be read, in the file's order, and all that is wrong with the file.
  package static func load(_ source: SourceText) -> Loaded<[PlacedRecipient]> {
    let problems = ProblemList()
    var recipients: [PlacedRecipient] = []
    var text = source.text
    text.withUTF8 { bytes in
      guard let header = CSVHeader(bytes, of: source, problems: problems) else { return }
      let table = RecipientTable(source: source, header: header)
      let memo = ListMemo()
      recipients.reserveCapacity(min(source.lineCount, bytes.count / 64))
      var reader = CSVReader(bytes, separator: header.separator, from: header.end)
      while !problems.isFull, let row = reader.next() {
        if let quote = row.unclosedQuote {
          problems.report(.unclosedQuote(in: source, at: quote))
          break
        }
        if row.isEmpty { continue }
        let cells = RecipientRow(row, bytes: bytes, table: table, problems: problems, memo: memo)
        guard let recipient = cells?.recipient() else { continue }
        let places = RecipientPlaces(file: table, row: row.range)
        recipients.append(PlacedRecipient(recipient, places: places))
      }
    }
    return Loaded(value: recipients, problems: problems.all)
  }
}

/// A recipient together with its row.
package struct PlacedRecipient: Sendable {
  package let value: Recipient
  package let places: RecipientPlaces

  init(_ value: Recipient, places: RecipientPlaces) {
    self.value = value
    self.places = places
  }
}

/// The lists of the row before, because most rows of a file have the same ones, and a hundred
/// thousand equal lists would fill the memory.
///
/// A class because each row leaves its lists to the next.
final class ListMemo {
  private var words: [CSVHeader.Field: (text: String, words: [String])] = [:]
  private var languages: (words: [String], tags: [LanguageTag])?

  func words(of field: CSVHeader.Field, in text: String) -> [String] {
    if let known = words[field], known.text == text { return known.words }
    let found = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "|" }.map(String.init)
    words[field] = (text, found)
    return found
  }

  func languages(of words: [String], reading read: (String) -> LanguageTag?) -> [LanguageTag] {
    if let known = languages, known.words == words { return known.tags }
    let tags = words.compactMap(read)
    // Only a list without a mistake may be handed on: each mistake is reported in its own row.
    if tags.count == words.count { languages = (words, tags) }
    return tags
  }
}

/// The problems of a file so far.
///
/// A class because all rows add to the one list. After the first thousand nothing more is read, so
/// that a file of the wrong kind cannot fill the memory, and no row with a mistake passes for good.
final class ProblemList {
  static let most = 1_000
  private(set) var all: [Diagnostic] = []

  var isFull: Bool { all.count > Self.most }

  func report(_ diagnostic: Diagnostic) {
    if all.count < Self.most {
      all.append(diagnostic)
    } else if all.count == Self.most, let span = diagnostic.span {
      all.append(.tooManyProblems(Self.most, at: span))
    }
  }
}
