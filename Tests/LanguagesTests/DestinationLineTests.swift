// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct DestinationLineTests {
  @Test(arguments: [
    ("UZ", "GB", "UZBEKISTAN", "en"), ("UZ", "DE", "USBEKISTAN", "de"),
    ("UZ", "FR", "OUZBÉKISTAN", "fr"), ("UZ", "RU", "УЗБЕКИСТАН", "ru"),
    ("GB", "CA", "UNITED KINGDOM", "en"), ("GB", "AT", "VEREINIGTES KÖNIGREICH", "de"),
    ("UZ", "PL", "UZBEKISTAN", "en"), ("UZ", "NO", "UZBEKISTAN", "en"),
  ])
  func `the country is named in a language of the country of posting`(
    _ destination: String, _ origin: String, _ text: String, _ language: String
  ) throws {
    let destination = try #require(CountryCode(destination))
    let origin = try #require(CountryCode(origin))
    let line = try #require(try DestinationLine.line(to: destination, postedIn: origin))
    #expect(line.text == text)
    #expect(line.language.description == language)
  }

  @Test func `a country that no table names is an error, not a letter without its country`() throws
  {
    let france = try #require(CountryCode("FR"))
    let fiji = try #require(CountryCode("FJ"))
    #expect(throws: MissingForm(language: .english, column: "country", text: "FJ")) {
      try DestinationLine.line(to: fiji, postedIn: france)
    }
  }

  @Test func `post within a country has no country line`() throws {
    let france = try #require(CountryCode("FR"))
    #expect(try DestinationLine.line(to: france, postedIn: france) == nil)
  }
}
