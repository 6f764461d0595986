// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    "a", "0", "askarov-azimjon", "un-calls-2023", String(repeating: "a", count: 64),
  ])
  func `an id prints as it was read`(text: String) {
    #expect(Identifier(text)?.description == text)
  }

  @Test(
    arguments: [
      "", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "a.b", "a/b", "..", "../a", "é", "е", "a\n",
      "a\0", "-\u{301}a", String(repeating: "a", count: 65),
    ])
  func `what is no id is refused`(text: String) { #expect(Identifier(text) == nil) }
}

@Suite struct CountryCodeTests {
  @Test func `every code of the list is read and printed`() {
    #expect(CountryCode.all.count == 250)
    for code in CountryCode.all { #expect(CountryCode(code)?.description == code) }
  }

  @Test(arguments: ["", "U", "UZB", "uz", "Uz", "XX", "EU", "UK", "ÜZ", "🇺🇿", "U\0"])
  func `what is no country is refused`(text: String) { #expect(CountryCode(text) == nil) }

  @Test func `countries sort by code`() {
    let sorted = ["AD", "DE", "UZ", "ZW"].compactMap { CountryCode($0) }
    #expect(sorted.reversed().sorted() == sorted)
  }
}

@Suite struct JurisdictionTests {
  @Test(arguments: ["EU", "UN", "OSCE", "COE"])
  func `an international body is of no state`(code: String) {
    #expect(Jurisdiction(code)?.code == code)
    #expect(Jurisdiction(code)?.country == nil)
  }

  @Test func `a state is its country`() {
    #expect(Jurisdiction("UZ")?.country == CountryCode("UZ"))
    #expect(Jurisdiction("UZ")?.code == "UZ")
  }

  @Test(arguments: ["", "eu", "uz", "NATO", "XX", "UN ", "UNO"])
  func `anything else is refused`(code: String) { #expect(Jurisdiction(code) == nil) }
}
