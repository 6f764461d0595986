// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
internal import Campaigns
internal import Diagnostics
package import Ledger

/// How something is recorded, whatever it is.
package struct RecordingManner: Sendable, Equatable {
  /// Whether what is refused is left out and the rest recorded.
  package var skips = false
  /// Whether everything is done but the writing.
  package var isRehearsal = false

  package init(skips: Bool = false, isRehearsal: Bool = false) {
    self.skips = skips
    self.isRehearsal = isRehearsal
  }
}

extension Recording {
  /// Records that something was done with letters: with all of them or, with a problem, none.
  package func record(
    _ step: LetterStep, of choice: LetterChoice, _ manner: RecordingManner
  ) throws(LedgerError) -> StepReport {
    try record(isRehearsal: manner.isRehearsal) { view in
      var report = StepReport(step.verb, skips: manner.skips)
      report.stop(problems(ofDay: step.day) + problems(of: step.by))
      let chosen = try ChosenLetters(choice, in: view, prefix: prefix)
      chosen.problems.forEach { report.refuse([$0]) }
      report.withdrawn = chosen.withdrawn
      report.repairs = chosen.repairs
      if !report.isStopped {
        for letter in chosen.letters { try take(letter, step, in: view, &report) }
      }
      return report.decision
    }.value
  }

  /// Puts one letter where it belongs: recorded, done already, or refused.
  func take(
    _ letter: LetterSummary, _ step: LetterStep, at place: SourceSpan? = nil,
    in view: LedgerView, _ report: inout StepReport
  ) throws {
    if try step.isDone(letter, in: view) { return report.pass(letter) }
    if let refusal = try refusal(of: step.verb, letter, on: step.day, at: place, in: view) {
      return report.refuse([refusal])
    }
    report.take(letter, try step.event(of: letter, in: view))
  }

  /// Why a letter's history does not allow a step on a day; nil where it does.
  func refusal(
    of verb: LetterVerb, _ letter: LetterSummary, on day: CivilDate, at place: SourceSpan? = nil,
    in view: LedgerView
  ) throws -> Diagnostic? {
    if let drafted = letter.draftedOn, day < drafted {
      return .beforeDraft(letter, on: drafted, at: place)
    }
    if letter.status.allows(verb), letter.lastDay.map({ day >= $0 }) ?? true { return nil }
    switch try view.obstacle(to: verb, of: letter.reference, on: day) {
    case nil: return nil
    case .status(let status)? where status == letter.status:
      return .wrongStatus(letter, verb, at: place)
    case .status(let status)?: return .wrongStatus(letter, status, on: day, verb, at: place)
    case .laterStep(let later)?: return .contradicts(letter, later, on: day, verb, at: place)
    }
  }

  func problems(ofDay day: CivilDate, at place: SourceSpan? = nil) -> [Diagnostic] {
    day > today ? [.futureDay(day, today: today, at: place)] : []
  }

  /// A member whom the campaign's files do not know, where there are such files at all.
  func problems(of member: Identifier?, at place: SourceSpan? = nil) -> [Diagnostic] {
    let known = campaign.members.map(\.value.id)
    guard let member, !known.isEmpty, !known.contains(member) else { return [] }
    return [.unknownMember(member, known: known.map(\.description), at: place)]
  }
}
