// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct CaseTests {
  private func demand(
    _ id: String, _ state: DemandState = .open, of country: String? = nil,
    _ visibility: Visibility = .public
  ) throws -> Demand {
    Demand(
      id: try #require(Identifier(id)), kind: .release, state: state,
      of: country.flatMap { CountryCode($0) }, text: LocalizedText([.english: InflectedText("x")]),
      provenance: Provenance(sources: [], visibility: visibility))
  }

  private func matter(_ demands: [Demand], also: [String] = []) throws -> Case {
    let date = try EDTFDate(parsing: "2026")
    return Case(
      id: try #require(Identifier("a")), title: nil, country: try #require(CountryCode("TM")),
      alsoResponsible: also.compactMap { CountryCode($0) },
      status: CaseStatus(held: .servingSentence, since: nil, asOf: date, place: nil), people: [],
      timeline: [], charges: [], concerns: [], account: nil, health: nil, facts: [],
      demands: demands, sources: [], letters: [], translations: LanguageMap(), consent: nil,
      notes: [])
  }

  private func ids(_ matter: Case, _ code: String) throws -> [String] {
    matter.demands(of: try #require(Jurisdiction(code))).map(\.id.description)
  }

  @Test func `a state is asked for what it can meet, international bodies are told of all`() throws
  {
    let matter = try matter(
      [demand("release"), demand("visa", of: "FR"), demand("access", of: "TM")], also: ["FR", "TR"])
    #expect(try ids(matter, "TM") == ["release", "access"])
    #expect(try ids(matter, "FR") == ["visa"])
    #expect(try ids(matter, "TR") == [])
    #expect(try ids(matter, "EU") == ["release", "visa", "access"])
  }

  @Test func `what is met or overtaken is no longer demanded`() throws {
    let matter = try matter(DemandState.allCases.map { try demand($0.rawValue, $0) })
    #expect(try ids(matter, "TM") == ["open", "partly-met", "refused"])
  }

  @Test func `a demand that is not public is never made`() throws {
    let demands = try [demand("a", of: nil, .members), demand("b", of: nil, .private), demand("c")]
    #expect(try ids(try matter(demands), "TM") == ["c"])
    #expect(try ids(try matter(demands), "UN") == ["c"])
  }

  @Test func `a case is never for another state's office`() throws {
    let matter = try matter([demand("release"), demand("visa", of: "FR")], also: ["FR"])
    for code in CountryCode.all.sorted() {
      let office = try recipient(jurisdiction: code)
      #expect(office.isResponsible(for: matter) == ["TM", "FR"].contains(code))
    }
    for body in InternationalBody.allCases {
      #expect(try recipient(jurisdiction: body.rawValue).isResponsible(for: matter))
    }
  }
}

@Suite struct RecipientTests {
  @Test func `an embassy elsewhere is one that covers other countries`() throws {
    let france = try #require(CountryCode("FR"))
    #expect(try recipient(kind: "embassy", serves: ["DE"]).isEmbassyElsewhere(than: france))
    #expect(
      try recipient(kind: "embassy", serves: ["DE", "FR"]).isEmbassyElsewhere(than: france) == false
    )
    #expect(try recipient(kind: "embassy").isEmbassyElsewhere(than: france) == false)
    #expect(
      try recipient(kind: "official", serves: ["DE"]).isEmbassyElsewhere(than: france) == false)
  }

  @Test(
    arguments: [
      ("2026-11-20", true), ("2026-11-21", false), ("2026-11", false), ("2026-10", true),
      ("2026-10~", false), ("2026", false), ("2025", true), ("2024/..", false), (nil, false),
    ] as [(String?, Bool)])
  func `a term has ended only when that is certain`(until: String?, hasEnded: Bool) throws {
    let holder = Holder(
      names: PersonNames(LanguageMap()), gender: .unknown, since: nil,
      until: try until.map { try EDTFDate(parsing: $0) })
    #expect(holder.hasEnded(by: try #require(CivilDate("2026-11-21"))) == hasEnded)
  }
}

private func recipient(
  jurisdiction: String = "UZ", kind: String = "official", serves: [String] = []
) throws -> Recipient {
  Recipient(
    id: try #require(Identifier("a")), kind: kind, rank: .minister,
    jurisdiction: try #require(Jurisdiction(jurisdiction)),
    serves: serves.compactMap { CountryCode($0) }, office: LanguageMap(), body: LanguageMap(),
    holder: nil, addressLines: [], country: nil, email: nil, fax: nil, phone: nil, languages: [],
    tags: [], source: nil, verifiedOn: nil, note: nil)
}

@Suite struct VocabularyTests {
  @Test func `codes are lower-case words with dashes, each once`() {
    let all = [
      Gender.codes, CustodyStatus.codes, EventKind.codes, Concern.codes, DemandKind.codes,
      DemandState.codes, Visibility.codes, Reliability.codes, ReviewStatus.codes,
      GrammaticalCase.codes, Rank.codes, LetterTemplate.Subject.codes,
      LetterTemplate.Signatures.codes,
    ]
    for codes in all {
      #expect(Set(codes).count == codes.count)
      #expect(codes.allSatisfy { Identifier($0) != nil })
    }
  }

  @Test func `only who is confined counts as held`() {
    #expect(
      CustodyStatus.allCases.filter(\.isHeld) == [
        .underInvestigation, .onTrial, .servingSentence, .heldArbitrarily, .houseArrest,
      ])
  }
}
