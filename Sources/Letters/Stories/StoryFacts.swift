// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What a story tells besides the case itself: what changed, and what the letters were.
package struct StoryFacts: Sendable, Equatable {
  package var outcomes: [StoryOutcome]
  package var letters: LetterTally
  /// How many people signed a petition for the case.
  package var signatures: Int
  /// How a reader can join, in the campaign's own words.
  package var howToJoin: LocalizedText?

  package init(
    outcomes: [StoryOutcome], letters: LetterTally = LetterTally(), signatures: Int = 0,
    howToJoin: LocalizedText? = nil
  ) {
    self.outcomes = outcomes
    self.letters = letters
    self.signatures = signatures
    self.howToJoin = howToJoin
  }
}

/// How many letters about a case were sent and what came back, as the ledger counts them.
package struct LetterTally: Sendable, Equatable {
  package var sent: Int
  /// The number of offices written to.
  package var offices: Int
  package var countries: [CountryCode]
  package var languages: [LanguageTag]
  package var first: CivilDate?
  package var last: CivilDate?
  package var responses: [ResponseKind: Int]

  /// No letters at all, unless some are given.
  package init(
    sent: Int = 0, offices: Int = 0, countries: [CountryCode] = [], languages: [LanguageTag] = [],
    first: CivilDate? = nil, last: CivilDate? = nil, responses: [ResponseKind: Int] = [:]
  ) {
    self.sent = sent
    self.offices = offices
    self.countries = countries
    self.languages = languages
    self.first = first
    self.last = last
    self.responses = responses
  }
}

extension LetterTally {
  /// How many letters say only that one arrived.
  var acknowledgements: Int { responses[.acknowledgement] ?? 0 }

  /// The answers that are more than an acknowledgement, by kind, in the order of the vocabulary.
  var answers: [(kind: ResponseKind, count: Int)] {
    ResponseKind.allCases.compactMap { kind in
      guard kind != .acknowledgement, let count = responses[kind], count > 0 else { return nil }
      return (kind, count)
    }
  }
}
