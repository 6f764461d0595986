// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
internal import Languages

/// Cases by languages: which of them can be told in full.
package struct CompletenessTable: Sendable, Equatable {
  package let languages: [LanguageTag]
  package let rows: [Row]

  /// One case, and how many of its texts each language lacks.
  package struct Row: Sendable, Equatable {
    package let id: Identifier
    /// In the order of the table's languages.
    package let missing: [Int]
    package let textCount: Int
  }

  init(_ campaign: LoadedCampaign) {
    let languages = campaign.settings?.value.languages ?? []
    self.languages = languages
    rows = campaign.cases.map { placed in
      Row(
        id: placed.value.id,
        missing: languages.map { Self.missingTexts(of: placed.value, in: $0) },
        textCount: placed.value.texts.count + placed.value.people.count)
    }
  }

  /// How many texts and names of a case a language lacks; the same by every standard of
  /// transliteration.
  static func missingTexts(of matter: Case, in language: LanguageTag) -> Int {
    matter.texts.count { $0[language] == nil }
      + matter.people.count { NameSpelling(of: $0.names, in: language, by: .usual) == nil }
  }
}

extension Case {
  /// Every free text that a letter may need.
  fileprivate var texts: [LocalizedText] {
    var texts = [title, status.place, account?.text, health?.text].compactMap(\.self)
    texts += people.compactMap(\.occupation)
    texts += timeline.flatMap { [$0.place, $0.text, $0.court].compactMap(\.self) }
    texts += charges.flatMap { [$0.law, $0.text].compactMap(\.self) }
    texts += facts.map(\.text) + demands.map(\.text)
    return texts
  }
}
