// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// A title for her or him, for an office whose holder nobody knows.
struct BothTitles {
  /// Under the name of an institution: "À l’attention de la Présidente ou du Président".
  let attention: String
  /// Without one: "An die Präsidentin oder den Präsidenten".
  let addressed: String
  /// What follows the title's first words: " der Europäischen Kommission".
  let rest: String
}

extension AddressComposer {
  /// Throws where the title fits a man and the holder is a woman, or the other way round.
  func checkGender() throws(MissingForm) {
    guard !request.isGroup, let gender = rules.titleGender(of: request.office) else { return }
    switch (gender, request.gender) {
    case (.masculine, .female), (.feminine, .male):
      throw MissingForm(
        language: rules.tag, column: "office__\(rules.tag)", text: request.office.text)
    default: return
    }
  }

  /// The institution and both titles, where the title's gender would be a guess; nil where it is none.
  func neutralOffice() throws(MissingForm) -> [String]? {
    guard request.gender != .male, request.gender != .female,
      rules.titleGender(of: request.office) != nil
    else { return nil }
    let both = rules.bothTitles(of: request.office)
    guard let body = request.body?.text else {
      if let both { return [both.addressed + both.rest] }
      throw MissingForm(
        language: rules.tag, column: "body__\(rules.tag)", text: request.office.text)
    }
    guard let both else { return [body] }
    return [body, both.attention + (Self.says(body, both.rest) ? "" : both.rest)]
  }

  func namesOffice(_ line: Pattern) -> Bool {
    line.gaps.contains { $0.hasPrefix("office") || $0.hasPrefix("body") }
  }

  /// Whether a text has every word of another one, be it in another case.
  static func says(_ body: String, _ text: String) -> Bool {
    let known = words(body)
    return words(text).allSatisfy { word in known.contains { isSame($0, word) } }
  }

  private static let articles: Set<String> = [
    "dal", "das", "degli", "dei", "del", "della", "delle", "dello", "dem", "den", "der", "des",
    "die", "gli", "las", "les", "los",
  ]

  /// The words that say something: not articles, but numbers.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { " ’,()".contains($0) }.map(String.init)
      .filter { $0.count > 2 && !articles.contains($0) || Int($0) != nil }
  }

  /// Whether two words differ by an ending of two letters at most.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    let common = zip(one, other).prefix { $0 == $1 }.count
    return one == other || common > 2 && max(one.count, other.count) - common <= 2
  }
}
