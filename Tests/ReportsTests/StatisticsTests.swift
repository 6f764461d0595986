// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Reports
import Testing

@Suite struct StatisticsTests {
  private static let asOf = day("2026-06-30")

  @Test func `letters are counted by group and by what came of them`() throws {
    let statistics = Statistics(
      [
        letter("KG", "2026-01-01", answer: "2026-01-11", kind: .refusal),
        letter("KG", "2026-01-01", answer: "2026-01-21", acknowledged: "2026-01-05"),
        letter("KG", "2026-01-01", acknowledged: "2026-01-05"),
        letter("KG", "2026-01-01", returned: "2026-02-10"),
        letter("KG", "2026-01-01"),
        letter("BY", "2026-03-01", answer: "2026-03-02", kind: .token),
      ], asOf: Self.asOf)
    #expect(statistics.groups.map(\.name) == ["BY", "KG"])
    let kyrgyzstan = try #require(statistics.groups.last?.letters)
    #expect(kyrgyzstan.sent == 5)
    #expect(kyrgyzstan.answered == Proportion(2, of: 5))
    #expect(kyrgyzstan.acknowledgedOnly == Proportion(1, of: 5))
    #expect(kyrgyzstan.returned == Proportion(1, of: 5))
    #expect(kyrgyzstan.kinds == [.refusal: 1])
    #expect(kyrgyzstan.unclassified == 1)
    #expect(kyrgyzstan.waiting?.steps.map(\.day) == [10, 20])
    #expect(kyrgyzstan.waiting?.atRisk(onDay: 41) == 2)
    #expect(statistics.all.sent == 6)
    #expect(statistics.all.answered == Proportion(3, of: 6))
    #expect(statistics.contradictory == 0)
  }

  @Test func `fewer than five letters are counted without share and waiting time`() throws {
    let statistics = Statistics(
      [letter("BY", "2026-03-01", answer: "2026-03-02")], asOf: Self.asOf)
    let few = try #require(statistics.groups.first?.letters)
    #expect(few.answered.shown == .tooFew(total: 1))
    #expect(few.medianWait == nil && few.waiting == nil)
  }

  @Test func `nothing that comes later than the day counts`() {
    let rows = [
      letter("KG", "2026-07-01", answer: "2026-07-02"),
      letter("KG", "2026-06-30"),
      letter("KG", "2026-06-01", answer: "2026-07-01", acknowledged: "2026-07-01"),
      letter("KG", "2026-06-01", returned: "2026-07-01"),
    ]
    let june = Statistics(rows, asOf: Self.asOf).all
    #expect(june.sent == 3)
    #expect(june.answered.count == 0 && june.acknowledgedOnly.count == 0)
    #expect(june.returned.count == 0)
    let july = Statistics(rows, asOf: day("2026-07-02")).all
    #expect(july.sent == 4 && july.answered.count == 2 && july.returned.count == 1)
  }

  @Test func `a letter that came back waits until then, unless it was answered`() {
    #expect(
      letter("", "2026-01-01", returned: "2026-01-31").wait(asOf: Self.asOf)
        == Wait(days: 30, isAnswered: false))
    #expect(
      letter("", "2026-01-01", answer: "2026-03-02", returned: "2026-01-31").wait(asOf: Self.asOf)
        == Wait(days: 60, isAnswered: true))
  }

  @Test func `an answer that only acknowledges is an acknowledgement`() {
    let row = letter("", "2026-01-01", answer: "2026-01-09", kind: .acknowledgement)
    #expect(row.firstAnswerOn == nil && row.kind == nil)
    #expect(row.acknowledgedOn == day("2026-01-09"))
    #expect(!row.isAnswered(asOf: Self.asOf))
  }

  @Test func `what comes back before its letter is sent is set aside`() {
    let statistics = Statistics(
      [
        letter("KG", "2026-02-01", answer: "2026-01-31"),
        letter("KG", "2026-02-01", acknowledged: "2026-01-31"),
        letter("KG", "2026-02-01", returned: "2026-01-31"),
        letter("KG", "2026-02-01", answer: "2026-02-01"),
      ], asOf: Self.asOf)
    #expect(statistics.contradictory == 3)
    #expect(statistics.all.sent == 1)
  }

  @Test func `the order of the rows does not matter`() {
    let rows = (0..<300).map { number in
      letter(
        "group \(number % 7)", "2025-\(1 + number % 9 / 8)1-1\(number % 9)",
        answer: number % 3 == 0 ? "2026-0\(1 + number % 5)-20" : nil,
        kind: ResponseKind.allCases[number % ResponseKind.allCases.count])
    }
    let statistics = Statistics(rows, asOf: Self.asOf)
    #expect(Statistics(rows.reversed(), asOf: Self.asOf) == statistics)
    #expect(statistics.all.sent == 300 && statistics.groups.count == 7)
  }

  @Test func `no letters make empty statistics`() {
    let statistics = Statistics([], asOf: Self.asOf)
    #expect(statistics.groups.isEmpty && statistics.all.sent == 0)
    #expect(statistics.all.answered.shown == .tooFew(total: 0))
  }
}

/// A day, or the first that exists.
func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: Int.min) }

func letter(
  _ group: String, _ sent: String, answer: String? = nil, acknowledged: String? = nil,
  returned: String? = nil, kind: ResponseKind? = nil
) -> Observation {
  Observation(
    group: group, sentOn: day(sent), firstAnswerOn: answer.map(day),
    acknowledgedOn: acknowledged.map(day), returnedOn: returned.map(day), kind: kind)
}
