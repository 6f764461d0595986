// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct TermTests {
  @Test(arguments: Language.all.map(\.tag.description))
  func `countries, terms and pronouns are as the golden has them`(_ code: String) throws {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    var lines = CountryCode.all.sorted().compactMap { code -> String? in
      guard let country = CountryCode(code), language.country(country, .name) != nil else {
        return nil
      }
      let forms = CountryForm.allCases.map { language.country(country, $0) ?? "(none)" }
      return "\(code): " + forms.joined(separator: " · ")
    }
    lines += predicates(CustodyStatus.self, language) + predicates(EventKind.self, language)
    lines += nouns(Concern.self, language) + nouns(DemandKind.self, language)
    lines += nouns(DemandState.self, language) + nouns(Gender.self, language)
    lines += predicates(OutcomeKind.self, language) + nouns(DetentionKind.self, language)
    lines += nouns(ResponseKind.self, language)
    lines += nouns(Reliability.self, language) + pronouns(language)
    try expectGolden(lines.joined(separator: "\n") + "\n", "terms.\(code).txt")
  }

  private func predicates<Code: Vocabulary>(_: Code.Type, _ language: Language) -> [String] {
    Code.allCases.map { code in
      let forms = [
        language.term(code, gender: .male), language.term(code, gender: .female),
        language.term(code, gender: .unknown), language.term(code, plural: true),
        language.term(code, gender: .female, plural: true), language.label(code),
      ]
      return "\(code.rawValue): " + forms.map { $0 ?? "(none)" }.joined(separator: " · ")
    }
  }

  private func nouns<Code: Vocabulary>(_: Code.Type, _ language: Language) -> [String] {
    Code.allCases.map { code in
      let forms = GrammaticalCase.allCases.map { language.term(code, in: $0) ?? "(none)" }
      return "\(code.rawValue): " + forms.joined(separator: " · ")
    }
  }

  private func pronouns(_ language: Language) -> [String] {
    Gender.allCases.flatMap { gender in
      [false, true].map { plural in
        let forms = GrammaticalCase.allCases.map {
          language.pronoun(gender, plural: plural, in: $0) ?? "(none)"
        }
        let things = Agreement.NounGender.allCases.map { Agreement($0) }
        let possessives = things + [Agreement(.masculine, plural: true)]
        return "\(gender.rawValue)\(plural ? " plural" : ""): " + forms.joined(separator: " · ")
          + " | "
          + possessives.map { language.possessive(gender, plural: plural, $0) ?? "(none)" }
          .joined(separator: " · ")
      }
    }
  }

  @Test func `a gender that nobody knows brings a neutral form or nothing`() throws {
    let english = try #require(Language.of(.english))
    let russian = try #require(Language.of(.russian))
    #expect(english.pronoun(.unknown) == "they")
    #expect(russian.pronoun(.unknown) == nil)
    #expect(russian.gendered(masculine: "арестован", feminine: "арестована", .unknown) == nil)
    #expect(
      english.gendered(masculine: "his", feminine: "her", neutral: "their", .other) == "their")
  }

  @Test func `a noun is bent by hand or not at all`() throws {
    let noun = InflectedText("Journalist", cases: [.dative: "Journalisten"])
    let german = try #require(Language.of(.german))
    #expect(german.inflect(noun, in: .dative) == "Journalisten")
    #expect(german.inflect(noun, in: .genitive) == nil)
    #expect(Language.of(.russian)?.inflect(InflectedText("поэт"), in: .genitive) == nil)
    #expect(Language.of(.english)?.inflect(InflectedText("poet"), in: .accusative) == "poet")
    #expect(Language.of(.french)?.inflect(InflectedText("avocat"), in: .genitive) == "d’avocat")
  }

  @Test func `a French possessive listens to the word that follows`() throws {
    let french = try #require(Language.of(.french))
    #expect(french.possessive(.unknown, Agreement(.feminine, before: "amie")) == "son")
    #expect(french.possessive(.unknown, Agreement(.feminine, before: "famille")) == "sa")
  }

  @Test func `a country that no table has is nil`() throws {
    let country = try #require(CountryCode("FJ"))
    for language in Language.all { #expect(language.country(country, .in) == nil) }
  }

  @Test func `every language has every date, country and term, and none claims a native reader`() {
    for language in Language.all {
      let areas = language.coverage.areas
      for area in areas { #expect(area.missing == []) }
      #expect(areas.allSatisfy { $0.reviews[.native] == nil })
    }
  }
}
