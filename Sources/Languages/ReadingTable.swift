// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a careful reader of a language knows besides its grammar.
package struct ReadingTable: Sendable {
  /// The words that nearly every sentence has, by which a language is told from another.
  package let common: Set<String>
  /// Words that may stand twice in a row: "had had", "vous vous".
  package let mayDouble: Set<String>
  /// Words and phrases that insult or threaten, by what they begin with.
  private let harsh: [Unicode.Scalar: [[WordStem]]]
  /// The quotation marks that open and close.
  package let quotes: [(open: Unicode.Scalar, close: Unicode.Scalar)]

  /// A word, or the beginning of words that bend: `scum`, `threat*`.
  package struct WordStem: Sendable {
    let text: String
    let isBeginning: Bool

    package func fits(_ word: String) -> Bool {
      isBeginning ? word.hasPrefix(text) : word == text
    }
  }

  init(_ words: WordTable) {
    func set(_ key: String) -> Set<String> {
      Set(words[key].split(separator: " ").map(String.init))
    }
    common = set("reading.common")
    mayDouble = set("reading.doubled")
    let phrases = words["reading.harsh"].split(separator: ",").map { phrase in
      phrase.split(separator: " ").map { word in
        WordStem(text: String(word.prefix { $0 != "*" }), isBeginning: word.hasSuffix("*"))
      }
    }
    harsh = phrases.reduce(into: [:]) { harsh, phrase in
      guard let first = phrase.first?.text.unicodeScalars.first else { return }
      harsh[first, default: []].append(phrase)
    }
    quotes = [("quote.open", "quote.close"), ("quote.inner-open", "quote.inner-close")]
      .compactMap { open, close in
        guard let open = words[open].unicodeScalars.first(where: { !Self.isSpace($0) }),
          let close = words[close].unicodeScalars.first(where: { !Self.isSpace($0) }), open != close
        else { return nil }
        return (open, close)
      }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}

extension ReadingTable {
  /// Words and phrases that insult or threaten and begin with the first letter of a word.
  package func harsh(beginningLike word: String) -> [[WordStem]] {
    word.unicodeScalars.first.flatMap { harsh[$0] } ?? []
  }
}

extension Language {
  package var reading: ReadingTable { rules.tables.reading }

  /// Whether the body goes on in lower case after the salutation.
  package var bodyStartsLower: Bool { rules.bodyStartsLower }
}
