// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns

/// Which templates suit which cases and recipients, and in which language.
extension MailingPlanner {
  /// The templates from which letters may be written: those of the purpose, or those that are named.
  ///
  /// A follow-up needs a letter that it follows.
  var chosenGroups: [TemplateGroup] {
    let groups = groups { id in options.templates.isEmpty || options.templates.contains(id) }
    return groups.filter { group in
      guard options.purpose == .appeal, !options.templates.isEmpty else {
        return group.purpose == options.purpose && group.purpose != .followUp
      }
      return group.purpose != .followUp
    }
  }

  /// The templates with certain ids.
  func groups(_ isChosen: (Identifier) -> Bool = { _ in true }) -> [TemplateGroup] {
    campaign.templateIDs.filter(isChosen).map { TemplateGroup($0, in: campaign) }
  }

  /// The templates of letters about a case.
  ///
  /// Appeals stand in the order in which the case names them: the first that suits an office is its
  /// letter. Thanks and postcards suit every case.
  func own(_ matter: Case, _ groups: [TemplateGroup]) -> [TemplateGroup] {
    let named = matter.letters.compactMap { id in groups.first { $0.id == id } }
    let others = groups.filter { $0.purpose == .thanks || $0.purpose == .postcard }
    return (named.filter { $0.purpose == .appeal } + others).filter { takes(matter, $0) }
  }

  /// Whether letters about a case are written from a template at all.
  func takes(_ matter: Case, _ group: TemplateGroup) -> Bool {
    guard options.cases.isEmpty || options.cases.contains(matter.id) else { return false }
    guard group.suits(matter) else { return false }
    return switch group.purpose {
    case .appeal: matter.letters.contains(group.id)
    case .thanks: options.outcomes[matter.id]?.kind.isThankworthy ?? false
    case .postcard: true
    case .followUp: false
    }
  }

  /// Whether a recipient is among the template's audience and those chosen, and can be reached.
  func takes(_ recipient: Recipient, _ group: TemplateGroup, _ member: Int) -> Bool {
    guard group.audience.contains(recipient.kind), !options.excepted.contains(recipient.id) else {
      return false
    }
    let isNamed = options.recipients.contains { $0.names(recipient) }
    let writer = campaign.members[member].value
    if recipient.isEmbassyElsewhere(than: writer.country), !isNamed { return false }
    return options.recipients.isEmpty || options.recipients.contains { $0.takes(recipient) }
  }

  /// The file of the language that a letter would have, where it could not be read: another language
  /// does not stand in for it.
  func unreadTemplate(of group: TemplateGroup, in languages: [LanguageTag]) -> String? {
    guard !campaign.unreadFiles.isEmpty else { return nil }
    for language in languages {
      if group.byLanguage[language] != nil { return nil }
      let file = "Templates/\(group.id)/\(language).md"
      if campaign.unreadFiles.contains(file) { return file }
    }
    return nil
  }

  func wantedLanguages(_ recipient: Recipient) -> [LanguageTag] {
    let wanted = options.language.map { [$0] } ?? recipient.languages
    return wanted.isEmpty ? campaign.settings?.value.languages ?? [] : wanted
  }

  /// The template in the language of a letter: the one asked for; else the first that the recipient
  /// reads, in the recipient's order; else the campaign's first.
  func template(
    of group: TemplateGroup, _ cases: PlannedLetter.CaseSet, for recipient: Recipient,
    in languages: [LanguageTag]
  ) -> Int? {
    languages.lazy.compactMap { group.byLanguage[$0] }.first { index in
      suits(campaign.templates[index].value, cases, recipient)
    }
  }

  /// Whether the file of one language is itself written for such a case and such a recipient.
  private func suits(
    _ template: LetterTemplate, _ cases: PlannedLetter.CaseSet, _ recipient: Recipient
  ) -> Bool {
    guard template.audience.contains(recipient.kind) else { return false }
    return suits(Set(template.about), cases)
  }

  /// Whether a template about such subjects can be about these cases.
  func suits(_ about: Set<LetterTemplate.Subject>, _ cases: PlannedLetter.CaseSet) -> Bool {
    guard case .one(let index) = cases else { return about.contains(.cases) }
    let isAlone = campaign.cases[Int(index)].value.people.count == 1
    return about.contains(isAlone ? .person : .people)
  }
}
