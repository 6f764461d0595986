// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns

/// The languages of one template, and what they have in common.
struct TemplateGroup {
  let id: Identifier
  let purpose: LetterTemplate.Purpose
  let byLanguage: [LanguageTag: Int]
  let audience: Set<String>
  let about: Set<LetterTemplate.Subject>

  init(_ id: Identifier, in campaign: LoadedCampaign) {
    self.id = id
    let indices = campaign.templates.indices.filter { campaign.templates[$0].value.id == id }
    let templates = indices.map { campaign.templates[$0].value }
    byLanguage = Dictionary(
      indices.map { (campaign.templates[$0].value.language, $0) },
      uniquingKeysWith: { first, _ in first })
    purpose = templates.first?.purpose ?? .appeal
    audience = Set(templates.flatMap(\.audience))
    about = Set(templates.flatMap(\.about))
  }

  var isJoint: Bool { about.contains(.cases) }

  /// Whether it is written for cases of as many people as this one has, or for joint letters.
  func suits(_ matter: Case) -> Bool {
    isJoint || about.contains(matter.people.count == 1 ? .person : .people)
  }
}
