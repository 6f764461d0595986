// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Mailings
import SampleCampaign
import Testing

/// A template that cannot be read is not replaced by one in another language.
@Suite struct TemplateLanguageTests {
  @Test func `letters in the language of a broken template wait`() async throws {
    let broken = "---\nsubject: Обращение\naudience: [official]\n---\nЯ пишу.\n"
    let surroundings = try SampleCampaign.surroundings(
      changing: ["Templates/appeal/ru.md": broken])
    var options = MailingOptions()
    options.language = LanguageTag("ru")
    let report = try await Mailing(folder: ".", options: options, in: surroundings)
      .run(isRehearsal: true)
    #expect(report.written == 0)
    #expect(
      report.plan.leftOut.keys.contains(.blocked(file: "Templates/appeal/ru.md")))
  }
}
