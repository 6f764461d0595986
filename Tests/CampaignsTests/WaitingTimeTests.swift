// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct WaitingTimeTests {
  @Test(
    arguments: [
      ("60 days", "60 days"), ("1 day", "1 day"), ("20 working days", "20 working days"),
      ("1 working day", "1 working day"), ("8 weeks", "8 weeks"), ("1 week", "1 week"),
      ("2 months", "2 months"), ("1 month", "1 month"), ("1 year", "1 year"),
      ("20  working\tdays", "20 working days"), ("2 day", "2 days"), ("1 days", "1 day"),
      ("P30D", "30 days"), ("P2M", "2 months"), ("P1W", "1 week"), ("P1Y6M", "P1Y6M"),
      ("P1M15D", "P1M15D"), ("P10Y", "10 years"), ("3660 days", "3660 days"),
      ("007 days", "7 days"),
    ])
  func `a waiting time is read and printed`(text: String, printed: String) {
    #expect(WaitingTime(text)?.description == printed)
    #expect(WaitingTime(printed) == WaitingTime(text))
  }

  @Test(
    arguments: [
      "", "60", "days", "0 days", "P0D", "0 working days", "-1 days", "1.5 months", "two weeks",
      "60 Days", "60days", "60 days long", "working days", "20 business days", "P", "p60d",
      "3661 days", "11 years", "P10Y1D", "999999 days", "99999999999999999999 days", "٦٠ days",
      "P99999Y99999M99999W99999D", "P60D ", "60 working", "1 month 2 days",
    ])
  func `what is no waiting time is refused`(text: String) { #expect(WaitingTime(text) == nil) }

  @Test func `waiting times are made from numbers`() {
    #expect(WaitingTime.days(60) == WaitingTime("60 days"))
    #expect(WaitingTime.days(60) == .usual)
    #expect(WaitingTime.workingDays(20) == WaitingTime("20 working days"))
    #expect(WaitingTime.weeks(8) == WaitingTime("8 weeks"))
    #expect(WaitingTime.months(2) == WaitingTime("2 months"))
    for none in [0, -1, .min, .max] {
      #expect(WaitingTime.days(none) == nil)
      #expect(WaitingTime.workingDays(none) == nil)
      #expect(WaitingTime.weeks(none) == nil)
      #expect(WaitingTime.months(none) == nil)
    }
  }

  @Test func `a kind that is not named has sixty days`() throws {
    let time = try #require(WaitingTime("20 working days"))
    let settings = CampaignSettings(
      name: "A", group: nil, sender: nil, languages: [.english], referencePrefix: "WR",
      addressLimit: CalendarDuration(years: 1), signatories: [], waitingTimes: ["embassy": time])
    #expect(settings.waitingTime(for: "embassy") == time)
    #expect(settings.waitingTime(for: "official").description == "60 days")
  }
}
