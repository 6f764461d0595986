// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

/// Uzbek in Cyrillic letters: the tables of Uzbek in Latin ones, respelled.
struct UzbekInCyrillic: UzbekRules {
  let tag = LanguageTag.uzbekInCyrillic
  let englishName = "Uzbek in Cyrillic"
  let ownName = "ўзбекча"

  var tables: LanguageTables { Self.tables }

  func spelled(_ latin: String) -> String { UzbekScript.cyrillic(latin) }
}

extension UzbekInCyrillic {
  private static let tables = LanguageTables(
    "Uzbek in Cyrillic", Uzbek.texts,
    century: { RomanNumeral.text($0) }, respelling: respelled)

  /// Dates in Cyrillic have no hyphen behind their numbers: `2001-yil 23-oktabr` is «2001 йил 23
  /// октябрь».
  private static func respelled(_ text: String) -> String {
    UzbekScript.cyrillic(text.hasPrefix("-") ? "\u{A0}" + text.dropFirst() : text)
  }
}
