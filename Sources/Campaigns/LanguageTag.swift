// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A language as campaigns name it: `en`, `ru`, `uz-Cyrl` (BCP 47: language and script).
package struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  /// Accepts two or three lower-case letters and an optional script such as `Cyrl`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let code = parts.first, parts.count <= 2, (2...3).contains(code.utf8.count),
      code.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    if parts.count == 2 {
      let script = Array(parts[1].utf8)
      guard script.count == 4, (0x41...0x5A).contains(script[0]),
        script.dropFirst().allSatisfy({ (0x61...0x7A).contains($0) })
      else { return nil }
    }
    description = String(text)
  }

  private init(known text: String) { description = text }

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension LanguageTag {
  package static let english = LanguageTag(known: "en")
  package static let french = LanguageTag(known: "fr")
  package static let german = LanguageTag(known: "de")
  package static let russian = LanguageTag(known: "ru")

  /// The language without its script: `uz` for `uz-Cyrl`.
  package var code: Substring { description.prefix { $0 != "-" } }

  /// Whether the language is written in Latin letters, so that a Latin spelling of a name from
  /// another such language can stand in its text.
  package var isWrittenInLatin: Bool {
    if let dash = description.firstIndex(of: "-") {
      return description[description.index(after: dash)...] == "Latn"
    }
    return !Self.notLatin.contains(code)
  }

  private static let notLatin: Set<Substring> = [
    "am", "ar", "be", "bg", "el", "fa", "he", "hi", "hy", "ja", "ka", "kk", "km", "ko", "ky", "lo",
    "mk", "mn", "my", "ne", "ps", "ru", "si", "ta", "te", "tg", "th", "ti", "ug", "uk", "ur", "yi",
    "zh",
  ]
}
