// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns

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
      let texts = placed.value.texts
      let names = placed.value.people.map(\.names)
      return Row(
        id: placed.value.id,
        missing: languages.map { language in
          texts.count { $0[language] == nil } + names.count { $0.written(in: language) == nil }
        }, textCount: texts.count + names.count)
    }
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
