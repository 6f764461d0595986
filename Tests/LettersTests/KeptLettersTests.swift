// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Diagnostics
import DocBookWriter
import Documents
import Foundation
import Letters
import Mailings
import Testing

/// What the ledger keeps of a letter, its DocBook, gives the letter back.
@Suite struct KeptLettersTests {
  @Test(arguments: NineLanguages.languages)
  func `every letter of every template comes back from its DocBook`(
    language: LanguageTag
  ) throws {
    let letters = try NineLanguages.all(in: language).letters
    #expect(letters.count > 10)
    try expectSame(letters)
  }

  @Test(arguments: [nil] + ["en", "fr", "de", "ru"].compactMap { LanguageTag($0) })
  func `every letter of the repository's own campaign comes back from its DocBook`(
    language: LanguageTag?
  ) throws {
    let project = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let campaign = try LoadedCampaign.load(
      from: project.path(percentEncoded: false), in: RealSurroundings())
    var options = MailingOptions()
    options.name = Identifier("kept")
    options.language = language
    options.everyTemplate = true
    options.citesSources = true
    let today = try #require(CivilDate("2026-11-21"))
    let plan = MailingPlan(
      campaign, options: options, blocked: BlockedFiles(campaign.problems, of: campaign),
      today: today, clock: today)
    let mailing = try #require(PreparedMailing(plan))
    let letters = plan.letters.compactMap { mailing.compose($0).letter }
    try expectSame(letters)
  }

  private func expectSame(_ letters: [Letter]) throws {
    for letter in letters {
      let bytes = try DocBookWriter().write(letter)
      let reading = try DocBookReader().read(bytes, name: "kept.xml")
      #expect(DiagnosticRenderer().render(reading.problems) == "")
      guard let read = reading.letter, read == letter, !reading.lacksSourcesLabel,
        try DocBookWriter().write(read) == bytes
      else {
        Issue.record("\(letter.origin.template) to \(letter.origin.recipient) is not the same")
        #expect(reading.letter?.dump == letter.dump)
        return
      }
    }
  }
}
