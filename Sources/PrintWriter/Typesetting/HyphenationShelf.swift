// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents
internal import Synchronization

/// The hyphenation of all languages, each loaded when first asked for.
///
/// A class because all cores share it.
final class HyphenationShelf: Sendable {
  private let folders: [String]
  private let languages = Mutex<[String: Hyphenation?]>([:])

  /// - Parameter folders: where dictionaries lie, the first is asked first.
  init(folders: [String]) {
    self.folders = folders
  }
}

extension HyphenationShelf {
  /// Whether there are patterns for the language.
  func knows(_ language: String) -> Bool { hyphenation(language) != nil }

  /// The text with soft hyphens where its words may be parted; words in other languages and links are left whole.
  func hyphenated(_ text: StyledText) -> StyledText {
    guard let hyphenation = hyphenation(text.language) else { return text }
    let closed = text.spans.filter(\.kind.isClosedToHyphens).map(\.range)
    return text.inserting(
      "\u{AD}",
      at: breaks(in: text.text, hyphenation, language: text.language).filter { offset in
        !closed.contains { $0.contains(offset) }
      })
  }

  private func breaks(
    in text: String, _ hyphenation: Hyphenation, language: String
  ) -> [Int] {
    // Names and abbreviations stay whole; German writes every noun with a capital.
    let namesLookAlike = language.hasPrefix("de")
    func isName(_ word: String) -> Bool {
      namesLookAlike ? word == word.uppercased() : word.first?.isUppercase ?? false
    }
    var breaks: [Int] = []
    var word = ""
    var start = 0
    var offset = 0
    var last = (word: "", start: 0)
    func finish() {
      if word.count > 4, !isName(word) {
        breaks += hyphenation.breaks(in: word).map { start + $0 }
      }
      if !word.isEmpty { last = (word, start) }
      word = ""
    }
    // The rest of a word is no line of its own.
    func endLine() {
      let kept = last.word.suffix(Self.leastLastLine).utf8.count
      let end = last.start + last.word.utf8.count - kept
      while let place = breaks.last, place > max(end, last.start) { breaks.removeLast() }
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic {
        if word.isEmpty { start = offset }
        word.unicodeScalars.append(scalar)
      } else {
        finish()
        if scalar == "\n" { endLine() }
      }
      offset += UTF8.width(scalar)
    }
    finish()
    endLine()
    return breaks
  }

  /// How many letters of a parted word stand alone on the last line of a paragraph at least.
  private static var leastLastLine: Int { 8 }

  private func hyphenation(_ language: String) -> Hyphenation? {
    languages.withLock { languages in
      if let known = languages[language] { return known }
      let loaded = Hyphenation.load(language, from: folders)
      languages[language] = .some(loaded)
      return loaded
    }
  }
}

extension StyledText.Kind {
  fileprivate var isClosedToHyphens: Bool {
    switch self {
    case .emphasis, .strong: false
    case .foreign, .link: true
    }
  }
}
