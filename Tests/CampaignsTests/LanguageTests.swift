// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct LanguageTagTests {
  @Test(arguments: ["en", "ru", "uz", "uz-Cyrl", "uzb-Cyrl", "tg", "kaa", "zh-Hant"])
  func `a tag prints as it was read`(text: String) {
    #expect(LanguageTag(text)?.description == text)
    #expect(LanguageTag(text)?.code == String(text.prefix { $0 != "-" }))
  }

  @Test(
    arguments: [
      "", "e", "EN", "En", "english", "en-", "-en", "en-GB", "en-gb", "uz-cyrl", "uz-CYRL",
      "uz-Cyr",
      "uz-Cyrl-UZ", "uz_Cyrl", "ру", "e1", "en ", "uz-Cyrё",
    ])
  func `what is no tag is refused`(text: String) { #expect(LanguageTag(text) == nil) }

  @Test func `tags sort as their texts`() {
    let tags = ["de", "en", "fr", "kaa", "ru", "uz", "uz-Cyrl", "uzb"].compactMap {
      LanguageTag($0)
    }
    #expect(tags.reversed().sorted() == tags)
  }

  @Test(
    arguments: [
      ("en", true), ("tr", true), ("uz", true), ("uz-Cyrl", false), ("uz-Latn", true),
      ("ru", false), ("tg", false), ("ru-Latn", true), ("ar", false),
    ])
  func `a tag knows whether its letters are Latin`(text: String, isLatin: Bool) {
    #expect(LanguageTag(text)?.isWrittenInLatin == isLatin)
  }
}

@Suite struct LanguageMapTests {
  @Test func `values are kept by language, in one order`() {
    var map: LanguageMap<String> = [.russian: "р", .english: "e", .french: "f"]
    map[.german] = "d"
    #expect(map.languages == [.german, .english, .french, .russian])
    #expect(map[.german] == "d")
    map[.english] = "E"
    map[.french] = nil
    map[.french] = nil
    #expect(map.map(\.value) == ["d", "E", "р"])
    #expect(map.isEmpty == false)
    #expect(map[.french] == nil)
  }

  @Test func `the order of insertion makes no difference`() {
    let one: LanguageMap<Int> = [.english: 1, .russian: 2]
    let two: LanguageMap<Int> = [.russian: 2, .english: 1]
    #expect(one == two)
    #expect(Set([one, two]).count == 1)
    #expect(one != [.english: 1])
  }
}

@Suite struct InflectedTextTests {
  @Test func `only forms given by hand are there`() {
    let text = InflectedText("правозащитник", cases: [.genitive: "правозащитника"])
    #expect(text[.nominative] == "правозащитник")
    #expect(text[.genitive] == "правозащитника")
    #expect(text[.dative] == nil)
    #expect(InflectedText("a", cases: [.nominative: "b"])[.nominative] == "b")
  }
}
