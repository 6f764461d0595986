// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Diagnostics
package import Ledger

/// Which letters are to be followed up, and which are not, with the reason.
package struct FollowUpChoice: Sendable {
  package let accepted: [FollowUp]
  package let refused: [Refused]
  /// What is wrong with the wish itself.
  package var problems: [Diagnostic] = []

  /// A letter that is not followed up.
  package struct Refused: Sendable, Equatable {
    /// The reference as it was typed.
    package let typed: String
    package let reason: Reason
  }

  package enum Reason: Sendable, Equatable {
    /// The ledger has no such letter; those that may be meant.
    case unknown(near: [Reference])
    /// Drafted or printed, perhaps withdrawn.
    case notSent
    case returned
    case answered(ResponseKind?)
    /// Something came in that nobody has classified.
    case toClassify
    /// The office waits for our answer.
    case owing
    /// Something is promised for a day that has not come.
    case promised(CivilDate)
    /// A follow-up was sent, or lies on the desk in another mailing.
    case followedUp(by: Reference, LetterStatus)
    /// The time for its answer is not over; on that day it still is not.
    case tooSoon(until: CivilDate)
    /// All of its cases are over.
    case over(Identifier, OutcomeKind)
  }
}

/// What is to be followed up.
package enum FollowUpWish: Sendable, Equatable {
  /// These letters, as somebody typed their references.
  case letters([String])
  /// Those of a mailing.
  case mailing(Identifier)
  /// All that are overdue.
  case overdue
}

extension Asking {
  /// Decides which letters are followed up.
  ///
  /// - Parameters:
  ///   - mailing: the run's own name, whose drafts may be written again.
  ///   - isEarly: whether letters are followed up before the time for their answer is over.
  package func followUps(
    of wish: FollowUpWish, in mailing: Identifier?, isEarly: Bool = false
  ) throws -> FollowUpChoice {
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    return try ask { view in
      let reading = try DueReading(view, campaign, days: 0, limit: .max)
      let judge = FollowUpJudge(
        reading: reading, mailing: mailing, day: day, isEarly: isEarly)
      switch wish {
      case .overdue: return try judge.choice(of: try reading.overdue().map(\.letter))
      case .letters(let typed): return try judge.choice(of: typed)
      case .mailing(let earlier): return try judge.choice(ofMailing: earlier)
      }
    }
  }
}

/// Says of letters whether they may be followed up.
private struct FollowUpJudge {
  let reading: DueReading
  let mailing: Identifier?
  let day: CivilDate
  let isEarly: Bool
}

extension FollowUpJudge {
  func choice(of letters: [LetterSummary]) throws -> FollowUpChoice {
    var accepted: [FollowUp] = []
    var refused: [FollowUpChoice.Refused] = []
    for letter in letters {
      if let reason = try reason(against: letter) {
        refused.append(.init(typed: letter.reference.text, reason: reason))
      } else {
        accepted.append(try followUp(letter))
      }
    }
    return FollowUpChoice(accepted: accepted, refused: refused)
  }

  func choice(of typed: [String]) throws -> FollowUpChoice {
    let reader = ReferenceReader(
      reading.view, prefix: reading.campaign.settings?.value.referencePrefix)
    var letters: [LetterSummary] = []
    var unknown: [FollowUpChoice.Refused] = []
    for text in typed {
      switch try reader.read(text) {
      case .known(let letter):
        if !letters.contains(letter) { letters.append(letter) }
      case .unknown: unknown.append(.init(typed: text, reason: .unknown(near: [])))
      case .mistyped(let near):
        unknown.append(.init(typed: text, reason: .unknown(near: near.map(\.reference))))
      }
    }
    let choice = try choice(of: letters)
    return FollowUpChoice(accepted: choice.accepted, refused: unknown + choice.refused)
  }

  func choice(ofMailing earlier: Identifier) throws -> FollowUpChoice {
    let letters = try reading.view.letters(LetterFilter(mailing: earlier))
    guard !letters.isEmpty else {
      let known = try reading.view.names(of: .mailing)
      return FollowUpChoice(
        accepted: [], refused: [], problems: [.unknownMailing(earlier, known: known)])
    }
    return try choice(of: letters.filter { $0.status != .withdrawn })
  }

  private func reason(against letter: LetterSummary) throws -> FollowUpChoice.Reason? {
    if let end = end(of: letter) { return .over(end.matter, end.kind) }
    let others = try reading.view.followUps(of: letter.reference)
    if let other = others.first(where: { !isOwnDraft($0) }) {
      return .followedUp(by: other.reference, other.status)
    }
    switch letter.status {
    case .draft, .withdrawn, .printed: return .notSent
    case .returned: return .returned
    case .answered: return .answered(letter.result)
    case .toClassify: return .toClassify
    case .owing: return .owing
    case .promised:
      return letter.clockDay.flatMap { !isEarly && $0 > day ? .promised($0) : nil }
    case .waiting, .continued:
      let deadline = reading.deadline(of: letter)
      return !isEarly && deadline >= day ? .tooSoon(until: deadline) : nil
    }
  }

  /// A draft that an earlier run of this mailing wrote, and that this one writes again.
  private func isOwnDraft(_ other: LetterSummary) -> Bool {
    other.status == .draft && other.mailing == mailing
  }

  /// The outcome that ended the last of a letter's cases; nil where one goes on.
  private func end(of letter: LetterSummary) -> Outcome? {
    let ends = letter.matters.map { reading.end(of: $0) }
    return ends.contains { $0 == nil } ? nil : ends.last.flatMap(\.self)
  }

  private func followUp(_ letter: LetterSummary) throws -> FollowUp {
    let written = try reading.view.letterDate(of: letter.reference)
    let date = written ?? letter.draftedOn ?? letter.sentOn ?? day
    return FollowUp(
      matters: letter.matters, recipient: letter.office, member: letter.member,
      language: letter.language,
      first: EarlierLetter(
        reference: letter.reference, date: date, sentOn: letter.sentOn, template: letter.template))
  }
}
