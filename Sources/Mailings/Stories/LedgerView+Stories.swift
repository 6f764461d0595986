// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Ledger
internal import Letters

extension LedgerView {
  /// What the ledger has to tell about a case.
  func storyFacts(of matter: Identifier) throws -> StoryFacts {
    StoryFacts(
      outcomes: try outcomes(of: matter).map { StoryOutcome($0.outcome) },
      letters: try letterTally(of: matter), signatures: try gathered(.signatures, for: matter))
  }

  private func letterTally(of matter: Identifier) throws -> LetterTally {
    let sent = try letters(LetterFilter(matter: matter)).filter { $0.sentOn != nil }
    let references = Set(sent.map(\.reference))
    var responses: [ResponseKind: Int] = [:]
    for response in try self.responses() where response.letters.contains(where: references.contains)
    {
      if let kind = response.classification?.kind { responses[kind, default: 0] += 1 }
    }
    let days = sent.compactMap(\.sentOn)
    return LetterTally(
      sent: sent.count + (try gathered(.letters, for: matter)),
      offices: Set(sent.map(\.office)).count,
      countries: Set(sent.compactMap(\.country)).sorted(),
      languages: Array(Set(sent.map(\.language))).sorted { $0.description < $1.description },
      first: days.min(), last: days.max(), responses: responses)
  }
}

extension StoryOutcome {
  /// Who credits the letters is a name, the same in every language.
  init(_ outcome: Outcome) {
    var demands: [Identifier: DemandState] = [:]
    for said in outcome.demands { demands[said.demand] = said.state }
    self.init(
      outcome.kind, on: outcome.date, isConfirmed: outcome.isConfirmed, sources: outcome.sources,
      attribution: outcome.attribution,
      creditedBy: outcome.creditedBy.map(LocalizedText.init(inEveryLanguage:)), demands: demands,
      visibility: outcome.visibility)
  }
}

extension LocalizedText {
  /// A name that every language writes alike.
  fileprivate init(inEveryLanguage text: String) {
    var forms = LanguageMap<InflectedText>()
    for language in Language.all { forms[language.tag] = InflectedText(text) }
    self.init(forms)
  }
}
