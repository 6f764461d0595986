// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Mailings
import Testing

@testable import Commands

/// What is said of letters that are left out because of what came before them.
@Suite struct LeftOutWordingTests {
  private func id(_ text: String) throws -> Identifier { try #require(Identifier(text)) }

  @Test func `outcomes, lost partners and lacking templates are told in a line each`() throws {
    let reasons: [LeftOut: Int] = [
      .stopped(matter: try id("nurova-sisters"), outcome: .died): 2,
      .stopped(matter: try id("anvarov-karim"), outcome: .released): 1,
      .noOutcome(try id("guliyev-rauf")): 1, .gone(try id("uz-lost")): 3,
      .gone(try id("ben")): 1, .noTemplate(.thanks): 1, .noTemplate(.followUp): 4,
    ]
    #expect(
      Wording.Letters.leftOut(reasons) == [
        "left out, no appeal since the outcome: anvarov-karim (released), nurova-sisters (died)",
        "left out, no outcome to thank for: guliyev-rauf",
        "left out, no longer in the campaign: ben, uz-lost",
        "left out, no template that fits has 'purpose: follow-up'",
        "left out, no template that fits has 'purpose: thanks'",
      ])
  }
}
