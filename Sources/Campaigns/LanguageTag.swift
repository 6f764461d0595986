// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A language as campaigns name it: `en`, `ru`, `uz-Cyrl` (BCP 47: language and script).
///
/// Eight bytes, so that a hundred thousand recipients cost little.
package struct LanguageTag: Sendable, Hashable {
  /// The letters of the tag, the first in the highest byte, padded with zeros.
  private let packed: UInt64

  /// Accepts two or three lower-case letters and an optional script such as `Cyrl`.
  package init?(_ text: some StringProtocol) {
    let code = text.utf8.prefix { $0 != UInt8(ascii: "-") }
    guard (2...3).contains(code.count), code.allSatisfy(Self.isLower) else { return nil }
    if code.count < text.utf8.count {
      let script = text.utf8.dropFirst(code.count + 1)
      guard script.count == 4, script.prefix(1).allSatisfy({ (0x41...0x5A).contains($0) }),
        script.dropFirst().allSatisfy(Self.isLower)
      else { return nil }
    }
    packed = Self.packed(text)
  }

  private init(known text: StaticString) { packed = Self.packed(text.description) }

  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func packed(_ text: some StringProtocol) -> UInt64 {
    var packed: UInt64 = 0
    for byte in text.utf8 { packed = packed << 8 | UInt64(byte) }
    return packed << UInt64(8 * (8 - text.utf8.count))
  }
}

extension LanguageTag {
  package static let english = LanguageTag(known: "en")
  package static let french = LanguageTag(known: "fr")
  package static let german = LanguageTag(known: "de")
  package static let russian = LanguageTag(known: "ru")
  package static let spanish = LanguageTag(known: "es")
  package static let italian = LanguageTag(known: "it")
  package static let ukrainian = LanguageTag(known: "uk")
  package static let uzbek = LanguageTag(known: "uz")
  package static let uzbekInCyrillic = LanguageTag(known: "uz-Cyrl")

  /// The language without its script: `uz` for `uz-Cyrl`.
  package var code: String { String(description.prefix { $0 != "-" }) }

  /// Whether the language is written in Latin letters, so that a Latin spelling of a name from
  /// another such language can stand in its text.
  package var isWrittenInLatin: Bool {
    let text = description
    if let dash = text.firstIndex(of: "-") { return text[text.index(after: dash)...] == "Latn" }
    return !Self.notLatin.contains(text)
  }

  private static let notLatin: Set<String> = [
    "am", "ar", "be", "bg", "el", "fa", "he", "hi", "hy", "ja", "ka", "kk", "km", "ko", "ky", "lo",
    "mk", "mn", "my", "ne", "ps", "ru", "si", "ta", "te", "tg", "th", "ti", "ug", "uk", "ur", "yi",
    "zh",
  ]
}

extension LanguageTag: CustomStringConvertible {
  package var description: String {
    var bytes: [UInt8] = []
    var rest = packed
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest >> 56))
      rest <<= 8
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension LanguageTag: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}
