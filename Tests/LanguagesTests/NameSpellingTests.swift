// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct NameSpellingTests {
  private static let askarov: [String: (String, String)] = [
    "en": ("Azimjon", "Askarov"), "ru": ("Азимжон", "Аскаров"), "uk": ("Азімжон", "Аскаров"),
    "uz": ("Azimjon", "Asqarov"), "uz-Cyrl": ("Азимжон", "Асқаров"),
  ]

  /// Languages that have a spelling, the one that asks, what it gets, whose it is, by which standard.
  @Test(
    arguments: [
      ("en ru", "en", "Azimjon Askarov", "en", nil),
      ("en ru", "ru", "Азимжон Аскаров", "ru", nil),
      ("en ru", "fr", "Azimjon Askarov", "en", nil),
      ("en ru uz", "fr", "Azimjon Askarov", "en", nil),
      ("en ru", "uz", "Azimjon Askarov", "en", nil),
      ("en ru uz-Cyrl", "uz", "Azimjon Asqarov", "uz", .uzbek),
      ("en ru uz", "uz-Cyrl", "Азимжон Асқаров", "uz-Cyrl", .uzbek),
      ("ru uk", "en", "Azimzhon Askarov", "ru-Latn", .bgnPCGN),
      ("uk", "de", "Azimzhon Askarov", "uk-Latn", .bgnPCGN),
      ("ru", "uz", "Azimzhon Askarov", "ru-Latn", .bgnPCGN),
    ] as [(String, String, String, String, Transliteration?)])
  func `a spelling of its own wins, then English, then a standard`(
    _ known: String, _ asked: String, _ text: String, _ language: String,
    _ standard: Transliteration?
  ) throws {
    let tag = try #require(LanguageTag(asked))
    let spelling = NameSpelling(of: Self.names(known), in: tag, by: .usual)
    #expect(spelling.map { "\($0.name.given ?? "") \($0.name.family ?? "")" } == text)
    #expect(spelling?.language.description == language)
    #expect(spelling?.transliteration == standard)
  }

  @Test(arguments: [
    ("en", "ru"), ("en ru", "uk"), ("en uk", "ru"), ("en ru", "uz-Cyrl"), ("en ru", "tg"),
    ("en", "ar"), ("uz-Cyrl", "en"),
  ])
  func `nothing is guessed from other letters`(_ known: String, _ asked: String) throws {
    let tag = try #require(LanguageTag(asked))
    #expect(NameSpelling(of: Self.names(known), in: tag, by: .usual) == nil)
  }

  @Test(arguments: [
    (Romanisation.bgnPCGN, "Yuliya Shcherbakova", "BGN/PCGN"),
    (.icao9303, "Iuliia Shcherbakova", "ICAO 9303"), (.iso9, "Ûliâ Ŝerbakova", "ISO 9"),
  ])
  func `the campaign's standard is taken and told`(
    _ romanisation: Romanisation, _ text: String, _ standard: String
  ) throws {
    let names = PersonNames([
      .russian: PersonName(
        given: "Юлия", family: "Щербакова", cases: [.genitive: "Юлии Щербаковой"])
    ])
    let english = try #require(Language.of(.english)).romanising(by: romanisation)
    let name = try #require(english.name(names, gender: .female))
    #expect(name.text == text)
    #expect(name.origin == .transliterated(Transliteration(romanisation)))
    #expect(name.remark == "\(text) (\(standard))")
    let genitive = english.name(names, gender: .female, .full, in: .genitive)
    #expect(genitive?.text == text + "’s")
  }

  @Test func `a form of the address made by a standard is told`() throws {
    let english = try #require(Language.of(.english))
    let holder = PersonNames([.russian: PersonName(given: "Юлия", family: "Щербакова")])
    let request = try #require(SampleOffices.request(.mep, english, holder: holder, .female))
    let form = try english.formOfAddress(for: request)
    #expect(form.envelope.first == "Ms Yuliya Shcherbakova")
    #expect(form.madeByRule == ["Yuliya Shcherbakova (BGN/PCGN)", "Shcherbakova (BGN/PCGN)"])
  }

  @Test func `forms given by hand in one Uzbek alphabet hold in the other`() throws {
    let name = PersonName(given: "Azimjon", family: "Bek", cases: [.dative: "Azimjon Bekga"])
    let cyrillic = try #require(Language.of(.uzbekInCyrillic))
    let names = PersonNames([.uzbek: name])
    let dative = cyrillic.name(names, gender: .male, .full, in: .dative)
    #expect(dative?.text == "Азимжон Бекга")
    #expect(dative?.remark == "Азимжон Бекга (Uzbek alphabets of 1995)")
  }

  private static func names(_ languages: String) -> PersonNames {
    var forms = LanguageMap<PersonName>()
    for code in languages.split(separator: " ").map(String.init) {
      guard let tag = LanguageTag(code), let (given, family) = askarov[code] else { continue }
      forms[tag] = PersonName(given: given, family: family)
    }
    return PersonNames(forms)
  }
}
