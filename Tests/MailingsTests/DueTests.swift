// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Foundation
import Ledger
import Mailings
import SampleCampaign
import Testing

/// What else is due: changed cases, addresses, anniversaries, deadlines for calendars.
@Suite struct DueTests {
  private func due(_ sample: AskingSample, _ day: String? = nil, days: Int = 7) throws -> DueList {
    try sample.asking(day).due(within: days, limit: 20)
  }

  private func changes(_ sample: AskingSample) throws -> [ChangedCase.Change] {
    try due(sample).changed.map(\.change)
  }

  @Test func `nothing is due where nothing is recorded`() throws {
    let due = try due(AskingSample(""))
    #expect(due.isEmpty)
    #expect(due.isClear)
  }

  @Test func `letters that say how the case stands are not held up by a newer day alone`() throws {
    let sample = try AskingSample(
      "2026-11-01 drafted 1 standing=serving-sentence%202026-07-01")
    #expect(try changes(sample).isEmpty)
  }

  @Test func `letters on the desk about a case that stands otherwise now are told`() throws {
    let sample = try AskingSample(
      """
      2026-11-01 drafted 1 standing=on-trial%202026-02-01
      2026-11-01 drafted 2 office=uz-interior standing=on-trial%202026-02-01
      2026-11-02 printed 2
      2026-11-01 drafted 3 office=uz-prosecutor standing=on-trial%202026-02-01
      2026-11-02 sent 3
      """)
    let changed = try due(sample).changed
    #expect(changed.map(\.change) == [.status(was: "on-trial", now: .servingSentence)])
    #expect(changed.map(\.drafts) == [1])
    #expect(changed.map(\.printed) == [1])
  }

  @Test func `an outcome that ends the appeals holds up every letter about the case`() throws {
    let sample = try AskingSample(
      """
      2026-11-01 drafted 1
      2026-11-05 outcome kind=amnestied case=anvarov-karim date=2026-11-04
      """)
    #expect(try changes(sample) == [.over(.amnestied, try EDTFDate(parsing: "2026-11-04"))])
  }

  @Test func `an outcome that is later than what the letters know holds them up`() throws {
    let sample = try AskingSample(
      """
      2026-11-01 drafted 1
      2026-11-05 outcome kind=transferred case=anvarov-karim date=2026-11-04
      """)
    let change = ChangedCase.Change.outcome(.transferred, try EDTFDate(parsing: "2026-11-04"))
    #expect(try changes(sample) == [change])
  }

  @Test func `an outcome that the case file knows already does not`() throws {
    let sample = try AskingSample(
      """
      2026-11-01 drafted 1
      2026-11-05 outcome kind=transferred case=anvarov-karim date=2026-08-04
      """)
    #expect(try changes(sample).isEmpty)
  }

  @Test func `letters about a case that the campaign no longer has are told`() throws {
    let sample = try AskingSample(
      "2026-11-01 drafted 1 case=gone-away\n2026-11-01 drafted 2 case=broken-file",
      changing: ["Cases/broken-file.yaml": "id: [\n"])
    #expect(try due(sample).changed.map(\.matter.description) == ["gone-away"])
  }

  @Test func `only addresses to which letters lie on the desk are to be verified`() throws {
    let offices = try #require(try SampleCampaign.files()["Recipients/offices.csv"])
      .replacing("Tashkent,UZ,,en,top,test,2026-10-01", with: "Tashkent,UZ,,en,top,test,2024-10-01")
      .replacing("Tashkent,UZ,,en,police,test,2026-10-01", with: "Tashkent,UZ,,en,police,test,")
      .replacing("Baku,AZ,,en,top,test,2026-10-01", with: "Baku,AZ,,en,top,test,2024-10-01")
    let sample = try AskingSample(
      """
      2026-11-01 drafted 1
      2026-11-01 drafted 2 office=uz-interior
      2026-11-01 drafted 3 office=uz-interior case=nurova-sisters standing=on-trial%202026-10-05
      2026-11-01 drafted 4 office=uz-prosecutor
      2026-11-01 drafted 5 office=az-president case=guliyev-rauf
      2026-11-02 sent 5
      """, changing: ["Recipients/offices.csv": offices])
    let addresses = try due(sample).addresses.shown
    #expect(addresses.map(\.office.description) == ["uz-interior", "uz-president"])
    #expect(addresses.map(\.letters) == [2, 1])
    #expect(addresses.map(\.verifiedOn?.description) == [nil, "2024-10-01"])
  }

  @Test func `anniversaries come from public and certain days of people who are held`() throws {
    let people = """
      people:
        - id: karim
          name: { en: { given: Karim, family: Anvarov }, ru: { given: Карим, family: Анваров } }
          gender: male
          born: 1980-11-23
        - id: second
          name: { ru: { given: Ольга, family: Второва } }
          gender: female
          born: 1990-11-24~
        - id: third
          name: { ru: { given: Анна, family: Третьева } }
          gender: female
          born: 1988-11-25
      timeline:
        - { id: arrest, date: 2025-11-22, kind: arrest, people: [karim], sources: [first] }
        - { id: hidden, date: 2025-11-22, kind: arrest, people: [third], visibility: members, sources: [secret] }
        - { id: other, date: 2025-11-22, kind: raid, sources: [first] }
        - { id: month, date: 2025-11, kind: sentence, term: P5Y, sources: [first] }
        - { id: trial, date: 2023-11-28, kind: sentence, term: P5Y, sources: [first] }
      charges:

      """
    let file = try #require(try SampleCampaign.files()["Cases/anvarov-karim.yaml"])
    let start = try #require(file.range(of: "people:\n"))
    let end = try #require(file.range(of: "charges:\n"))
    let text = file.replacingCharacters(in: start.lowerBound..<end.upperBound, with: people)
    let sample = try AskingSample("", changing: ["Cases/anvarov-karim.yaml": text])
    let found = try due(sample).coming.anniversaries.map { day in
      "\(day.day) \(day.kind.rawValue) \(day.years) \(day.people.joined(separator: " + "))"
    }
    #expect(
      found == [
        "2026-11-22 arrest 1 Karim Anvarov", "2026-11-23 birthday 46 Karim Anvarov",
        "2026-11-25 birthday 38 Анна Третьева",
        "2026-11-28 sentence 3 Karim Anvarov + Ольга Второва + Анна Третьева",
      ])
    let free = text.replacing("held: serving-sentence", with: "held: released")
    let later = try AskingSample("", changing: ["Cases/anvarov-karim.yaml": free])
    #expect(try due(later).coming.anniversaries.isEmpty)
  }

  @Test func `what happened on 29 February is remembered on the 28th in other years`() throws {
    let file = try #require(try SampleCampaign.files()["Cases/nurova-sisters.yaml"])
    let changed = file.replacing(
      "date: 2026-10-01, kind: arrest", with: "date: 2024-02-29, kind: arrest")
    let sample = try AskingSample("", changing: ["Cases/nurova-sisters.yaml": changed])
    let days = try ["2027-02-25", "2028-02-25"].flatMap {
      try due(sample, $0).coming.anniversaries.map(\.day.description)
    }
    #expect(days == ["2027-02-28", "2028-02-29"])
  }

  @Test func `the calendar has the same bytes in every run, and a line for each day`() throws {
    let lines = (1...30).map { "2026-11-0\(1 + $0 % 2) drafted \($0)\n2026-11-03 sent \($0)\n" }
    let first = try AskingSample(lines.joined()).asking().deadlineFeed().feed
    let second = try AskingSample(lines.reversed().joined()).asking().deadlineFeed().feed
    #expect(first.bytes == second.bytes)
    let waiting = first.deadlines.filter { $0.uid.hasPrefix("waiting") }
    #expect(waiting.map(\.date.description) == ["2027-01-04"])
    #expect(waiting.map(\.summary) == ["Writ: time for an answer ends for 30 letters"])
    #expect(waiting[0].description?.split(separator: "\n").last == "and 10 more")
  }
}
