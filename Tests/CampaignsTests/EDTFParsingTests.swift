// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct EDTFParsingTests {
  /// The dates that a text can mean, and what is said of it: "2010-06-01 2010-06-30 month".
  private func meaning(_ text: String) throws -> String {
    let date = try EDTFDate(parsing: text)
    let ends = [date.earliest, date.latest].map { $0?.description ?? "…" }
    var words = [date.point.map { "\($0.precision)" } ?? "interval"]
    if date.point?.isApproximate == true { words.append("about") }
    if date.point?.isUncertain == true { words.append("uncertain") }
    if date.isInexact { words.append("inexact") }
    return (ends + words).joined(separator: " ")
  }

  @Test(
    arguments: [
      ("2010", "2010-01-01 2010-12-31 year"),
      ("0001", "0001-01-01 0001-12-31 year"),
      ("9999", "9999-01-01 9999-12-31 year"),
      ("2010-06", "2010-06-01 2010-06-30 month"),
      ("2012-02", "2012-02-01 2012-02-29 month"),
      ("2010-06-12", "2010-06-12 2010-06-12 day"),
      ("2012-02-29", "2012-02-29 2012-02-29 day"),
      ("2010~", "2010-01-01 2010-12-31 year about inexact"),
      ("2010?", "2010-01-01 2010-12-31 year uncertain inexact"),
      ("2010%", "2010-01-01 2010-12-31 year about uncertain inexact"),
      ("2002-01~", "2002-01-01 2002-01-31 month about inexact"),
      ("2002-01-05?", "2002-01-05 2002-01-05 day uncertain inexact"),
      ("201X", "2010-01-01 2019-12-31 decade inexact"),
      ("20XX", "2000-01-01 2099-12-31 century inexact"),
      ("2010-XX", "2010-01-01 2010-12-31 year"),
      ("2010-06-XX", "2010-06-01 2010-06-30 month"),
      ("2010-XX-XX", "2010-01-01 2010-12-31 year"),
      ("2016-21", "2016-03-01 2016-05-31 season(Campaigns.EDTFPoint.Season.spring)"),
      ("2016-22", "2016-06-01 2016-08-31 season(Campaigns.EDTFPoint.Season.summer)"),
      ("2016-23", "2016-09-01 2016-11-30 season(Campaigns.EDTFPoint.Season.autumn)"),
      ("2016-24", "2016-12-01 2017-02-28 season(Campaigns.EDTFPoint.Season.winter)"),
      ("9999-24", "9999-12-01 9999-12-31 season(Campaigns.EDTFPoint.Season.winter)"),
      ("2023-08-21/2023-08-31", "2023-08-21 2023-08-31 interval"),
      ("2010/2010-06", "2010-01-01 2010-06-30 interval"),
      ("2010-08/..", "2010-08-01 … interval"),
      ("2010-08/", "2010-08-01 … interval inexact"),
      ("../2010-08", "… 2010-08-31 interval"),
      ("/2010-08", "… 2010-08-31 interval inexact"),
      ("2010~/2012", "2010-01-01 2012-12-31 interval inexact"),
    ])
  func `every form of level 1 is read`(text: String, meaning: String) throws {
    #expect(try self.meaning(text) == meaning)
    #expect(try EDTFDate(parsing: text).text == text)
  }

  @Test(
    arguments: [
      ("", .empty), ("10", .malformed), ("20100", .malformed), ("2010-6", .malformed),
      ("2010-06-1", .malformed), ("2010-06-012", .malformed), ("2010-", .malformed),
      ("2010-06-", .malformed), ("2010-06-12-", .malformed), ("2010/06/12", .tooManySlashes),
      ("2010.06.12", .malformed), ("12.06.2010", .malformed), ("June 2010", .malformed),
      (" 2010", .malformed), ("２０１０", .malformed), ("٢٠١٠", .malformed), ("2010-0６", .malformed),
      ("-", .yearOutOfRange), ("~", .malformed), ("XXXX", .malformed), ("X", .malformed),
      ("2010\0", .malformed), ("2010-06-12T10:00", .timeOfDay), ("2010T", .timeOfDay),
      ("2010-13", .noSuchMonth), ("2010-00", .noSuchMonth), ("2010-20", .noSuchMonth),
      ("2010-25", .noSuchMonth), ("2010-21-01", .noSuchMonth), ("2010-06-31", .noSuchDay),
      ("2010-02-29", .noSuchDay), ("1900-02-29", .noSuchDay), ("2010-06-00", .noSuchDay),
      ("0000", .yearOutOfRange), ("000X", .yearOutOfRange), ("00XX", .yearOutOfRange),
      ("-0001", .yearOutOfRange), ("Y17000", .yearOutOfRange), ("2010/2011/2012", .tooManySlashes),
      ("/", .boundless), ("../..", .boundless), ("..", .malformed), ("../", .boundless),
      ("2011/2010", .endBeforeStart), ("2010-07/2010-06", .endBeforeStart),
      ("2010?-06", .levelTwo), ("?2010", .levelTwo), ("[2010,2011]", .levelTwo),
      ("{2010..2011}", .levelTwo), ("2010-XX-12", .levelTwo), ("201X-06", .levelTwo),
      ("2010~~", .levelTwo), ("2010?/x", .malformed),
    ] as [(String, EDTFError)])
  func `a malformed date says what is wrong`(text: String, error: EDTFError) {
    #expect(throws: error) { try EDTFDate(parsing: text) }
  }

  @Test func `no text of four marks makes it stumble`() {
    let marks = "019X-/.~T"
    for text in marks.flatMap({ a in marks.flatMap { b in marks.map { "2010\(a)\(b)\($0)" } } }) {
      guard let date = try? EDTFDate(parsing: text) else { continue }
      if let first = date.earliest, let last = date.latest { #expect(first <= last) }
    }
  }

  @Test func `a day becomes a date and comes back`() throws {
    let day = try #require(CivilDate(year: 2010, month: 6, day: 12))
    #expect(EDTFDate(day).day == day)
    #expect(try EDTFDate(parsing: "2010-06-12") == EDTFDate(day))
    #expect(try EDTFDate(parsing: "2010-06-12~").day == nil)
    #expect(try EDTFDate(parsing: "2010-06").day == nil)
  }
}
