// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Ledger
import Mailings
import SampleCampaign
import Testing

/// When a letter is overdue, and when nobody is to be asked again: `due` and `status` say the same.
@Suite struct OverdueTests {
  private static let sent = "2026-03-01 drafted 1\n2026-03-02 sent 1\n"

  /// Sixty days after 2 March 2026 is Friday 1 May 2026.
  @Test func `an office may answer on the last day; the day after, the letter is overdue`() throws {
    let sample = try AskingSample(Self.sent)
    #expect(try sample.overdue("2026-05-01").isEmpty)
    #expect(try sample.overdue("2026-05-02") == [AskingSample.reference(1)])
    #expect(try sample.overdueCount("2026-05-01") == 0)
    #expect(try sample.overdueCount("2026-05-02") == 1)
  }

  @Test(
    arguments: [
      "waiting_times: { official: 6 months }\n",
      "waiting_times: { official: 60 working days }\n",
      "holidays: [off.ics]\n",
    ])
  func `an office that has longer, by law or by holidays, is not chased before`(_ line: String)
    throws
  {
    let settings = try #require(try SampleCampaign.files()["writ.yaml"])
    let holidays = """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      BEGIN:VEVENT\r
      UID:a\r
      SUMMARY:Off\r
      DTSTART;VALUE=DATE:20260501\r
      DTEND;VALUE=DATE:20260510\r
      END:VEVENT\r
      END:VCALENDAR\r

      """
    let sample = try AskingSample(
      Self.sent, changing: ["writ.yaml": settings + line, "off.ics": holidays])
    #expect(try sample.overdue("2026-05-05").isEmpty)
    #expect(try sample.overdueCount("2026-05-05") == 0)
    #expect(try sample.overdue("2026-09-30").count == 1)
  }

  @Test(
    arguments: [
      "refusal", "denial", "favourable", "referral", "token", "not-to-the-point", "other",
      "obstruction",
    ])
  func `any answer, even a refusal, ends the waiting`(_ kind: String) throws {
    let sample = try AskingSample(
      Self.sent + """
        2026-04-01 responded letters=1 as=a
        2026-04-02 classified a kind=\(kind)
        """)
    #expect(try sample.overdue().isEmpty)
    #expect(try sample.overdueCount() == 0)
  }

  @Test func `an acknowledgement is no answer`() throws {
    let sample = try AskingSample(
      Self.sent + """
        2026-04-01 responded letters=1 as=a
        2026-04-02 classified a kind=acknowledgement
        """)
    #expect(try sample.overdue().count == 1)
  }

  @Test func `a response that nobody has read stops the asking`() throws {
    let sample = try AskingSample(Self.sent + "2026-04-01 responded letters=1")
    #expect(try sample.overdue().isEmpty)
    let due = try sample.asking().due(within: 0, limit: 20)
    #expect(due.toClassify.count == 1)
  }

  @Test func `the time stands still while we owe an answer`() throws {
    var sample = try AskingSample(
      Self.sent + """
        2026-03-12 responded letters=1 as=a
        2026-03-12 classified a kind=information-requested
        """)
    #expect(try sample.overdue().isEmpty)
    #expect(try sample.asking().due(within: 0, limit: 20).owing.count == 1)
    // We took forty days; so the office has until 10 June, a Wednesday.
    try sample.record("2026-04-21 replied 1")
    #expect(try sample.overdue("2026-06-10").isEmpty)
    #expect(try sample.overdue("2026-06-11").count == 1)
  }

  @Test func `what is promised is awaited until the day promised, and then it is due`() throws {
    let sample = try AskingSample(
      Self.sent + """
        2026-04-01 responded letters=1 as=a
        2026-04-02 classified a kind=commitment for=2026-09-01
        """)
    func promises(_ day: String) throws -> Int {
      try sample.asking(day).due(within: 0, limit: 20).promises.count
    }
    #expect(try sample.overdue().isEmpty)
    #expect(try promises("2026-08-31") == 0)
    #expect(try promises("2026-09-01") == 1)
    let coming = try sample.asking("2026-08-30").due(within: 7, limit: 20).coming
    #expect(coming.promises.map(\.reference.text) == [AskingSample.reference(1)])
  }

  @Test func `a follow-up that was sent ends the waiting of the first, and has its own time`()
    throws
  {
    var sample = try AskingSample(Self.sent + "2026-05-10 drafted 2 follows=1 template=reminder")
    let due = try sample.asking("2026-05-12").due(within: 0, limit: 20)
    #expect(due.overdue.shown.map(\.followUp?.text) == [AskingSample.reference(2)])
    try sample.record("2026-05-12 sent 2")
    #expect(try sample.overdue("2026-05-13").isEmpty)
    #expect(try sample.overdueCount("2026-05-13") == 0)
    #expect(try sample.overdue("2026-07-14") == [AskingSample.reference(2)])
  }

  @Test func `a returned letter waits for an address, not for an answer`() throws {
    let sample = try AskingSample(Self.sent + "2026-03-20 returned 1")
    let due = try sample.asking().due(within: 0, limit: 20)
    #expect(due.overdue.isEmpty)
    #expect(due.returned.shown.map(\.reference.text) == [AskingSample.reference(1)])
  }

  @Test func `what was never sent is not awaited, nor what was taken back`() throws {
    let sample = try AskingSample(
      """
      2026-03-01 drafted 1
      2026-03-01 drafted 2 office=uz-interior
      2026-03-02 printed 2
      2026-03-01 drafted 3 office=uz-prosecutor
      2026-03-02 sent 3 as=mistake
      2026-03-03 undone mistake
      """)
    #expect(try sample.overdue().isEmpty)
    #expect(try sample.overdueCount() == 0)
  }

  @Test(
    arguments: OutcomeKind.allCases)
  func `a case that is over is not asked about any more`(_ kind: OutcomeKind) throws {
    let sample = try AskingSample(
      Self.sent + "2026-10-01 outcome kind=\(kind.rawValue) case=anvarov-karim")
    let isAwaited = !kind.endsAppeals
    #expect(try sample.overdue().isEmpty == !isAwaited)
    #expect(try sample.overdueCount() == (isAwaited ? 1 : 0))
    let groups = try sample.asking().status(of: LetterFilter(matter: Identifier("anvarov-karim")))
    #expect(groups.all.overdue == (isAwaited ? 1 : 0))
    // Before it was known, it was asked about.
    #expect(try sample.overdueCount("2026-09-30") == 1)
  }

  @Test func `a joint letter is awaited until all of its cases are over`() throws {
    var sample = try AskingSample(
      """
      2026-03-01 drafted 1 case=anvarov-karim,guliyev-rauf office=un-detention kind=un
      2026-03-02 sent 1
      2026-10-01 outcome kind=released case=anvarov-karim
      """)
    #expect(try sample.overdue().count == 1)
    #expect(try sample.overdueCount() == 1)
    let rows = try sample.asking().status().groups
    #expect(rows.map(\.name) == ["anvarov-karim", "guliyev-rauf"])
    #expect(rows.map(\.counts.overdue) == [0, 1])
    try sample.record("2026-10-02 outcome kind=pardoned case=guliyev-rauf")
    #expect(try sample.overdue().isEmpty)
    #expect(try sample.overdueCount() == 0)
    #expect(try sample.asking().status(by: .office).groups.map(\.counts.overdue) == [0])
  }

  @Test func `a case whose file tells of a later day in prison goes on`() throws {
    let sample = try AskingSample(
      Self.sent + "2026-08-01 outcome kind=released case=anvarov-karim date=2026-08-01")
    #expect(try sample.overdue().count == 1)
    #expect(try sample.overdueCount() == 1)
  }

  @Test func `the oldest comes first, and what is not listed is counted`() throws {
    let lines = (1...25).map { number in
      let day = CivilDate(dayNumber: 20_500 - number)
      return "\(day) drafted \(number)\n\(day) sent \(number)\n"
    }
    let sample = try AskingSample(lines.joined())
    let overdue = try sample.asking().due(within: 0, limit: 20).overdue
    #expect(overdue.count == 25)
    #expect(overdue.hidden == 5)
    #expect(
      overdue.shown.map(\.letter.reference.text)
        == (6...25).reversed().map { AskingSample.reference($0) })
    #expect(try sample.asking().due(within: 0, limit: .max).overdue.shown.count == 25)
  }

  @Test func `status and due agree on every day`() throws {
    let sample = try AskingSample(
      """
      2026-01-05 drafted 1
      2026-01-05 drafted 2 office=uz-embassy-berlin kind=embassy
      2026-01-05 drafted 3 case=anvarov-karim,nurova-sisters office=un-detention kind=un
      2026-01-06 sent 1
      2026-01-07 sent 2
      2026-02-01 sent 3
      2026-02-10 returned 2
      2026-03-01 sent 2
      2026-04-20 responded letters=3 as=a
      2026-04-30 classified a kind=information-requested
      2026-05-10 replied 3
      2026-06-01 outcome kind=released case=anvarov-karim date=2026-10-01
      """)
    let start = try #require(CivilDate("2026-01-01"))
    for days in stride(from: 0, to: 320, by: 5) {
      let day = start.adding(days: days).description
      #expect(try sample.overdue(day).count == sample.overdueCount(day))
    }
  }
}
