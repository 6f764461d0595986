// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@testable import Languages

@Suite struct DateTests {
  private static let shapes = [
    "2001-10-23", "2023-08-01", "2023-08-02", "2010-06", "2010-04", "2010", "201X", "19XX",
    "2016-21", "2016-22", "2016-23", "2016-24",
    "2001-10-23~", "2002-01~", "1950~", "201X~", "19XX~", "2016-21~",
    "2001-10-23?", "2010-06?", "2010?", "2010-06%",
    "2023-08-21/2023-08-31", "2023-08-02/2023-08-31", "2023-08-21/2023-09-03",
    "2022-12-30/2023-01-02", "2010-06/2010-08", "2010-06/2011-03", "2010/2012",
    "2016-21/2016-22", "2015-24/2016-21", "199X/201X", "18XX/19XX", "2010-06~/2010-08",
    "2010-06/2010-08?", "2010-06-12/2010-08", "2010-08/..", "2010-08/", "../2010-08", "/2010-08",
  ]

  @Test(arguments: Language.all.map(\.tag.description))
  func `every shape of date is written in every phrase`(_ code: String) throws {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    var text = ""
    for shape in Self.shapes {
      text += "== \(shape)\n"
      let date = try EDTFDate(parsing: shape)
      for phrase in DatePhrase.allCases {
        text += "   \(phrase.rawValue): \(language.date(date, phrase) ?? "(none)")\n"
      }
    }
    try expectGolden(text, "dates.\(code).txt")
  }

  @Test(arguments: [
    ("en", "Oxford, 21 November 2026", "21 November 2026"),
    ("ru", "Оксфорд, 21\u{A0}ноября 2026\u{A0}года", "21\u{A0}ноября 2026\u{A0}года"),
    ("fr", "Oxford, le 21\u{A0}novembre 2026", "Le 21\u{A0}novembre 2026"),
    ("de", "Oxford, 21.\u{A0}November 2026", "21.\u{A0}November 2026"),
  ])
  func `a letter is dated with or without its town`(
    _ code: String, _ withTown: String, _ without: String
  ) throws {
    let language = try #require(LanguageTag(code).flatMap(Language.of))
    let day = try #require(CivilDate("2026-11-21"))
    #expect(language.dateline(day, town: code == "ru" ? "Оксфорд" : "Oxford") == withTown)
    #expect(language.dateline(day, town: nil) == without)
  }
}
