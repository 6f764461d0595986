// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Letters

/// Every template of a campaign, parsed and held against the names that letters know.
struct TemplateChecks {
  private let campaign: LoadedCampaign

  init(_ campaign: LoadedCampaign) { self.campaign = campaign }
}

extension TemplateChecks {
  var problems: [Diagnostic] {
    let known = KnownNames(campaign.cases.lazy.map(\.value))
    return campaign.templates.flatMap {
      PreparedTemplate.prepare($0.templateText, known: known).problems
    } + unknownAudiences
  }

  /// Kinds of recipients that no row has: most likely mistyped.
  private var unknownAudiences: [Diagnostic] {
    let kinds = Set(campaign.recipients.map(\.value.kind))
    guard !kinds.isEmpty else { return [] }
    return campaign.templates.flatMap { template in
      template.value.audience.filter { !kinds.contains($0) }.map { kind in
        .unknownAudience(kind, known: kinds.sorted(), at: template.places.span(of: "audience"))
      }
    }
  }
}
