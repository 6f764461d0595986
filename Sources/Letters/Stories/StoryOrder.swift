// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics
internal import Languages

/// What the story of a case in all its languages is made from.
package struct StoryOrder: Sendable {
  package let matter: Case
  package let facts: StoryFacts
  package let settings: CampaignSettings
  package let today: CivilDate
  /// Whether it is for readers who must not learn who it is about.
  package let isRedacted: Bool
  /// Whether it is a draft for the person or the family to agree to, and not for anybody else.
  package let isForConsent: Bool
  /// Where the case stands, for what is said against telling it.
  package let place: SourceSpan?

  package init(
    _ matter: Case, facts: StoryFacts, settings: CampaignSettings, today: CivilDate,
    isRedacted: Bool = false, isForConsent: Bool = false, at place: SourceSpan? = nil
  ) {
    self.matter = matter
    self.facts = facts
    self.settings = settings
    self.today = today
    self.isRedacted = isRedacted
    self.isForConsent = isForConsent
    self.place = place
  }
}

extension StoryOrder {
  /// Why the case has no story at all, in any language.
  package var refusals: [Diagnostic] {
    var refusals: [Diagnostic] = []
    if matter.consent == nil, !isForConsent { refusals.append(.noConsent(matter.id, at: place)) }
    if facts.told.isEmpty { refusals.append(.noOutcome(matter.id, at: place)) }
    return refusals
  }

  /// The languages in which the case is told: that of its account or, without one, those of its
  /// events, else of its demands.
  package var languages: [LanguageTag] {
    let events = matter.timeline.filter(\.provenance.isPublic).compactMap(\.text)
    let demands = matter.demands.filter(\.provenance.isPublic).map(\.text)
    let account = matter.account.flatMap { $0.provenance.isPublic ? [$0.text] : nil }
    let texts = account ?? (events.isEmpty ? demands : events)
    return Language.all.map(\.tag).filter { tag in
      !texts.isEmpty && texts.allSatisfy { $0[tag] != nil }
    }
  }

  /// What stands in the names of the story's files: the case's id, or a code that does not tell it.
  package var publicStem: String {
    guard isRedacted else { return matter.id.description }
    let code = StableHash.of([matter.id.description, settings.name, "story"])
    let digits = String(code, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    return "story-" + padded.prefix(10)
  }

  /// The language as the campaign writes it; nil where Writ does not know it.
  func language(_ tag: LanguageTag) -> Language? { settings.language(tag) }
}

extension CampaignSettings {
  /// A language with the campaign's own names of countries and its standard for Latin letters.
  func language(_ tag: LanguageTag) -> Language? {
    Language.of(tag)?.naming(countryNames).romanising(by: romanisation)
  }
}
