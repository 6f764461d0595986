// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
package import Diagnostics
package import Documents
package import Letters

/// A planned mailing with its templates parsed and its cases put into words, ready to compose.
package struct PreparedMailing: Sendable {
  package let plan: MailingPlan
  /// What is wrong with the templates; their letters are not composed.
  package let problems: [Diagnostic]
  private let settings: CampaignSettings
  private let templates: [Int32: PreparedTemplate]
  private let cases: [CaseKey: PreparedCase]
  private let copies: [CopyKey: [Recipient]]
}

/// A case in the words of one language for one authority.
private struct CaseKey: Hashable {
  let index: Int32
  let language: LanguageTag
  let jurisdiction: Jurisdiction
}

/// Whose copies: those for a jurisdiction, from a country, of certain kinds.
private struct CopyKey: Hashable {
  let template: Int32
  let jurisdiction: Jurisdiction
  let member: Int32
}

extension PreparedMailing {
  /// Prepares everything that letters of the plan share; nil without settings.
  package init?(_ plan: MailingPlan) {
    guard let settings = plan.campaign.settings?.value else { return nil }
    self.plan = plan
    self.settings = settings
    let known = KnownNames(plan.campaign.cases.lazy.map(\.value))
    var problems: [Diagnostic] = []
    var templates: [Int32: PreparedTemplate] = [:]
    for index in Set(plan.letters.map(\.template)).sorted() {
      let placed = plan.campaign.templates[Int(index)]
      let prepared = PreparedTemplate.prepare(placed.templateText, known: known)
      problems += prepared.problems
      templates[index] = prepared.template
    }
    var cases: [CaseKey: PreparedCase] = [:]
    var copies: [CopyKey: [Recipient]] = [:]
    for letter in plan.letters {
      let jurisdiction = plan.campaign.recipients[Int(letter.recipient)].value.jurisdiction
      let language = plan.campaign.templates[Int(letter.template)].value.language
      for index in plan.cases(of: letter) {
        let key = CaseKey(index: index, language: language, jurisdiction: jurisdiction)
        guard cases[key] == nil else { continue }
        let matter = plan.campaign.cases[Int(index)].value
        cases[key] = PreparedCase(matter, in: language, to: jurisdiction, known: known)
      }
      let copyKey = CopyKey(
        template: letter.template, jurisdiction: jurisdiction, member: letter.member)
      if copies[copyKey] == nil { copies[copyKey] = plan.copies(of: letter) }
    }
    self.templates = templates
    self.cases = cases
    self.copies = copies
    self.problems = problems.sortedByPlace()
  }

  /// The letter that was planned, or what is in its way.
  package func compose(_ letter: PlannedLetter) -> (letter: Letter?, findings: [Finding]) {
    guard let template = templates[letter.template] else { return (nil, []) }
    let campaign = plan.campaign
    let recipient = campaign.recipients[Int(letter.recipient)].value
    let language = template.template.language
    let cases = plan.cases(of: letter).compactMap { index in
      self.cases[CaseKey(index: index, language: language, jurisdiction: recipient.jurisdiction)]
    }
    let copyKey = CopyKey(
      template: letter.template, jurisdiction: recipient.jurisdiction, member: letter.member)
    let request = LetterRequest(
      template: template, cases: cases, recipient: recipient,
      sender: campaign.members[Int(letter.member)].value, cosigners: plan.cosigners,
      copies: copies[copyKey] ?? [], reference: letter.reference,
      mailing: plan.name.description, today: plan.date, settings: settings,
      citesSources: plan.options.citesSources)
    return LetterComposer.compose(request)
  }
}

extension PlacedTemplate {
  /// The template as the composer takes it.
  var templateText: TemplateText {
    TemplateText(
      template: value, source: source, subjectRange: subjectRange, bodyRange: bodyRange)
  }
}

extension MailingPlan {
  fileprivate var cosigners: [Member] {
    options.cosigners.compactMap { campaign.member($0)?.value }
  }

  /// The recipients that get a copy: those of the kinds that the template names which speak for the
  /// same state and cover the country of the one who writes.
  fileprivate func copies(of letter: PlannedLetter) -> [Recipient] {
    let template = campaign.templates[Int(letter.template)].value
    let jurisdiction = campaign.recipients[Int(letter.recipient)].value.jurisdiction
    let country = campaign.members[Int(letter.member)].value.country
    guard !template.copies.isEmpty else { return [] }
    return campaign.recipients.lazy.map(\.value).filter { recipient in
      template.copies.contains(recipient.kind) && recipient.jurisdiction == jurisdiction
        && !recipient.isEmbassyElsewhere(than: country)
        && recipient.holder?.hasEnded(by: date) != true
    }
  }
}
