// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Testing

@Suite struct MemberFileTests {
  private func problems(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation)
    -> [String]
  {
    CampaignFilesTests.problems(
      of: marked, { MemberFile.load($0, id: Identifier("alex")).problems },
      sourceLocation: sourceLocation)
  }

  @Test func `a town has one spelling, or one for each language`() throws {
    func town(_ yaml: String) -> Town? {
      let text =
        "{ id: a, name: { en: { given: A, family: B } }, address: [S], country: GB, town: \(yaml) }"
      return MemberFile.load(SourceText(name: "Members/a.yaml", text: text), id: nil).value?.value
        .town
    }
    #expect(town("Leeds")?[.russian] == "Leeds")
    let both = town("{ en: Leeds, ru: Лидс }")
    #expect(both?[.russian] == "Лидс")
    #expect(both?[.french] == "Leeds")
    #expect(town("[Leeds]") == nil)
  }

  @Test func `a full member is read`() throws {
    let text = """
      id: alex
      name:
        en: { given: Alex, family: Example }
      gender: other
      language: de
      role: { en: member }
      organisation: { en: Group }
      address: [1 Street, Oxford OX1 1AA]
      town: Oxford
      country: GB
      email: alex@example.org
      phone: "+44 1"
      personal: { en: A word. }
      """
    let found = MemberFile.load(
      SourceText(name: "Members/alex.yaml", text: text), id: Identifier("alex"))
    #expect(found.problems.isEmpty)
    let english = { LocalizedText([.english: InflectedText($0)]) }
    #expect(
      found.value?.value
        == Member(
          id: try #require(Identifier("alex")),
          names: PersonNames([.english: PersonName(given: "Alex", family: "Example")]),
          gender: .other, role: english("member"), organisation: english("Group"),
          addressLines: ["1 Street", "Oxford OX1 1AA"], country: try #require(CountryCode("GB")),
          town: Town("Oxford"), email: "alex@example.org", phone: "+44 1",
          personal: english("A word."), language: LanguageTag("de")))
    #expect(found.value?.places.span(of: "town").text == "Oxford")
  }

  @Test func `what is wrong with a member is reported`() {
    let line = "this value holds a line end or a tab "
    #expect(
      problems(
        "id: ⟦berta⟧\nname: { en: { given: A, family: ⟦\"B\\nBcc: x\"⟧, ⟦nick⟧: C } }\naddress: [⟦\"1\\n2\"⟧, x]\n"
          + "country: ⟦England⟧\nemail: ⟦'a@b.org, c@d.org'⟧\nphone: ⟦\"1\\t2\"⟧\ntown: ⟦[]⟧\ngender: ⟦man⟧\n⟦adress⟧: x\n"
      ).heads == [
        "the id is 'berta', but the file is called 'alex' ", line, "a name has no key 'nick' ",
        line, "no country has the code 'England' ",
        "this is no mail address ", line,
        "here stands a list, but a text belongs here [wrong-type]", "no gender is called 'man' ",
        "a member has no key 'adress' ",
      ])
  }
}

@Suite struct SettingsFileTests {
  private func problems(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation)
    -> [String]
  {
    CampaignFilesTests.problems(
      of: marked, { SettingsFile.load($0).problems }, sourceLocation: sourceLocation)
  }

  @Test func `full settings are read`() throws {
    let text = """
      name: Central Asia
      group: { en: Group 12 }
      sender: alex
      languages: [en, ru]
      reference_prefix: WR
      address_limit: P6M
      waiting_times: { official: 60 days, embassy: 20 working days, un: 2 months, eu: P30D }
      weekend: [friday, saturday]
      holidays: [holidays.ics, Calendars/kg.ics]
      transliteration: icao-9303
      signatories:
        - name: { en: { given: Jane, family: Example } }
          role: { en: President }
          organisation: { en: Association }
          country: FR
      """
    let found = SettingsFile.load(SourceText(name: "writ.yaml", text: text))
    #expect(found.problems.isEmpty)
    let english = { LocalizedText([.english: InflectedText($0)]) }
    #expect(
      found.value?.value
        == CampaignSettings(
          name: "Central Asia", group: english("Group 12"), sender: Identifier("alex"),
          languages: [.english, .russian], referencePrefix: "WR",
          addressLimit: CalendarDuration(months: 6),
          signatories: [
            CampaignSignatory(
              names: PersonNames([.english: PersonName(given: "Jane", family: "Example")]),
              role: english("President"), organisation: english("Association"),
              country: CountryCode("FR"))
          ],
          waitingTimes: [
            "official": try #require(WaitingTime("60 days")),
            "embassy": try #require(WaitingTime("20 working days")),
            "un": try #require(WaitingTime("2 months")), "eu": try #require(WaitingTime("30 days")),
          ], romanisation: .icao9303, weekend: try #require(Weekend([.friday, .saturday])),
          holidays: ["holidays.ics", "Calendars/kg.ics"].compactMap { CampaignPath($0) }))
  }

  @Test func `an address may be a year old where nothing else is said`() {
    let text = "name: A\nlanguages: en\nreference_prefix: WR\n"
    let found = SettingsFile.load(SourceText(name: "writ.yaml", text: text))
    #expect(found.value?.value.addressLimit == CalendarDuration(years: 1))
  }

  @Test func `what is wrong with settings is reported`() {
    #expect(
      problems(
        "⟦⟦nam⟧⟧: A\nlanguages: ⟦[]⟧\nreference_prefix: ⟦WRIT⟧\naddress_limit: ⟦1 year⟧\nsender: ⟦Alex⟧\n"
          + "waiting_times: { official: ⟦60⟧, ⟦official⟧: P1D, eu: ⟦~⟧ }\nsignatories: [⟦x⟧, { ⟦role⟧: { en: y } }]\n"
      ).heads == [
        "writ.yaml needs 'name' ", "writ.yaml has no key 'nam' ",
        "'languages' has no entries ", "'WRIT' cannot begin a reference ",
        "'1 year' is no length of time ", "'Alex' is no id ", "'60' is no waiting time ",
        "'official' is given twice ", "here stands nothing, but a text belongs here [wrong-type]",
        "here stands a text, but a map (a signatory) belongs here [wrong-type]",
        "a signatory needs 'name' ",
      ])
  }

  @Test func `what is wrong with weekends and holidays is reported`() {
    let head = "name: A\nlanguages: en\nreference_prefix: WR\n"
    let week = "[monday, tuesday, wednesday, thursday, friday, saturday, sunday]"
    #expect(
      problems(head + "weekend: ⟦\(week)⟧\nholidays: [a.ics, ⟦../b.ics⟧, ⟦[c]⟧]\n").heads == [
        "this weekend leaves no day for work ", "'../b.ics' is no file of the campaign ",
        "here stands a list, but a text belongs here [wrong-type]",
      ])
    #expect(
      problems(head + "weekend: [⟦sonday⟧, friday]\n").heads == [
        "no day of the week is called 'sonday' "
      ])
    #expect(problems(head + "weekend: friday\nholidays: a.ics\n") == [])
  }

  @Test func `a file's place is known by its number`() {
    let text = "name: A\nlanguages: en\nreference_prefix: WR\nholidays: [a.ics, b.ics]\n"
    let found = SettingsFile.load(SourceText(name: "writ.yaml", text: text)).value
    #expect(found?.places.span(of: "holidays.1").text == "b.ics")
  }
}
