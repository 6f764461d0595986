// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Mailings
import SampleCampaign
import SampleLetters
import Testing

/// The first page of a pack.
@Suite(.enabled(if: OutsideJudge.pdftotext.isInstalled)) struct CheckSheetTests {
  /// Its words, line ends as spaces.
  private func sheet(in language: String?) async throws -> String {
    let path = "Members/anna.yaml"
    let member = try #require(SampleCampaign.files()[path])
    let surroundings = try SampleCampaign.surroundings(
      changing: [path: member + (language.map { "language: \($0)\n" } ?? "")])
    var options = MailingOptions()
    options.name = Identifier("m")
    options.isPacked = true
    options.cases = [try #require(Identifier("anvarov-karim"))]
    options.recipients = [try #require(RecipientChoice("fr-foreign"))]
    _ = try await Mailing(folder: ".", options: options, in: surroundings).run()
    let pdf = try surroundings.read("./output/m/pack-anna.pdf")
    let output = try OutsideJudge.pdftotext.judge(
      [pdf], ["-raw", "-l", "1"], named: "pdf", then: ["-"]
    ).output
    return output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `it speaks English to a member whose language nobody knows`() async throws {
    let sheet = try await sheet(in: nil)
    #expect(
      sheet
        == "Check sheet: m anna, letters of 21 November 2026 Letters: 1 (Europe 1) "
        + "Tick what goes into the letter box, then type the numbers: "
        + "writ sent --mailing m --numbers 1-3,5 --via post No. Reference Office Country In Notes "
        + "☐ 1 WR-F54T-5XYE Minister for Europe and Foreign Affairs France (Europe) en")
  }

  @Test func `it speaks the member's language otherwise`() async throws {
    let sheet = try await sheet(in: "de")
    #expect(
      sheet
        == "Kontrollblatt: m anna, Briefe vom 21. November 2026 Briefe: 1 (Europa 1) "
        + "Haken Sie ab, was in den Briefkasten kommt, und tippen Sie dann die Nummern ein: "
        + "writ sent --mailing m --numbers 1-3,5 --via post "
        + "Nr. Zeichen Stelle Land Sprache Hinweise "
        + "☐ 1 WR-F54T-5XYE Minister for Europe and Foreign Affairs Frankreich (Europa) en")
  }
}
