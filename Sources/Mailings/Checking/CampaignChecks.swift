// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Diagnostics

/// Everything in a campaign's files that would make a letter wrong, found without composing one.
package struct CampaignChecks {
  private let campaign: LoadedCampaign
  private let today: CivilDate
  private let clock: CivilDate

  /// - Parameters:
  ///   - today: the day on which the letters are dated.
  ///   - clock: the day by the clock.
  package init(_ campaign: LoadedCampaign, today: CivilDate, clock: CivilDate) {
    self.campaign = campaign
    self.today = today
    self.clock = clock
  }
}

extension CampaignChecks {
  package var problems: [Diagnostic] {
    let limit = campaign.settings?.value.addressLimit ?? CalendarDuration(years: 1)
    return campaign.cases.flatMap { CaseCheck($0, today: today).problems }
      + RecipientChecks(campaign, limit: limit, today: today, clock: clock).problems
      + recipientLanguages + unusedTemplates + TemplateChecks(campaign).differences
  }

  /// Recipients that no template can be written to, because they read none of its languages.
  private var recipientLanguages: [Diagnostic] {
    let written = Set(campaign.templates.map(\.value.language))
    return campaign.recipients.compactMap { recipient in
      let languages = recipient.value.languages
      guard !languages.isEmpty, !written.isEmpty, languages.allSatisfy({ !written.contains($0) })
      else { return nil }
      return .unreadable(languages, at: recipient.places.span(of: "languages"))
    }
  }

  /// Templates of appeals that no case names; nothing is said where a case could not be read.
  private var unusedTemplates: [Diagnostic] {
    let isUnread = campaign.unreadFiles.contains { $0.hasPrefix("Cases/") }
    guard !campaign.cases.isEmpty, !isUnread else { return [] }
    let used = Set(campaign.cases.flatMap(\.value.letters))
    return campaign.templateIDs.filter { !used.contains($0) }.compactMap { id in
      guard let first = campaign.templates(id).first, first.value.purpose == .appeal else {
        return nil
      }
      return .unusedTemplate(id, at: first.places.span(of: "subject"))
    }
  }
}
