// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns

extension Language {
  /// What the language knows and lacks, by area.
  package var coverage: Coverage {
    Coverage(
      language: tag,
      areas: [
        .init(name: "forms of address", reviews: rules.tables.addresses.reviews, missing: []),
        area("dates", entries: DatePhrase.allCases.count, missing: []),
        area("words", entries: FramePhrase.allCases.count, missing: []),
        countries,
        terms(CustodyStatus.self), terms(EventKind.self), terms(Concern.self),
        terms(DemandKind.self), terms(DemandState.self), terms(Gender.self),
        terms(Reliability.self), terms(DetentionKind.self), terms(OutcomeKind.self),
        terms(ResponseKind.self),
      ])
  }

  private var countries: Coverage.Area {
    let known = rules.tables.countries.codes
    return area(
      "countries", entries: known.count,
      missing: Self.knownSomewhere.subtracting(known).sorted())
  }

  /// The countries that any language has, so that one that falls behind shows it.
  private static var knownSomewhere: Set<String> {
    all.reduce(into: []) { $0.formUnion($1.rules.tables.countries.codes) }
  }

  private func terms<Code: Vocabulary>(_ domain: Code.Type) -> Coverage.Area {
    let known = rules.tables.terms[Code.name]?.codes ?? []
    return area(
      Code.name, entries: known.count, missing: Code.codes.filter { !known.contains($0) },
      review: "terms")
  }

  private func area(
    _ name: String, entries: Int, missing: [String], review: String? = nil
  ) -> Coverage.Area {
    let status = rules.tables.reviews[review ?? name] ?? .convention
    return .init(name: name, reviews: [status: entries], missing: missing)
  }
}
