// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CampaignFiles
package import Campaigns
package import Diagnostics
package import Ledger

/// Recording that something changed for the people of a case.
package struct OutcomeRecording<Outside: Surroundings>: Sendable {
  private let folder: String
  private let surroundings: Outside

  package init(folder: String, in surroundings: Outside) {
    self.folder = folder
    self.surroundings = surroundings
  }
}

/// What recording an outcome came to.
package struct OutcomeReport: Sendable {
  /// What is wrong; nothing was recorded if there is an error among it.
  package let problems: [Diagnostic]
  package let outcome: Outcome
  /// The drafts and printed letters about the case, which must not go out any more.
  package let stopped: Int
  /// How the case file is to be brought up to date; nil where it is.
  package let patch: String?

  package var isRecorded: Bool { !problems.hasErrors }
}

extension OutcomeRecording {
  /// Records an outcome, unless something is wrong with it or it is only a rehearsal.
  ///
  /// - Parameter by: the member who says so.
  package func record(
    _ outcome: Outcome, by: Identifier?, isRehearsal: Bool = false
  ) throws -> OutcomeReport {
    let campaign = try LoadedCampaign.load(from: folder, in: surroundings)
    let matter = campaign.matter(outcome.matter)
    let today = surroundings.today
    let path = LedgerFile.path(in: folder)
    let reading = try surroundings.readLedger(path)
    let (known, drafts) = try reading.read(asOf: today) { view in
      (
        try view.outcomes(of: outcome.matter),
        try view.letters(LetterFilter(matter: outcome.matter, statuses: [.draft, .printed])).count
      )
    }
    var problems = campaign.problems.filter { $0.id == "no-campaign" }
    problems += OutcomeCheck(outcome, known: known.map(\.outcome), campaign, today: today).problems
    let day = min(outcome.date.latest ?? today, today)
    if !problems.hasErrors, !isRehearsal {
      try surroundings.openLedger(path).record([NewEvent(.outcome(outcome), on: day, by: by)])
    }
    return OutcomeReport(
      problems: problems, outcome: outcome, stopped: outcome.kind.endsAppeals ? drafts : 0,
      patch: matter.flatMap { CasePatch($0, outcome).text })
  }
}

/// What is wrong with an outcome as it was told.
private struct OutcomeCheck {
  private let outcome: Outcome
  private let known: [Outcome]
  private let campaign: LoadedCampaign
  private let today: CivilDate

  init(_ outcome: Outcome, known: [Outcome], _ campaign: LoadedCampaign, today: CivilDate) {
    self.outcome = outcome
    self.known = known
    self.campaign = campaign
    self.today = today
  }
}

extension OutcomeCheck {
  var problems: [Diagnostic] {
    matterProblems + sourceProblems + attributionProblems + dateProblems
      + (known.contains(outcome) ? [.sameOutcome] : [])
  }

  private var matterProblems: [Diagnostic] {
    guard let matter = campaign.matter(outcome.matter)?.value else {
      return [.noSuchCase(outcome.matter, known: campaign.cases.map(\.value.id))]
    }
    let demands = matter.demands.map(\.id)
    return outcome.demands.filter { !demands.contains($0.demand) }.map {
      .noSuchDemand($0.demand, of: matter.id, known: demands)
    }
  }

  private var sourceProblems: [Diagnostic] {
    if outcome.sources.isEmpty { return [.noSource] }
    guard outcome.isConfirmed, Set(outcome.sources).count < 2 else { return [] }
    return [.oneSource]
  }

  private var attributionProblems: [Diagnostic] {
    let isCredited = outcome.attribution != .coincided
    if isCredited, outcome.creditedBy == nil { return [.nobodyCredits(outcome.attribution)] }
    if !isCredited, outcome.creditedBy != nil { return [.creditedCoincidence] }
    return []
  }

  private var dateProblems: [Diagnostic] {
    guard let first = outcome.date.earliest, first > today else { return [] }
    return [.outcomeInFuture(outcome.date)]
  }
}

extension Diagnostic {
  fileprivate static func noSuchCase(_ id: Identifier, known: [Identifier]) -> Diagnostic {
    let names = known.map(\.description).sorted()
    let hints = Suggestion.hints(for: id.description, among: names)
    return Diagnostic(
      "unknown-choice", .error, "no case is called '\(id)'", at: nil,
      hints: hints.isEmpty ? ["see: writ cases"] : hints)
  }

  fileprivate static func noSuchDemand(
    _ id: Identifier, of matter: Identifier, known: [Identifier]
  ) -> Diagnostic {
    let names = known.map(\.description)
    let hints = Suggestion.hints(for: id.description, among: names)
    let all = names.isEmpty ? "it has none" : "it has \(names.joined(separator: ", "))"
    return Diagnostic(
      "unknown-demand", .error, "the case '\(matter)' has no demand '\(id)'", at: nil,
      hints: hints.isEmpty ? [all] : hints)
  }

  fileprivate static var noSource: Diagnostic {
    Diagnostic(
      "outcome-without-source", .error, "nothing is said of where this is known from", at: nil,
      hints: ["add --source for each publication or witness"])
  }

  fileprivate static var oneSource: Diagnostic {
    Diagnostic(
      "outcome-with-one-source", .error, "one source does not confirm an outcome", at: nil,
      hints: ["add a second --source, or say --unconfirmed; a story then tells it as reported"])
  }

  fileprivate static func nobodyCredits(_ attribution: OutcomeAttribution) -> Diagnostic {
    Diagnostic(
      "nobody-credits", .error,
      "'\(attribution.rawValue)' needs somebody who says that the letters helped", at: nil,
      hints: ["add --credited-by, or say --attribution coincided"])
  }

  fileprivate static var creditedCoincidence: Diagnostic {
    Diagnostic(
      "credited-coincidence", .error, "'coincided' says that nobody credits the letters", at: nil,
      hints: ["leave --credited-by out, or say --attribution contributed"])
  }

  fileprivate static func outcomeInFuture(_ date: EDTFDate) -> Diagnostic {
    Diagnostic(
      "outcome-in-future", .error, "'\(date.text)' has not come yet", at: nil,
      hints: ["an outcome is recorded when it has happened"])
  }

  fileprivate static var sameOutcome: Diagnostic {
    Diagnostic(
      "same-outcome", .error, "this outcome is recorded already", at: nil,
      hints: ["see: writ outcome CASE"])
  }
}
