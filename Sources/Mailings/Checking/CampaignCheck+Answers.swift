// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
internal import Letters

/// The check of letters that nobody can write yet: follow-ups, and thanks.
extension CampaignCheck {
  /// What is wrong with them in each of the campaign's languages.
  ///
  /// In the language that the office reads first it is everything, in others what a reader would say.
  ///
  /// - Parameter known: problems that need not be told again.
  func problemsOfAnswers(
    to plan: MailingPlan, besides known: [Diagnostic], sharing parts: PreparedParts,
    measuredBy printer: LetterPrinter?
  ) async throws -> [Diagnostic] {
    let campaign = plan.campaign
    let purposes = Set(campaign.templates.map(\.value.purpose)).subtracting([.appeal])
    guard !purposes.isEmpty else { return [] }
    var problems: [Diagnostic] = []
    for language in campaign.settings?.value.languages ?? [] {
      for purpose in LetterTemplate.Purpose.allCases where purposes.contains(purpose) {
        problems += try await self.problems(
          of: SampleCorrespondence(appeals: plan, purpose: purpose, language: language), parts,
          printer)
      }
    }
    return problems.filter { problem in
      !known.contains { $0.id == problem.id && $0.span == problem.span }
    }
  }

  private func problems(
    of correspondence: SampleCorrespondence, _ parts: PreparedParts, _ printer: LetterPrinter?
  ) async throws -> [Diagnostic] {
    let plan = correspondence.letters
    guard let mailing = PreparedMailing(plan, sharing: parts) else { return [] }
    var tally = FindingTally()
    let press = LetterPress<Outside>(
      mailing: mailing, folder: "", manner: .eachFileWhole, surroundings: nil, departed: nil,
      printer: printer, measured: [])
    try await press.press(plan.letters) { letters in
      for letter in letters {
        let isOwn = correspondence.isInOwnLanguage(letter.planned)
        tally.add(
          letter.findings.filter { isOwn || $0.isRemark }, of: plan.title(of: letter.planned))
      }
    }
    return tally.diagnostics(in: plan.campaign, letters: plan.letters.count)
  }
}
