// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct CampaignPathTests {
  @Test(arguments: ["holidays.ics", "Calendars/kg.ics", "a b.ics", "Ferien für 2026.ics", "a/b/c"])
  func `a path below the campaign's folder is read`(text: String) {
    #expect(CampaignPath(text)?.description == text)
  }

  @Test(
    arguments: [
      "", "/etc/passwd", "..", "../a.ics", "a/../../b.ics", "a/..", ".", "./a.ics", "a//b.ics",
      "a/",
      ".git/config", "a/.hidden", "C:/a.ics", "C:a.ics", "a\\b.ics", "..\\a.ics", "a\u{0}.ics",
      "a\n.ics", "a\u{1B}[31m.ics", "output/a.ics", "output", "\u{301}/../a",
      String(repeating: "a", count: 256), "~/a/../b", "/", "//host/a.ics",
    ])
  func `what may lead elsewhere is refused`(text: String) { #expect(CampaignPath(text) == nil) }
}
