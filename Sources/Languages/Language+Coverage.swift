// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

extension Language {
  /// What the language knows and lacks, by area.
  package var coverage: Coverage {
    Coverage(language: tag, areas: [addresses, dates, words, countries, terms, stories])
  }

  /// A row for each rank and addressee; a rank without rows of its own is written to by the rows for
  /// all ranks, which is no gap.
  private var addresses: Coverage.Area {
    .init(name: "forms of address", reviews: rules.tables.addresses.reviews, missing: [])
  }

  private var dates: Coverage.Area {
    let shapes = ["2001-10-23", "2010-06", "2016-21", "2010", "201X", "19XX"]
    let all = shapes.flatMap { [$0, $0 + "~"] }.flatMap { shape in
      DatePhrase.allCases.map { (shape, $0) }
    }
    let missing = all.filter { shape, phrase in
      (try? EDTFDate(parsing: shape)).flatMap { date($0, phrase) } == nil
    }
    return area(
      "dates", entries: all.count - missing.count,
      missing: missing.map { "\($0.0) \($0.1.rawValue)" })
  }

  private var words: Coverage.Area {
    area("words", entries: FramePhrase.allCases.count, missing: [])
  }

  /// Every form of every country that any language has, but for adjectives that nobody should use.
  private var countries: Coverage.Area {
    var missing: [String] = []
    var entries = 0
    for text in Self.countriesKnownSomewhere.sorted() {
      guard let code = CountryCode(text) else { continue }
      for form in CountryForm.allCases {
        if country(code, form) != nil {
          entries += 1
        } else if form != .adjective {
          missing.append("\(text) \(form.rawValue)")
        }
      }
    }
    return area("countries", entries: entries, missing: missing)
  }

  private static var countriesKnownSomewhere: Set<String> {
    all.reduce(into: []) { $0.formUnion($1.rules.tables.countries.codes) }
  }

  private var terms: Coverage.Area {
    let parts = [
      terms(CustodyStatus.self), terms(EventKind.self), terms(OutcomeKind.self),
      terms(Concern.self), terms(DetentionKind.self), terms(DemandKind.self),
      terms(DemandState.self), terms(ResponseKind.self), terms(Gender.self),
      terms(Reliability.self),
    ]
    return area(
      "terms", entries: parts.reduce(0) { $0 + $1.entries }, missing: parts.flatMap(\.missing))
  }

  /// The sections of stories and petition sheets, and a sentence for every outcome.
  private var stories: Coverage.Area {
    guard let english = Self.of(.english) else { return area("stories", entries: 0, missing: []) }
    let texts = [("story", story, english.story), ("petition", petition, english.petition)]
    let sections = texts.flatMap { name, own, all in
      all.sections.map { ("\(name) \($0.name)", own[$0.name] != nil) }
    }
    let known = rules.documents.outcomes.codes
    let all =
      sections + OutcomeKind.codes.map { ("\(OutcomeKind.name) \($0)", known.contains($0)) }
    return area(
      "stories", entries: all.count { $0.1 }, missing: all.filter { !$0.1 }.map(\.0))
  }

  /// The terms of a domain as labels, and as sentences where they are said of people.
  private func terms<Code: Vocabulary>(
    _: Code.Type
  ) -> (entries: Int, missing: [String]) {
    let labels = Code.allCases.filter { label($0) == nil }
    let sentences = Code.allCases.filter { code in
      Self.sayOfPeople(code) && term(code, gender: .male) == nil
    }
    let missing = Set((labels + sentences).map { "\(Code.name) \($0.rawValue)" }).sorted()
    return (Code.allCases.count - missing.count, missing)
  }

  /// Whether a code is said of people in a sentence: in English, which was first, it is.
  private static func sayOfPeople<Code: Vocabulary>(_ code: Code) -> Bool {
    Self.of(.english)?.term(code, gender: .male) != nil
  }

  private func area(_ name: String, entries: Int, missing: [String]) -> Coverage.Area {
    .init(
      name: name, reviews: [rules.tables.reviews[name] ?? .convention: entries], missing: missing)
  }
}
