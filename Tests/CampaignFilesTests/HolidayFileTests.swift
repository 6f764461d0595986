// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import CampaignFiles
import Campaigns
import Diagnostics
import Testing

@Suite struct HolidayFileTests {
  /// The stretches of days in a calendar with some lines, in short: `2026-12-24/2026-12-26`.
  private func days(_ lines: String, from year: Int = 1) -> [String] {
    let text = "BEGIN:VCALENDAR\nVERSION:2.0\n\(lines)\nEND:VCALENDAR\n"
    let loaded = HolidayFile.load(SourceText(name: "holidays.ics", text: text))
    #expect(loaded.problems == [])
    return (loaded.value ?? []).filter { $0.lowerBound.year >= year }.map(shown)
  }

  private func event(_ lines: String) -> String { "BEGIN:VEVENT\n\(lines)\nEND:VEVENT" }

  private func shown(_ range: ClosedRange<CivilDate>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound)/\(range.upperBound)"
  }

  @Test(
    arguments: [
      ("DTSTART;VALUE=DATE:20261225", "2026-12-25"), ("DTSTART:20261225", "2026-12-25"),
      ("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227", "2026-12-24/2026-12-26"),
      ("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261225", "2026-12-25"),
      ("DTSTART:20261225T090000Z\nDTEND:20261225T170000Z", "2026-12-25"),
      ("DTSTART:20261225T000000\nDTEND:20261226T000000", "2026-12-25"),
      ("DTSTART:20261225T220000\nDTEND:20261226T010000", "2026-12-25/2026-12-26"),
      ("DTSTART:19621225T000000\nDTEND:19621227T000000", "1962-12-25/1962-12-26"),
      ("DTSTART;TZID=Europe/Paris:20261225T090000", "2026-12-25"),
      ("DTSTART;TZID=\"a:b;c\";VALUE=DATE-TIME:20261225T235960", "2026-12-25"),
      ("DTSTART:20261225\nDURATION:P3D", "2026-12-25/2026-12-27"),
      ("DTSTART:20261225T120000\nDURATION:PT24H", "2026-12-25/2026-12-26"),
      ("DTSTART:20261225\nDURATION:P1W", "2026-12-25/2026-12-31"),
      ("dtstart;value=date:20261225\nsummary:Christmas", "2026-12-25"),
      ("DTSTART;VAL\n UE=DATE:2026\n 12\n\t25", "2026-12-25"),
      ("DTSTART:20261225\nSTATUS:CONFIRMED", "2026-12-25"),
      ("DTSTART:20261225\nBEGIN:VALARM\nDTSTART:20260101\nTRIGGER:-P1D\nEND:VALARM", "2026-12-25"),
    ])
  func `an event takes the days from its start up to its end`(lines: String, shown: String) {
    #expect(days(event(lines)) == [shown])
  }

  @Test func `a cancelled event takes none`() {
    #expect(days(event("DTSTART:20261225\nSTATUS:CANCELLED")) == [])
  }

  @Test(
    arguments: [
      ("20241225", "FREQ=YEARLY;COUNT=3", ["2024-12-25", "2025-12-25", "2026-12-25"]),
      ("20241225", "FREQ=YEARLY;UNTIL=20251225", ["2024-12-25", "2025-12-25"]),
      ("20241225", "FREQ=YEARLY;UNTIL=20251224T235959Z", ["2024-12-25"]),
      ("20241225", "INTERVAL=2;FREQ=YEARLY;COUNT=2;WKST=MO", ["2024-12-25", "2026-12-25"]),
      ("20240229", "FREQ=YEARLY;COUNT=3", ["2024-02-29", "2028-02-29", "2032-02-29"]),
      ("20961225", "FREQ=YEARLY;INTERVAL=3", ["2096-12-25", "2099-12-25"]),
      (
        "20261225", "FREQ=YEARLY;COUNT=2;BYMONTH=12;BYMONTHDAY=25", ["2026-12-25", "2027-12-25"]
      ),
      ("20270228", "FREQ=YEARLY;COUNT=2;BYMONTH=2;BYMONTHDAY=-1", ["2027-02-28", "2028-02-29"]),
      ("20261126", "FREQ=YEARLY;COUNT=2;BYMONTH=11;BYDAY=4TH", ["2026-11-26", "2027-11-25"]),
      ("20260525", "FREQ=YEARLY;COUNT=2;BYMONTH=5;BYDAY=-1MO", ["2026-05-25", "2027-05-31"]),
      ("20261225", "freq=yearly;count=1", ["2026-12-25"]),
    ])
  func `an event comes again every year`(start: String, rule: String, shown: [String]) {
    #expect(days(event("DTSTART;VALUE=DATE:\(start)\nRRULE:\(rule)")) == shown)
  }

  @Test func `what repeats without an end does so until 2100`() {
    let found = days(event("DTSTART;VALUE=DATE:16010101\nRRULE:FREQ=YEARLY"))
    #expect(found.prefix(3) == ["1601-01-01", "1970-01-01", "1971-01-01"])
    #expect(found.last == "2100-01-01")
    #expect(found.count == 132)
  }

  @Test func `days are taken out of a repetition and put into it`() {
    let lines = """
      DTSTART;VALUE=DATE:20241224
      DTEND;VALUE=DATE:20241226
      RRULE:FREQ=YEARLY;COUNT=4
      EXDATE;VALUE=DATE:20251224,20271224
      EXDATE:20240101T000000
      RDATE;VALUE=PERIOD:20300101T000000/P1D,20310101T000000/P1D
      """
    #expect(
      days(event(lines)) == [
        "2024-12-24/2024-12-25", "2026-12-24/2026-12-25", "2030-01-01/2030-01-02",
        "2031-01-01/2031-01-02",
      ])
  }

  @Test func `a changed repetition takes the place of the usual one`() {
    let usual = event("UID:a\nDTSTART:20240501\nRRULE:FREQ=YEARLY;COUNT=3")
    let moved = event("UID:a\nRECURRENCE-ID:20250501\nDTSTART:20250502")
    let gone = event("UID:a\nRECURRENCE-ID:20260501\nDTSTART:20260501\nSTATUS:CANCELLED")
    let other = event("UID:b\nDTSTART:20250501")
    #expect(
      days([usual, moved, gone, other].joined(separator: "\n")) == [
        "2024-05-01", "2025-05-02", "2025-05-01",
      ])
  }

  @Test func `zones, tasks and other calendars are no holidays`() {
    let text = """
      \u{FEFF}BEGIN:VCALENDAR
      BEGIN:VTIMEZONE
      BEGIN:DAYLIGHT
      DTSTART:19700329T020000
      RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
      END:DAYLIGHT
      END:VTIMEZONE
      BEGIN:VTODO
      DTSTART:20260101
      END:VTODO
      END:VCALENDAR

      BEGIN:VCALENDAR
      BEGIN:VEVENT
      DTSTART:20261225
      END:VEVENT
      END:VCALENDAR
      """
    for end in ["\n", "\r\n", "\r"] {
      let loaded = HolidayFile.load(
        SourceText(name: "a.ics", text: text.replacing("\n", with: end)))
      #expect(loaded.problems == [])
      #expect(loaded.value?.map(shown) == ["2026-12-25"])
    }
  }
}

/// Broken calendars, and those made to do harm.
@Suite struct BrokenHolidayFileTests {
  private func problems(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation)
    -> [String]
  {
    CampaignFilesTests.problems(
      of: marked, { HolidayFile.load($0).problems }, sourceLocation: sourceLocation)
  }

  private func days(_ text: String) -> Int? {
    HolidayFile.load(SourceText(name: "a.ics", text: text)).value?.count
  }

  @Test func `what is wrong with a calendar is reported at its place, and the rest is read`() {
    let text = """
      BEGIN:VCALENDAR
      ⟦no content line⟧
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:⟦20261301⟧
      END:VEVENT
      ⟦BEGIN:VEVENT⟧
      SUMMARY:nothing but a name
      ⟦:no name⟧
      END:VEVENT
      BEGIN:VEVENT
      DTSTART:20261225
      DTEND:⟦20261224⟧
      RRULE:⟦FREQ=WEEKLY;BYDAY=MO⟧
      EXDATE:⟦20261225,tomorrow⟧
      END:VEVENT
      BEGIN:VEVENT
      DTSTART:20270101
      DURATION:⟦1 day⟧
      RRULE:⟦FREQ=YEARLY;COUNT=0⟧
      DTSTART;X="⟦⟧:20280101
      END:VEVENT
      ⟦END:VTODO⟧
      ⟦BEGIN:VEVENT⟧
      DTSTART:20270102
      END:VCALENDAR
      """.replacing("DTSTART;X=\"⟦⟧:20280101", with: "⟦DTSTART;X=\":20280101⟧")
    #expect(
      problems(text).heads == [
        "this line of the calendar has no name and value ",
        "'20261301' is no date of a calendar ", "this event has no day ",
        "this line of the calendar has no name and value ", "this event ends before it begins ",
        "'FREQ=WEEKLY' is not followed, so this event counts once ",
        "'tomorrow' is no date of a calendar ", "'1 day' is no length of an event ",
        "'COUNT=0' says nothing of how an event repeats ",
        "this line of the calendar has no name and value ", "'END:VTODO' does not belong here ",
        "this VEVENT never ends ",
      ])
    #expect(days(MarkedFile(text).source.text) == 2)
  }

  @Test(
    arguments: [
      "FREQ=YEARLY;BYSETPOS=1", "FREQ=YEARLY;BYDAY=MO;BYMONTH=1", "FREQ=YEARLY;BYMONTH=1,2",
      "FREQ=YEARLY;BYMONTHDAY=1", "FREQ=YEARLY;BYDAY=1MO", "FREQ=YEARLY;BYWEEKNO=20",
      "FREQ=DAILY;COUNT=3", "FREQ=MONTHLY", "FREQ=YEARLY;BYMONTH=1;BYDAY=1MO;BYMONTHDAY=1",
      "FREQ=YEARLY;BYMONTH=1;BYDAY=6MO", "FREQ=YEARLY;BYMONTH=1;BYDAY=0MO",
      "FREQ=YEARLY;BYMONTH=1;BYDAY=1XX", "RSCALE=HEBREW;FREQ=YEARLY",
    ])
  func `a rule that is not followed is a warning, and its event counts once`(rule: String) {
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\nRRULE:\(rule)\nEND:VEVENT\nEND:VCALENDAR"
    let loaded = HolidayFile.load(SourceText(name: "a.ics", text: text))
    #expect(loaded.problems.map(\.severity) == [.warning])
    #expect(loaded.value?.count == 1)
  }

  @Test(
    arguments: [
      "", "COUNT=1", "FREQ", "FREQ=YEARLY;", "FREQ=YEARLY;COUNT=1000000", "FREQ=YEARLY;COUNT=x",
      "FREQ=YEARLY;INTERVAL=0", "FREQ=YEARLY;INTERVAL=-1", "FREQ=YEARLY;UNTIL=x",
      "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;COUNT=99999999999999999999",
      "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=0", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=32",
    ])
  func `a rule that is none is an error`(rule: String) {
    let text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\nRRULE:\(rule)\nEND:VEVENT\nEND:VCALENDAR"
    let loaded = HolidayFile.load(SourceText(name: "a.ics", text: text))
    #expect(loaded.problems.map(\.severity) == [.error])
    #expect(loaded.value?.count == 1)
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "<html>\n<p>Not here\n", "BEGIN:VCARD\nEND:VCARD", " "])
  func `a file of another kind is one problem`(text: String) {
    let loaded = HolidayFile.load(SourceText(name: "a.ics", text: text))
    #expect(loaded.problems.map(\.message) == ["this file is no calendar"])
    #expect(loaded.value == [])
  }

  @Test func `a fold within a broken value leaves its problem on one line`() {
    let text =
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:⟦2026⟧\r\n 9999\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    #expect(problems(text).heads == ["'20269999' is no date of a calendar "])
  }

  @Test func `calendars made to do harm are read in no time, and only so far`() {
    let head = "BEGIN:VCALENDAR\n"
    let event = "BEGIN:VEVENT\nDTSTART:00010101\nRRULE:FREQ=YEARLY\nEND:VEVENT\n"
    let texts = [
      head + String(repeating: "BEGIN:VEVENT\n", count: 40_000),
      head + String(repeating: "END:VEVENT\n", count: 40_000),
      head + String(repeating: "x\n", count: 20_000),
      head + "X:" + String(repeating: "\n ", count: 300_000),
      head + "X;" + String(repeating: "\"", count: 300_000),
      head + String(repeating: event, count: 10_002),
      head + String(repeating: "BEGIN:A\nBEGIN:B\n", count: 20_000),
      String(repeating: "a", count: 4_000_001),
    ]
    for text in texts {
      let loaded = HolidayFile.load(SourceText(name: "a.ics", text: text))
      #expect(!loaded.problems.isEmpty && loaded.problems.count <= 1_010)
      #expect((loaded.value?.count ?? 0) < 2_000_000)
    }
  }
}
