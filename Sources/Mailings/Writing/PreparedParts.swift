// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Letters
internal import Synchronization

/// The templates and cases of a campaign as its letters take them, each prepared once for all plans
/// that share them.
///
/// A class because a check makes many plans of one campaign, and all cores prepare.
package final class PreparedParts: Sendable {
  /// A template, nil where something is wrong with it, and what is wrong.
  typealias CheckedTemplate = (template: PreparedTemplate?, problems: [Diagnostic])

  private let campaign: LoadedCampaign
  private let known: KnownNames
  private let templates = Mutex<[Int32: CheckedTemplate]>([:])
  private let cases = Mutex<[CaseKey: PreparedCase]>([:])

  package init(_ campaign: LoadedCampaign) {
    self.campaign = campaign
    known = KnownNames(campaign.cases.lazy.map(\.value))
  }

  /// A case in the words of one language for one authority.
  private struct CaseKey: Hashable {
    let index: Int32
    let language: LanguageTag
    let jurisdiction: Jurisdiction
  }
}

extension PreparedParts {
  /// Prepares all templates, on all cores.
  func prepareTemplates() async {
    await withTaskGroup(of: Void.self) { group in
      for index in campaign.templates.indices {
        group.addTask { _ = self.template(Int32(index)) }
      }
    }
  }

  /// The template at a place of the campaign.
  func template(_ index: Int32) -> CheckedTemplate {
    if let known = templates.withLock({ $0[index] }) { return known }
    let settings = campaign.settings?.value
    let prepared = PreparedTemplate.prepare(
      campaign.templates[Int(index)].templateText, known: known,
      naming: settings?.countryNames ?? [:], romanising: settings?.romanisation ?? .usual)
    templates.withLock { $0[index] = prepared }
    return prepared
  }

  /// The case at a place of the campaign, in the language of a template.
  func matter(
    _ index: Int32, for template: PreparedTemplate, to jurisdiction: Jurisdiction
  ) -> PreparedCase {
    let key = CaseKey(
      index: index, language: template.template.language, jurisdiction: jurisdiction)
    if let known = cases.withLock({ $0[key] }) { return known }
    let prepared = PreparedCase(
      campaign.cases[Int(index)].value, for: template, to: jurisdiction, known: known)
    cases.withLock { $0[key] = prepared }
    return prepared
  }
}
