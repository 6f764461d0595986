// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Languages

/// How far each language is: Writ's own tables, and the campaign's templates and case texts.
package struct LanguageSurvey: Sendable, Equatable {
  package let languages: [Entry]

  /// One language.
  package struct Entry: Sendable, Equatable {
    package let tag: LanguageTag
    package let englishName: String
    package let ownName: String
    /// Writ's tables first, then `templates` and `cases`, where there is a campaign.
    package let areas: [Coverage.Area]
  }
}

extension LanguageSurvey {
  /// - Parameter folder: the campaign's; outside of one only Writ's tables are looked at.
  package static func survey(
    of folder: String, in surroundings: some Surroundings
  ) throws -> LanguageSurvey {
    let isCampaign = surroundings.isThere(folder == "." ? "writ.yaml" : "\(folder)/writ.yaml")
    let campaign = isCampaign ? try LoadedCampaign.load(from: folder, in: surroundings) : nil
    return LanguageSurvey(
      languages: Language.all.map { language in
        let own = campaign.map { [templates(of: $0, language.tag), cases(of: $0, language.tag)] }
        return Entry(
          tag: language.tag, englishName: language.englishName, ownName: language.ownName,
          areas: language.coverage.areas + (own ?? []))
      })
  }

  private static func templates(
    of campaign: LoadedCampaign, _ tag: LanguageTag
  ) -> Coverage.Area {
    let written = campaign.templates.map(\.value).filter { $0.language == tag }
    let ids = Set(written.map(\.id))
    return Coverage.Area(
      name: "templates", reviews: written.reduce(into: [:]) { $0[$1.review, default: 0] += 1 },
      missing: campaign.templateIDs.filter { !ids.contains($0) }.map(\.description))
  }

  /// The cases all of whose texts are there.
  private static func cases(of campaign: LoadedCampaign, _ tag: LanguageTag) -> Coverage.Area {
    var reviews: [ReviewStatus: Int] = [:]
    var missing: [String] = []
    for matter in campaign.cases.map(\.value) {
      let lacking = CompletenessTable.missingTexts(of: matter, in: tag)
      if lacking > 0 {
        missing.append("\(matter.id)")
      } else {
        reviews[matter.translations[tag] ?? .sourced, default: 0] += 1
      }
    }
    return Coverage.Area(name: "cases", reviews: reviews, missing: missing)
  }
}
