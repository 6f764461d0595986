// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// A published correspondence between two alphabets, by which Writ spells a name that nobody has
/// spelled for it.
package enum Transliteration: String, Sendable, CaseIterable {
  /// BGN/PCGN: the Russian system of 1947, and the one of 2019 for Ukrainian, which is the Ukrainian
  /// government's of 2010.
  ///
  /// Kept: ë, which tells Хрущёв from Хрущев, and the endings -iy and -yy. Left out, as letters do:
  /// the apostrophes for ь and ъ, which would meet those of English and German genitives, and the
  /// optional point that parts letters («тс»).
  case bgnPCGN = "bgn-pcgn"
  /// ICAO Doc 9303, part 3, section 6, in the edition of 2021, which has exceptions for Ukrainian.
  case icao9303 = "icao-9303"
  /// ISO 9:1995, the same for every language: each letter has one of its own.
  case iso9 = "iso-9"
  /// The correspondence of the two Uzbek alphabets, see ``UzbekScript``.
  case uzbek = "uzbek-1995"

  package init(_ romanisation: Romanisation) {
    self =
      switch romanisation {
      case .bgnPCGN: .bgnPCGN
      case .icao9303: .icao9303
      case .iso9: .iso9
      }
  }

  /// As remarks on a name call it.
  package var name: String {
    switch self {
    case .bgnPCGN: "BGN/PCGN"
    case .icao9303: "ICAO 9303"
    case .iso9: "ISO 9"
    case .uzbek: "Uzbek alphabets of 1995"
    }
  }
}

extension Transliteration {
  /// A text of a language in the letters of another; nil where the standard says nothing of the
  /// language, or of one of the text's letters.
  ///
  /// - Parameter isLatin: whether Uzbek is to be in Latin letters; the others know nothing else.
  package func spelled(
    _ text: String, from source: LanguageTag, toLatin isLatin: Bool = true
  ) -> String? {
    switch self {
    case .uzbek: isLatin ? Self.uzbekInLatin(text) : Self.uzbekInCyrillic(text)
    case .bgnPCGN, .icao9303, .iso9:
      isLatin ? TransliterationTable.of(source)?.spelled(text, by: self) : nil
    }
  }

  /// A foreign word that Uzbek does not respell ("Watson") has no Cyrillic spelling, nor has a name
  /// with a letter that is not Uzbek ("José").
  private static func uzbekInCyrillic(_ text: String) -> String? {
    let spelling = UzbekScript.cyrillic(text)
    return spelling.unicodeScalars.contains { $0.properties.isAlphabetic && !isCyrillic($0) }
      ? nil : spelling
  }

  private static func uzbekInLatin(_ text: String) -> String? {
    let spelling = UzbekScript.latin(text)
    return spelling.unicodeScalars.contains(where: isCyrillic) ? nil : spelling
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{400}"..."\u{52F}").contains(scalar)
  }
}
