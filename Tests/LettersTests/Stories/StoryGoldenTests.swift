// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Languages
import Letters
import Testing

/// Stories in all languages, as they were proofread.
@Suite struct StoryGoldenTests {
  @Test(arguments: NineLanguages.languages)
  func `stories read as they were proofread`(_ language: LanguageTag) throws {
    let pages = try StoryScenes.all().map { name, order in
      "======== \(name)\n\n" + (try StorySample.story(order, language).page)
    }
    try expectGolden("stories/\(language).txt", pages.joined(separator: "\n"))
  }

  @Test(arguments: ["en", "ru", "fr", "de"])
  func `the story of a case of the sample reads as it was proofread`(_ tag: String) throws {
    let language = try #require(LanguageTag(tag))
    let matter = try StorySample.real("dzhumaev-yusuf")
    let facts = StoryFacts(
      outcomes: [
        StoryOutcome(
          .released, on: try StorySample.date("2011-12-29"), attribution: .coincided)
      ])
    let story = try StorySample.story(StorySample.order(matter, facts), language)
    try expectGolden("stories/dzhumaev-yusuf.\(language).txt", story.page)
  }

  @Test(arguments: NineLanguages.languages)
  func `every attribution reads as it was proofread`(_ language: LanguageTag) throws {
    let pages = try OutcomeAttribution.allCases.map { attribution in
      var order = try StoryScenes.released()
      var facts = order.facts
      facts.outcomes[0].attribution = attribution
      let pages = try [nil, "Example Press"].map { who in
        guard who != nil || attribution != .contributed else { return "–" }
        facts.outcomes[0].creditedBy = who.map(StorySample.everywhere)
        order = try StorySample.order(order.matter, facts)
        return try StorySample.story(order, language).page(of: .credit)
      }
      return "======== \(attribution.rawValue)\n\n" + pages.joined(separator: "\n\n") + "\n"
    }
    try expectGolden("stories/attributions.\(language).txt", pages.joined(separator: "\n"))
  }

  @Test(arguments: NineLanguages.languages)
  func `every number of letters reads as it was proofread`(_ language: LanguageTag) throws {
    let pages = try [0, 1, 2, 5, 11, 21, 22, 1250, 12_500].map { number in
      let matter = try StoryScenes.released().matter
      let countries = ["UZ", "GB", "DE", "FR", "BE", "RU"].compactMap { CountryCode($0) }
      let facts = StoryFacts(
        outcomes: [StoryOutcome(.released, on: try StorySample.date("2026-11-02"))],
        letters: LetterTally(
          sent: number, offices: number, countries: Array(countries.prefix(number)),
          languages: Array(NineLanguages.languages.prefix(number)),
          first: number == 0 ? nil : CivilDate("2024-05-03"),
          last: number < 2 ? nil : CivilDate("2026-10-12"),
          responses: [.refusal: number, .acknowledgement: number]), signatures: number)
      let story = try StorySample.story(StorySample.order(matter, facts), language)
      return "======== \(number)\n\n" + story.page(of: .letters) + "\n\n"
        + story.page(of: .answers) + "\n"
    }
    try expectGolden("stories/numbers.\(language).txt", pages.joined(separator: "\n"))
  }

  @Test(arguments: NineLanguages.languages)
  func `every outcome reads as it was proofread`(_ tag: LanguageTag) throws {
    let language = try #require(Language.of(tag))
    let name = tag.isWrittenInLatin && tag != .uzbekInCyrillic ? "Example" : "Экзампл"
    let date = try StorySample.date("2026-10-12")
    let subjects: [(String, Gender, Bool)] = [
      ("one man", .male, false), ("one woman", .female, false), ("unknown", .unknown, false),
      ("several", .male, true), ("several women", .female, true),
    ]
    let lines = OutcomeKind.allCases.flatMap { kind in
      ["\(kind.rawValue):"]
        + subjects.map { label, gender, plural in
          let text = language.sentence(
            kind, of: name, gender: gender, plural: plural, on: date)
          return "  \(label): \(text ?? "–")"
        }
    }
    try expectGolden("stories/outcomes.\(tag).txt", lines.joined(separator: "\n") + "\n")
  }
}
