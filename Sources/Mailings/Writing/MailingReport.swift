// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Diagnostics
internal import Letters

/// What a mailing came to.
package struct MailingReport: Sendable {
  package let plan: MailingPlan
  package var problems: [Diagnostic]
  /// Whether something was in the way of every letter, so that none was tried.
  package private(set) var isStopped = false
  /// The planned letters gone through so far.
  package private(set) var done = 0
  /// The letters that are there now.
  package private(set) var written = 0
  /// The letters that are printed or sent already and stay as they were.
  package private(set) var departed = 0
  /// How many files are new, changed or unchanged.
  package private(set) var outcomes: [WriteOutcome: Int] = [:]
  package private(set) var languages: [LanguageTag: Int] = [:]
  /// Letters of an earlier run that were taken away, by file.
  package internal(set) var removed = 0
  /// The members' packs.
  package internal(set) var packs: [WrittenPack] = []
  /// How alike the letters to one office are; nil where none gets several.
  package private(set) var likeness: Likeness?
  /// Departed letters of which no text was kept.
  private var unkept = 0
  private var tally = FindingTally()
  private var phrases: LikenessTally
  private var paths: Set<UInt64> = []

  init(plan: MailingPlan, problems: [Diagnostic]) {
    self.plan = plan
    self.problems = problems
    phrases = LikenessTally(plan.letters)
  }
}

extension MailingReport {
  /// The letters that were planned and could not be written.
  package var refused: Int { done - written - unkept }

  /// The names whose forms were made by rule, for somebody to read.
  package var madeByRule: [String] { tally.madeByRule.sorted() }

  /// Whether there is anything that a user must mend.
  package var hasErrors: Bool { problems.hasErrors }

  /// The cases of the mailing whose status is more than a year old, the oldest first.
  package var staleCases: [(id: Identifier, asOf: EDTFDate)] {
    let oldest = plan.date.adding(months: -12)
    let cases = Set(plan.letters.flatMap { plan.cases(of: $0) }).map {
      plan.campaign.cases[Int($0)].value
    }
    return cases.filter { matter in matter.status.asOf.latest.map { $0 < oldest } ?? false }
      .map { ($0.id, $0.status.asOf) }
      .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1.sorts(before: $1.1) }
  }

  /// How many of the offices written to have an address that nobody ever verified.
  package var unverified: Int {
    Set(plan.letters.map(\.recipient)).count {
      plan.campaign.recipients[Int($0)].value.verifiedOn == nil
    }
  }

  mutating func add(_ letter: PressedLetter, to index: inout MailingIndex?) throws(FileError) {
    done += 1
    let plan = plan
    tally.add(letter.findings, of: plan.title(of: letter.planned))
    if letter.hasDeparted { departed += 1 }
    if let composed = letter.composed { phrases.add(composed.sketch, of: letter.planned) }
    guard let record = letter.record else {
      if letter.hasDeparted { unkept += 1 }
      return
    }
    written += 1
    languages[record.language, default: 0] += 1
    for file in record.files {
      outcomes[file.outcome, default: 0] += 1
      paths.insert(StableHash.of([file.path]))
    }
    if let lines = letter.lines { try index?.add(lines) }
  }

  /// Templates whose letters to one office are more alike than the campaign wants.
  private func tooAlike(_ byTemplate: [Int32: Double]) -> [Diagnostic] {
    let limit = plan.campaign.settings?.value.likenessLimit ?? CampaignSettings.usualLikenessLimit
    return byTemplate.compactMap { index, likeness in
      let percent = Int((likeness * 100).rounded())
      guard percent > limit else { return nil }
      let places = plan.campaign.templates[Int(index)].places
      return .lettersAlike(percent, limit: limit, at: places.span(of: "subject"))
    }
  }

  /// What whoever writes the letters must read now: errors, and what a reader of the letters would say.
  package var urgent: [Diagnostic] {
    problems.filter { problem in
      let id = problem.id.description
      return problem.severity == .error || ReadingFlaw(rawValue: id) != nil
        || ["letters-alike", "no-postal-address"].contains(id)
    }
  }

  func hasWritten(_ path: String) -> Bool { paths.contains(StableHash.of([path])) }

  /// The report of a mailing that was not begun.
  func stopped() -> MailingReport {
    var report = self
    report.isStopped = true
    return report
  }

  /// The report with what the letters lacked among its problems.
  func finished() -> MailingReport {
    var report = self
    report.problems += tally.diagnostics(in: plan.campaign, letters: done)
    let (likeness, byTemplate) = phrases.result()
    report.likeness = likeness
    report.problems += tooAlike(byTemplate)
    report.problems = report.problems.sortedByPlace()
    report.paths = []
    return report
  }
}
