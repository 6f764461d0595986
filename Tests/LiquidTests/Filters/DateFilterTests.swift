// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct DateFilterTests {
  private func date(_ text: String, _ format: String, offset: Int = 0) -> String {
    let options = RenderOptions(now: 1_795_219_200, timeZoneOffset: offset)
    return rendered(
      "{{ d | date: f }}", [("d", .text(text)), ("f", .text(format))], options: options)
  }

  @Test(
    arguments: [
      ("March 14, 2016", "2016-03-14 00:00:00 +0000"),
      ("14 Mar 2016 3:20 pm", "2016-03-14 15:20:00 +0000"),
      ("2016-03-14", "2016-03-14 00:00:00 +0000"), ("2016-03", "2016-03-01 00:00:00 +0000"),
      ("2016-03-14 15:20:01 +0100", "2016-03-14 15:20:01 +0100"),
      ("2016-03-14T15:20:01.5Z", "2016-03-14 15:20:01 +0000"),
      ("2016-03-14T15:20:01-05:30", "2016-03-14 15:20:01 -0530"),
      ("20160314T152001", "2016-03-14 15:20:01 +0000"), ("14/03/2016", "2016-03-14 00:00:00 +0000"),
      ("2016/3/4", "2016-03-04 00:00:00 +0000"),
      ("Fri Jul 16 01:02:03 2004", "2004-07-16 01:02:03 +0000"),
      ("1152098955", "2006-07-05 11:29:15 +0000"), ("0", "1970-01-01 00:00:00 +0000"),
      ("now", "2026-11-21 00:00:00 +0000"), ("today", "2026-11-21 00:00:00 +0000"),
      ("1 January 0099", "0099-01-01 00:00:00 +0000"),
      ("29 February 2024", "2024-02-29 00:00:00 +0000"),
    ])
  func `dates are read in many forms`(text: String, expected: String) {
    #expect(date(text, "%Y-%m-%d %H:%M:%S %z") == expected)
  }

  @Test(arguments: [
    "", "not a date", "2016-13-01", "30 February 2024", "12:99", "<b>", "1.2.3.4.5",
  ])
  func `what is no date is left as it is`(text: String) {
    #expect(date(text, "%Y") == text)
  }

  @Test(
    arguments: [
      ("%a %A %b %B %h", "Sun Sunday Feb February Feb"), ("%d %e %-d %j", "04  4 4 035"),
      ("%H %k %I %l %M %S %p %P", "15 15 03  3 07 09 PM pm"),
      ("%y %C %G %V %U %W %u %w", "01 20 2001 05 05 05 7 0"),
      ("%D %F %T %R %r %x %X", "02/04/01 2001-02-04 15:07:09 15:07 03:07:09 PM 02/04/01 15:07:09"),
      ("%c|%v", "Sun Feb  4 15:07:09 2001| 4-FEB-2001"), ("%L %N %3N", "250 250000000 250"),
      ("%s %z %:z %Z %%%n%t|", "981299229 +0000 +00:00 UTC %\n\t|"),
      ("%^B %#p %10A %-m %_m %05d", "FEBRUARY pm     Sunday 2  2 00004"),
      ("%Q %", "%Q %"), ("no signs", "no signs"),
    ])
  func `every directive of strftime is written`(format: String, expected: String) {
    #expect(date("2001-02-04 15:07:09.25", format) == expected)
  }

  @Test func `local time follows the offset of the render`() {
    #expect(date("0", "%H:%M %z", offset: 5 * 3600) == "05:00 +0500")
    #expect(date("2016-01-01 10:00", "%s", offset: 3600) == "1451638800")
  }

  @Test func `now without a time is a problem`() {
    #expect(rendered("{{ 'now' | date: '%Y' }}") == "[no-clock]")
  }

  @Test func `numbers are seconds and nothing stays nothing`() {
    #expect(
      rendered("{{ 86400 | date: '%F' }}{{ nothing | date: '%F' }}{{ true | date: '%F' }}")
        == "1970-01-02true")
  }
}
