// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

@testable import PrintWriter

/// What a letter says, in the order in which it is read.
enum LetterReading {
  static func text(of letter: Letter, hasReturnLine: Bool) -> String {
    let sender = letter.sender
    var lines = [sender.name] + [sender.organisation].compactMap(\.self) + sender.addressLines
    lines += [sender.country, sender.email, sender.phone].compactMap(\.self)
    if hasReturnLine {
      lines.append(([sender.name] + sender.addressLines).joined(separator: " · "))
    }
    lines += letter.addressee.lines.map(\.text)
    lines += ["\(letter.reference.label) \(letter.reference.code)", letter.date.line]
    lines += [letter.subject.plainText, letter.salutation]
    lines += letter.body.flatMap { texts(of: $0) }
    lines.append(letter.close)
    for signatory in letter.signatories {
      lines += [signatory.name, signatory.role, signatory.organisation, signatory.country]
        .compactMap(\.self)
    }
    for part in [letter.copies, letter.enclosures].compactMap(\.self) {
      lines += [part.label] + part.lines
    }
    if let notes = letter.notes {
      lines.append(notes.label)
      for (place, note) in notes.notes.enumerated() {
        lines.append(
          ["[\(place + 1)]", note.text, note.url].compactMap(\.self).joined(separator: " "))
      }
    }
    return lines.joined(separator: " ")
  }

  private static func texts(of block: Block) -> [String] {
    switch block {
    case .paragraph(let inlines), .heading(_, let inlines): [text(of: inlines)]
    case .quotation(let blocks): blocks.flatMap { texts(of: $0) }
    case .list(let list):
      list.items.enumerated().flatMap { place, item in
        [mark(list.marking, place)] + item.flatMap { texts(of: $0) }
      }
    case .table, .figure, .parallel: []
    }
  }

  private static func mark(_ marking: List.Marking, _ place: Int) -> String {
    if case .numbers(let start) = marking { "\(start + place)." } else { "•" }
  }

  private static func text(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let parts), .strong(let parts), .foreign(_, let parts), .link(_, let parts):
        text(of: parts)
      case .note(let number): "[\(number)]"
      case .lineBreak: " "
      }
    }.joined()
  }
}

/// Compares a text with what a program read from the file.
enum ReadText {
  /// The first place where they differ; nil where they are the same.
  ///
  /// The ends of lines, which the letter does not have, may stand anywhere but are not needed; any other space must be
  /// in both. Hyphens count as nothing: Poppler takes every hyphen at a line's end away.
  static func difference(_ letter: String, _ read: String) -> String? {
    let (wanted, found) = (Array(plain(letter)), Array(plain(read)))
    var (one, other) = (0, 0)
    while one < wanted.count || other < found.count {
      let (a, b) = (
        one < wanted.count ? wanted[one] : "\n", other < found.count ? found[other] : "\n"
      )
      if a == b {
        one += 1
        other += 1
      } else if b == "\n", other < found.count {
        other += 1
        if a == " " { one += 1 }
      } else {
        return "\(said(wanted[one...])) ≠ \(said(found[other...]))"
      }
    }
    return nil
  }

  /// Letters, marks and digits alone, for lines from right to left: Poppler guesses where the other signs stand.
  static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  private static func plain(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where !isNothing(scalar) {
      let isEnd = scalar == "\n" || scalar == "\u{C}"
      if isEnd || scalar.properties.isWhitespace {
        if let last = result.last, last == "\n" || (last == " " && !isEnd) { continue }
        if result.last == " " { result.removeLast() }
        if !result.isEmpty { result.append(isEnd ? "\n" : " ") }
      } else {
        result.append(scalar)
      }
    }
    return result.last == "\n" ? result.dropLast() : result
  }

  private static func said(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.prefix(30).map { String($0) }.joined()
  }

  private static func isNothing(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}"
      || scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{3164}"
  }
}
