// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// How a country's name stands in its sentence.
package enum CountryForm: String, Sendable, CaseIterable {
  /// As lists and addresses have it, without an article: "United Kingdom", "Türkei".
  case name
  /// As the subject or object of a sentence: "the United Kingdom", "la France", "die Türkei".
  case withArticle = "with_article"
  /// The official name, without an article: "Republic of Uzbekistan".
  case official
  /// "of the United Kingdom", "de l’Ouzbékistan", "Usbekistans", «Узбекистана».
  case of
  /// The same with the official name: "of the Republic of Uzbekistan".
  case officialOf = "official_of"
  /// Where: "in Uzbekistan", "au Kazakhstan", "in der Türkei", «в Узбекистане».
  case `in`
  /// Where to: "to Turkmenistan", "nach Turkmenistan", «в Туркменистан».
  case to
  /// Where from: "from Turkey", "de Turquie", "aus der Türkei", «из Турции».
  case from
  /// As a dictionary has it: "Uzbek", "ouzbek", "usbekisch", «узбекский».
  case adjective

  /// Whether it stands for the official name rather than the short one.
  package var isOfficial: Bool { self == .official || self == .officialOf }
}

/// The names of countries that a campaign prefers, by language, in the forms that it gives.
package typealias CountryNames = [LanguageTag: [CountryCode: [CountryForm: String]]]
