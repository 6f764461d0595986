// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The languages whose quotation marks open and close in their own way at the ends of lines.
enum BreakLanguage: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
  case french = "fr"
  case german = "de"
  case russian = "ru"
  case spanish = "es"
  case other = ""

  /// The language of a BCP 47 tag.
  init(tag: String) {
    let primary = tag.prefix { $0 != "-" }.lowercased()
    self = BreakLanguage(rawValue: primary) ?? .other
  }

  var table: BreakTable {
    switch self {
    case .chinese: BreakTable.chinese
    case .english: BreakTable.english
    case .french: BreakTable.french
    case .german: BreakTable.german
    case .russian: BreakTable.russian
    case .spanish: BreakTable.spanish
    case .other: BreakTable.other
    }
  }
}
