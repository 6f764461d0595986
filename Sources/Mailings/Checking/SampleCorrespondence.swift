// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Letters

/// Follow-ups or thanks in one language, made up so that a check can read them before there is
/// anything to follow up or to thank for.
struct SampleCorrespondence {
  /// The appeals that the campaign writes.
  let appeals: MailingPlan
  let purpose: LetterTemplate.Purpose
  let language: LanguageTag
}

extension SampleCorrespondence {
  /// One letter to an office of each kind about one person, about several people and about several cases,
  /// to be tried in all its wordings; what a case lacks is told of its appeals.
  var letters: MailingPlan {
    var options = appeals.options
    options.language = language
    options.readsAllWordings = true
    if purpose == .followUp {
      options.followUps = followUps
    } else {
      options.purpose = purpose
      options.outcomes = outcomes
    }
    return MailingPlan(
      campaign, options: options, blocked: appeals.blocked, today: appeals.date,
      clock: appeals.clock,
      keeping: { letters in firsts(letters) { cases in [shape(cases)] } })
  }

  /// Whether a letter is in the language that its office reads first.
  func isInOwnLanguage(_ letter: PlannedLetter) -> Bool {
    let read = campaign.recipients[Int(letter.recipient)].value.languages
    let usual = campaign.settings?.value.languages ?? []
    return (read.isEmpty ? usual : read).first == language
  }
}

extension SampleCorrespondence {
  private var campaign: LoadedCampaign { appeals.campaign }

  /// What the appeals would be followed up by after sixty days.
  private var followUps: [FollowUp] {
    let date = appeals.date.adding(days: -60)
    return firsts(appeals.letters) { cases in [shape(cases)] }.map { letter in
      FollowUp(
        matters: appeals.cases(of: letter).map { campaign.cases[Int($0)].value.id },
        recipient: campaign.recipients[Int(letter.recipient)].value.id,
        member: campaign.members[Int(letter.member)].value.id, language: language,
        first: EarlierLetter(
          reference: letter.reference, date: date, sentOn: nil,
          template: campaign.templates[Int(letter.template)].value.id))
    }
  }

  /// An outcome of every case, each of another kind than the one before.
  private var outcomes: [Identifier: OutcomeFacts] {
    let kinds = OutcomeKind.allCases.filter(\.isThankworthy)
    let date = EDTFDate(appeals.date.adding(days: -10))
    let facts = campaign.cases.enumerated().map { index, matter in
      (matter.value.id, OutcomeFacts(kind: kinds[index % kinds.count], date: date))
    }
    return Dictionary(facts) { first, _ in first }
  }

  /// The first letter to each kind of recipient with each mark that its cases have.
  private func firsts(
    _ letters: [PlannedLetter], marking mark: ([Int32]) -> [String]
  ) -> [PlannedLetter] {
    var seen: Set<[String]> = []
    return letters.filter { letter in
      let kind = campaign.recipients[Int(letter.recipient)].value.kind
      return seen.insert([kind] + mark(cases(of: letter))).inserted
    }
  }

  /// The cases of an appeal or of a sample.
  private func cases(of letter: PlannedLetter) -> [Int32] {
    if case .several(let cases) = letter.cases { cases } else { appeals.cases(of: letter) }
  }

  private func shape(_ cases: [Int32]) -> String {
    guard cases.count == 1 else { return "cases" }
    return campaign.cases[Int(cases[0])].value.people.count == 1 ? "person" : "people"
  }
}
