// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct EarlierLetterTests {
  private func letter(of date: String, sent: String? = nil) throws -> EarlierLetter {
    EarlierLetter(
      reference: Reference(prefix: "WR", number: 1), date: try #require(CivilDate(date)),
      sentOn: sent.flatMap { CivilDate($0) }, template: try #require(Identifier("appeal")))
  }

  @Test(
    arguments: [
      (nil, "2026-11-21", 60), ("2026-09-25", "2026-11-21", 57), (nil, "2026-09-22", 0),
      ("2026-09-25", "2026-09-23", 0), (nil, "2027-09-22", 365),
    ] as [(String?, String, Int)])
  func `the days of waiting are counted from when it was sent, else from its date`(
    sent: String?, today: String, days: Int
  ) throws {
    let letter = try letter(of: "2026-09-22", sent: sent)
    #expect(letter.daysWaited(until: try #require(CivilDate(today))) == days)
  }
}
