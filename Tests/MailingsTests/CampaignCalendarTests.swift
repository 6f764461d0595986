// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Testing

@testable import Mailings

/// The days on which offices work, as the campaign's files tell them.
@Suite struct CampaignCalendarTests {
  private static let settings = """
    name: A
    languages: [en]
    reference_prefix: WR
    weekend: [sunday]
    holidays: [holidays.ics, Calendars/more.ics]

    """

  private static func calendar(_ day: String) -> String {
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:\(day)\nEND:VEVENT\nEND:VCALENDAR\n"
  }

  @Test func `weekend and holidays make the campaign's calendar`() throws {
    let today = try #require(CivilDate("2026-11-21"))
    let surroundings = MemorySurroundings(
      today: today,
      files: [
        "c/writ.yaml": Self.settings, "c/holidays.ics": Self.calendar("20261123"),
        "c/Calendars/more.ics": Self.calendar("20261124"),
      ])
    let campaign = try LoadedCampaign.load(from: "c", in: surroundings)
    #expect(campaign.problems.isEmpty)
    let week = (0..<7).map { today.adding(days: $0) }
    #expect(week.filter(campaign.calendar.isWorkingDay).map(\.day) == [21, 25, 26, 27])
  }

  @Test func `a file that is not there or not in UTF-8 is told, and the others are read`() throws {
    let today = try #require(CivilDate("2026-11-21"))
    let surroundings = MemorySurroundings(
      today: today,
      bytes: [
        "c/writ.yaml": Array(Self.settings.utf8), "c/holidays.ics": [0x42, 0xE9, 0x0A],
        "c/Calendars/other.ics": [],
      ])
    let campaign = try LoadedCampaign.load(from: "c", in: surroundings)
    #expect(
      campaign.problems.map { "\($0)" } == [
        "holidays.ics:1:2: error [wrong-encoding]", "writ.yaml:5:26: error [missing-file]",
      ])
    #expect(campaign.unreadFiles == ["holidays.ics"])
  }

  @Test func `a link leads to no holidays`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.settings, to: "writ.yaml")
    try folder.write(Self.calendar("20261123"), to: "elsewhere/more.ics")
    for (link, target) in [("holidays.ics", "elsewhere/more.ics"), ("Calendars", "elsewhere")] {
      try FileManager.default.createSymbolicLink(
        at: folder.url.appending(path: link),
        withDestinationURL: folder.url.appending(path: target))
    }
    let campaign = try LoadedCampaign.load(from: folder.path, in: RealSurroundings())
    #expect(
      campaign.problems.map { "\($0)" } == [
        "writ.yaml:5:12: error [missing-file]", "writ.yaml:5:26: error [missing-file]",
      ])
    #expect(campaign.calendar == WorkingCalendar(weekend: try #require(Weekend([.sunday]))))
  }
}
