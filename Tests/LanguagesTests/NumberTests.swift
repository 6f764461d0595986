// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct NumberTests {
  private static let counts = [1, 2, 5, 11, 21, 22, 101]

  @Test(arguments: Language.all.map(\.tag.description))
  func `durations, sentences, ages, lists and quotations are as the golden has them`(
    _ code: String
  ) throws {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    var lines: [String] = []
    for count in Self.counts {
      let duration = CalendarDuration(years: count, months: count, weeks: count, days: count)
      lines.append(language.duration(duration))
      lines.append(language.duration(duration, in: .dative))
    }
    for code in ["P13Y9M", "P3Y10D", "P15D", "P1Y", "P0D", "life", "death", "fine"] {
      lines.append("\(code): " + language.sentence(try #require(Term(code))))
    }
    for range in [68...68, 67...68, 60...65, 21...21, 1...1] {
      lines.append("\(language.years(range)); \(language.age(range))")
    }
    lines.append(language.list(["a"]))
    lines.append(language.list(["a", "b"]))
    lines.append(language.list(["a", "b", "c"]) + "; " + language.list(["a", "b", "c"], or: true))
    lines.append(language.quoted("a") + " " + language.quoted("a " + language.quoted("b")))
    lines.append(
      (1...3).map { language.ordinal($0) ?? "" }.joined(separator: " ") + " "
        + (language.ordinal(1, .feminine) ?? ""))
    lines.append(
      language.citation(
        publisher: "HRW", title: "World Report", date: try EDTFDate(parsing: "2018-12-06")))
    lines += FramePhrase.allCases.map { "\($0.rawValue): " + language.phrase($0) }
    try expectGolden(lines.joined(separator: "\n") + "\n", "numbers.\(code).txt")
  }

  @Test func `capitals are formed as the language forms them`() throws {
    #expect(Language.of(.german)?.uppercased("Straße") == "STRAẞE")
    #expect(Language.of(.french)?.uppercased("Ouzbékistan") == "OUZBÉKISTAN")
    #expect(Language.of(.russian)?.uppercased("Соединённые") == "СОЕДИНЁННЫЕ")
    #expect(Language.of(.uzbek)?.uppercased("Oʻzbekiston") == "OʻZBEKISTON")
  }

  @Test func `numbers fall into the plural classes of their language`() throws {
    let russian = try #require(Language.of(.russian))
    let expected: [PluralCategory] = [.one, .few, .many, .many, .one, .few, .one]
    #expect(Self.counts.map { russian.pluralCategory($0) } == expected)
    let french = try #require(Language.of(.french))
    #expect([0, 1, 2].map { french.pluralCategory($0) } == [.one, .one, .other])
  }
}
