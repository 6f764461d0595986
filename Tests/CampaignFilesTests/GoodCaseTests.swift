// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Testing

@Suite struct GoodCaseTests {
  private static let text = """
    id: askarov-azimjon
    title: { en: The case of Azimjon Askarov }
    country: KG
    also_responsible: [FR]
    letters: release-appeal
    translations: { ru: convention }
    status: { held: serving-sentence, since: 2010-06, as_of: 2018-12-06, place: { en: Bishkek } }
    people:
      - id: azimjon
        name:
          en: { given: Azimjon, family: Askarov }
          ru:
            given: Азимжон
            patronymic: Шакирович
            family: Аскаров
            cases: { genitive: Азимжона Аскарова }
        also_written: [Azimjan Askarov]
        gender: male
        born: 1950~
        died: 2020-07-25
        age: { years: 68, on: 2018-12-06 }
        occupation:
          en: human rights defender
          ru: { text: правозащитник, cases: { genitive: правозащитника } }
        write_to:
          lines: [Askarov Azimjon, Colony 47]
          country: KG
          languages: [uz, ru]
          verified_on: 2018-12
          note: No drawings.
          sources: [hrw]
    timeline:
      - id: arrest
        date: 2010-06
        kind: arrest
        people: [azimjon]
        place: { en: Bazar-Korgon }
        text: { en: He was arrested. }
        court: { en: a court }
        term: P13Y9M
        from: TR
        sources: [hrw]
        reliability: highly-reliable
        visibility: members
    charges:
      - { law: { en: Article 159 }, text: { en: attempts }, term: life, sources: [hrw] }
    concerns: [torture, unfair-trial]
    account: { as_of: 2018, text: { en: It is told. }, sources: [hrw] }
    health:
      as_of: 2017
      text:
        en: |
          He is ill,
          and alone.
      sources: [hrw]
    facts: [{ id: un, date: 2016-03, text: { en: A decision. }, sources: [hrw] }]
    demands: [{ id: release, kind: release, state: refused, of: FR, text: { en: release him } }]
    sources:
      - { id: hrw, publisher: HRW, title: "A title: long", date: 2018-12-06, url: "https://hrw.org/a", note: n }
    consent: { by: family, on: 2024-01, note: by letter }
    notes: [Remark.]
    """

  private let loaded = CaseFile.load(
    SourceText(name: "Cases/askarov-azimjon.yaml", text: text), id: Identifier("askarov-azimjon"))

  private func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  private func english(_ text: String) -> LocalizedText {
    LocalizedText([.english: InflectedText(text)])
  }

  @Test func `a full case is read without a problem`() throws {
    #expect(loaded.problems.isEmpty)
    let matter = try #require(loaded.value?.value)
    #expect(matter.id == (try id("askarov-azimjon")))
    #expect(matter.title == english("The case of Azimjon Askarov"))
    #expect(matter.responsible.map(\.description) == ["KG", "FR"])
    #expect(matter.letters == [try id("release-appeal")])
    #expect(matter.translations == [.russian: .convention])
    #expect(
      matter.status
        == CaseStatus(
          held: .servingSentence, since: try EDTFDate(parsing: "2010-06"),
          asOf: try EDTFDate(parsing: "2018-12-06"), place: english("Bishkek")))
    #expect(matter.concerns == [.torture, .unfairTrial])
    #expect(matter.notes == ["Remark."])
    #expect(
      matter.consent
        == Consent(by: "family", on: try EDTFDate(parsing: "2024-01"), note: "by letter"))
  }

  @Test func `its person is read`() throws {
    let names = PersonNames([
      .english: PersonName(given: "Azimjon", family: "Askarov"),
      .russian: PersonName(
        given: "Азимжон", patronymic: "Шакирович", family: "Аскаров",
        cases: [.genitive: "Азимжона Аскарова"]),
    ])
    let occupation = LocalizedText([
      .english: InflectedText("human rights defender"),
      .russian: InflectedText("правозащитник", cases: [.genitive: "правозащитника"]),
    ])
    #expect(
      loaded.value?.value.people == [
        Person(
          id: try id("azimjon"), names: names, alsoWritten: ["Azimjan Askarov"], gender: .male,
          born: try EDTFDate(parsing: "1950~"), died: try EDTFDate(parsing: "2020-07-25"),
          age: StatedAge(years: 68, on: try EDTFDate(parsing: "2018-12-06")),
          occupation: occupation,
          writeTo: PrisonAddress(
            lines: ["Askarov Azimjon", "Colony 47"], country: try #require(CountryCode("KG")),
            languages: [.uzbek, .russian], verifiedOn: try EDTFDate(parsing: "2018-12"),
            note: "No drawings.", provenance: Provenance(sources: [try id("hrw")])))
      ])
  }

  @Test func `its facts are read`() throws {
    let matter = try #require(loaded.value?.value)
    let told = Provenance(sources: [try id("hrw")])
    #expect(
      matter.timeline == [
        Event(
          id: try id("arrest"), date: try EDTFDate(parsing: "2010-06"), kind: .arrest,
          people: [try id("azimjon")], place: english("Bazar-Korgon"),
          text: english("He was arrested."), court: english("a court"), term: Term("P13Y9M"),
          from: CountryCode("TR"),
          provenance: Provenance(
            sources: [try id("hrw")], reliability: .highlyReliable, visibility: .members))
      ])
    #expect(
      matter.charges == [
        Charge(
          law: english("Article 159"), text: english("attempts"), term: .life, provenance: told)
      ])
    #expect(
      matter.account
        == DatedText(
          asOf: try EDTFDate(parsing: "2018"), text: english("It is told."), provenance: told))
    #expect(
      matter.health
        == DatedText(
          asOf: try EDTFDate(parsing: "2017"), text: english("He is ill,\nand alone."),
          provenance: told))
    #expect(
      matter.facts == [
        Fact(
          id: try id("un"), date: try EDTFDate(parsing: "2016-03"), text: english("A decision."),
          provenance: told)
      ])
    #expect(
      matter.demands == [
        Demand(
          id: try id("release"), kind: .release, state: .refused, of: CountryCode("FR"),
          text: english("release him"), provenance: Provenance(sources: []))
      ])
    #expect(
      matter.sources == [
        Source(
          id: try id("hrw"), publisher: "HRW", title: "A title: long",
          date: try EDTFDate(parsing: "2018-12-06"), url: "https://hrw.org/a", note: "n")
      ])
  }

  @Test(
    arguments: [
      ("id", "askarov-azimjon"), ("people.azimjon.born", "1950~"),
      ("people.azimjon.name.ru", "given: Азимжон"),
      (
        "people.azimjon.occupation.ru",
        "{ text: правозащитник, cases: { genitive: правозащитника } }"
      ),
      ("timeline.arrest.date", "2010-06"), ("timeline.arrest.place.en", "Bazar-Korgon"),
      ("timeline.arrest.place.fr", "{ en: Bazar-Korgon }"), ("charges.0.term", "life"),
      ("facts.un", "{ id: un, date: 2016-03, text: { en: A decision. }, sources: [hrw] }"),
      ("status.place", "{ en: Bishkek }"), ("demands.release.state", "refused"),
      ("sources.hrw.date", "2018-12-06"), ("nothing.at.all", ""),
    ])
  func `every value knows its place, and what is missing the place around it`(
    path: String, text: String
  ) throws {
    let places = try #require(loaded.value?.places)
    #expect(places.span(of: path).text.split(separator: "\n").first ?? "" == text)
  }
}
