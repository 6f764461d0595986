// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Letters

/// What may become of a case, one after the other, for a page to be proofread in each language.
enum StoryScenes {
  static func all() throws -> [(name: String, order: StoryOrder)] {
    [
      ("one man, released", try released()), ("the same, redacted", try released(redacted: true)),
      ("three people, one of them released", try several()),
      ("a woman who died", try death()), ("nothing confirmed", try unconfirmed()),
      ("a gender that nobody knows", try unknownGender()),
      ("two changes, both credited", try twice()),
    ]
  }

  /// A man who was released and whose family credits the letters.
  static func released(redacted: Bool = false) throws -> StoryOrder {
    let outcome = StoryOutcome(
      .released, on: try StorySample.date("2026-11-02"), attribution: .creditedByFamily,
      demands: [
        try StorySample.id("release"): .met, try StorySample.id("care"): .partlyMet,
      ])
    let letters = LetterTally(
      sent: 21, offices: 5, countries: [CountryCode("UZ"), CountryCode("GB")].compactMap(\.self),
      languages: [.english, .russian, .uzbek], first: CivilDate("2024-05-03"),
      last: CivilDate("2026-10-12"),
      responses: [.refusal: 2, .referral: 1, .acknowledgement: 3])
    let facts = StoryFacts(
      outcomes: [outcome], letters: letters, signatures: 1250,
      howToJoin: StorySample.everywhere("join@example.org"))
    return try StorySample.order(
      StorySample.matter("sinovov-davron"), facts, isRedacted: redacted)
  }

  static func several() throws -> StoryOrder {
    let facts = StoryFacts(
      outcomes: [
        StoryOutcome(
          .releasedConditionally, on: try StorySample.date("2026-10-20"),
          of: [try StorySample.id("lola")], attribution: .coincided),
        StoryOutcome(
          .transferred, on: try StorySample.date("2026-11"),
          of: [try StorySample.id("olim"), try StorySample.id("said")], isConfirmed: false,
          sources: ["Specimen News"]),
      ], letters: LetterTally(sent: 1, offices: 1, first: CivilDate("2026-06-01")))
    return try StorySample.order(StorySample.matter("nukus-marchers"), facts)
  }

  static func death() throws -> StoryOrder {
    let facts = StoryFacts(
      outcomes: [
        StoryOutcome(
          .died, on: try StorySample.date("2026-11-05"), attribution: .coincided)
      ],
      letters: LetterTally(
        sent: 2, offices: 2, countries: [CountryCode("UZ")].compactMap(\.self),
        languages: [.english], first: CivilDate("2026-10-01"), last: CivilDate("2026-10-02"),
        responses: [.acknowledgement: 1]))
    return try StorySample.order(StorySample.matter("namunayeva-gulnora"), facts)
  }

  static func unconfirmed() throws -> StoryOrder {
    let facts = StoryFacts(
      outcomes: [
        StoryOutcome(
          .whereaboutsDisclosed, on: try StorySample.date("2026-11"), isConfirmed: false,
          sources: ["Specimen News", "Example Press"], attribution: .coincided)
      ])
    return try StorySample.order(StorySample.matter("namunayeva-gulnora"), facts)
  }

  static func twice() throws -> StoryOrder {
    let facts = StoryFacts(
      outcomes: [
        StoryOutcome(
          .doctorGranted, on: try StorySample.date("2026-10-12"), sources: ["Specimen News"],
          attribution: .creditedByAuthorities),
        StoryOutcome(
          .sentenceReduced, on: try StorySample.date("2026-11"), sources: ["Specimen News"],
          attribution: .coincided),
      ], letters: LetterTally(sent: 5))
    return try StorySample.order(StorySample.matter("sinovov-davron"), facts)
  }

  static func unknownGender() throws -> StoryOrder {
    let matter = try StorySample.matter(
      "namunayeva-gulnora", replacing: ["gender: female": "gender: unknown", "account:": "health:"])
    let facts = StoryFacts(
      outcomes: [
        StoryOutcome(.pardoned, on: try StorySample.date("2026-10")),
        StoryOutcome(
          .released, on: try StorySample.date("2026-11-05"), attribution: .creditedByPerson),
      ])
    return try StorySample.order(matter, facts)
  }
}
