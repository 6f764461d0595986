// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct UzbekTests {
  private static let latin = Language(rules: Uzbek())
  private static let cyrillic = Language(rules: UzbekInCyrillic())

  @Test(arguments: [
    ("Asqarov", "Asqarovning", "Asqarovga", "Asqarovni", "Asqarov bilan", "Asqarovda", false),
    ("Bek", "Bekning", "Bekka", "Bekni", "Bek bilan", "Bekda", true),
    ("Isʼhoq", "Isʼhoqning", "Isʼhoqqa", "Isʼhoqni", "Isʼhoq bilan", "Isʼhoqda", true),
    ("Tugʻ", "Tugʻning", "Tugʻga", "Tugʻni", "Tugʻ bilan", "Tugʻda", true),
  ])
  func `a name of several parts takes its suffix at the end`(
    _ family: String, _ genitive: String, _ dative: String, _ accusative: String,
    _ instrumental: String, _ locative: String, _ isUnclear: Bool
  ) {
    let forms: [(GrammaticalCase, String)] = [
      (.genitive, genitive), (.dative, dative), (.accusative, accusative),
      (.instrumental, instrumental), (.prepositional, locative),
    ]
    for (grammaticalCase, form) in forms {
      let rule: WrittenName.Origin =
        isUnclear && grammaticalCase == .dative ? .madeByRule : .given
      let latin = Self.written("Azimjon", family, grammaticalCase, in: Self.latin)
      #expect(latin?.text == "Azimjon " + form)
      #expect(latin?.origin == rule)
      let cyrillic = Self.written(
        "Азимжон", UzbekScript.cyrillic(family), grammaticalCase, in: Self.cyrillic)
      #expect(cyrillic?.text == "Азимжон " + UzbekScript.cyrillic(form))
      #expect(cyrillic?.origin == rule)
    }
  }

  private static func written(
    _ given: String, _ family: String, _ grammaticalCase: GrammaticalCase, in language: Language
  ) -> WrittenName? {
    let name = PersonName(given: given, family: family)
    let names = PersonNames([language.tag: name])
    return language.name(names, gender: .unknown, in: grammaticalCase)
  }

  @Test(arguments: [
    ("huquq himoyachisi", "huquq himoyachisiga"), ("oʻquvchilik", "oʻquvchilikka"),
    ("vakili (ombudsman)", "vakili (ombudsman)ga"), ("“Vatan”", "“Vatan”ga"),
  ])
  func `a text takes the dative at its end`(_ text: String, _ dative: String) {
    #expect(Self.latin.inflect(InflectedText(text), in: .dative) == dative)
  }

  @Test func `nobody can see how a number or an abbreviation ends`() {
    #expect(Self.latin.inflect(InflectedText("koloniya № 46"), in: .dative) == nil)
    #expect(Self.latin.inflect(InflectedText("R. K."), in: .dative) == nil)
  }

  @Test(arguments: [
    ("2001-10-23", DatePhrase.plain, "2001-yil 23-oktabr", "2001~йил 23~октябрь"),
    ("2001-10-23", .on, "2001-yil 23-oktabrda", "2001~йил 23~октябрда"),
    ("2001-10-23", .until, "2001-yil 23-oktabrgacha", "2001~йил 23~октябргача"),
    ("2010-06", .on, "2010-yil iyun oyida", "2010~йил июнь ойида"),
    ("2010-06", .since, "2010-yil iyundan beri", "2010~йил июндан бери"),
    ("2016-21", .on, "2016-yil bahorida", "2016~йил баҳорида"),
    ("2002-01~", .on, "taxminan 2002-yil yanvar oyida", "тахминан 2002~йил январь ойида"),
    ("199X", .on, "1990-yillarda", "1990~йилларда"),
    ("20XX", .on, "XXI~asrda", "XXI~асрда"),
    ("2010-08/..", .plain, "2010-yil avgustdan boshlab", "2010~йил августдан бошлаб"),
  ])
  func `the year comes first, and Cyrillic has no hyphens`(
    _ shape: String, _ phrase: DatePhrase, _ latin: String, _ cyrillic: String
  ) throws {
    let date = try EDTFDate(parsing: shape)
    #expect(Self.latin.date(date, phrase) == latin.replacing("~", with: "\u{A0}"))
    #expect(Self.cyrillic.date(date, phrase) == cyrillic.replacing("~", with: "\u{A0}"))
  }

  @Test func `every shape of span is written`() throws {
    let shapes = [
      "2023-08-21/2023-08-31", "2023-08-21/2023-09-03", "2022-12-30/2023-01-02",
      "2010-06/2010-08", "2010-06/2011-03", "2010/2012", "2016-21/2016-22", "199X/201X",
      "18XX/19XX", "2010-06-12/2010-08",
    ]
    for shape in shapes {
      let date = try EDTFDate(parsing: shape)
      for phrase in [DatePhrase.plain, .on, .from] {
        let text = Self.latin.date(date, phrase)
        #expect(text != nil, "\(shape) \(phrase)")
      }
    }
  }

  @Test func `lengths of time follow each other without a word`() {
    let duration = CalendarDuration(years: 13, months: 9)
    #expect(Self.latin.duration(duration) == "13\u{A0}yil 9\u{A0}oy")
    #expect(Self.cyrillic.duration(duration) == "13\u{A0}йил 9\u{A0}ой")
    #expect(Self.latin.list(["a", "b", "c"]) == "a, b va c")
    #expect(Self.cyrillic.list(["а", "б"], or: true) == "а ёки б")
  }

  @Test func `an office without a name has the dative, else its holder`() throws {
    let nobody = try Self.form(.headOfState, "Oʻzbekiston Respublikasi Prezidenti", nil, .unknown)
    #expect(nobody.envelope == ["Oʻzbekiston Respublikasi Prezidentiga"])
    #expect(nobody.salutation == "Hurmatli Prezident!")
    let holder = PersonNames([
      .uzbek: PersonName(given: "Shavkat", patronymic: "Miromonovich", family: "Mirziyoyev")
    ])
    let man = try Self.form(.headOfState, "Oʻzbekiston Respublikasi Prezidenti", holder, .male)
    #expect(
      man.envelope == [
        "Oʻzbekiston Respublikasi Prezidenti", "Sh.\u{A0}M.\u{A0}Mirziyoyevga",
      ])
    #expect(man.salutation == "Prezident janobi oliylari!")
    #expect(man.madeByRule.isEmpty)
  }

  @Test(arguments: [
    ("Oʻzbekiston Respublikasi Oliy sudi raisi", "Hurmatli xonim Rais!"),
    ("Jazoni ijro etish departamenti boshlig'i", "Hurmatli xonim Boshliq!"),
    ("Inson huquqlari boʻyicha vakili (ombudsman)", "Hurmatli xonim Ombudsman!"),
    ("Devonxona mudirasi", "Hurmatli xonim Ombudsman!"),
  ])
  func `a salutation finds the title at the end of the office`(
    _ office: String, _ salutation: String
  ) throws {
    let head = Uzbek().salutationTitle(of: InflectedText(office), .woman)
    let form = try Self.form(.ombudsman, office, nil, .female)
    #expect(form.salutation == salutation)
    let cyrillic = UzbekScript.cyrillic(office)
    let inCyrillic = UzbekInCyrillic().salutationTitle(of: InflectedText(cyrillic), .woman)
    #expect(inCyrillic == head.map(UzbekScript.cyrillic))
  }

  private static func form(
    _ rank: Rank, _ office: String, _ holder: PersonNames?, _ gender: Gender
  ) throws -> FormOfAddress {
    let uz = try #require(CountryCode("UZ"))
    return try latin.formOfAddress(
      for: AddressRequest(
        rank: rank, holder: holder, gender: gender, office: InflectedText(office), body: nil,
        jurisdiction: .state(uz)))
  }

  @Test func `both scripts have every form of address, term and country`() {
    for language in [Self.latin, Self.cyrillic] {
      for rank in Rank.allCases {
        for addressee in AddressRequest.Addressee.allCases {
          #expect(language.rules.tables.addresses.form(rank, addressee) != nil)
        }
      }
      for area in language.coverage.areas where area.name != "kind of event" {
        #expect(area.missing.isEmpty, "\(area.name) in \(language.englishName)")
      }
      for outcome in OutcomeKind.allCases {
        #expect(language.term(outcome, gender: .unknown) != nil)
        #expect(language.term(outcome, plural: true) != nil)
      }
    }
  }
}
