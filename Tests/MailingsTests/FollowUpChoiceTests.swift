// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Ledger
import Mailings
import SampleCampaign
import Testing

/// Which letters may be followed up.
@Suite struct FollowUpChoiceTests {
  private static let sent = "2026-03-01 drafted 1\n2026-03-02 sent 1\n"

  private func choice(
    _ sample: AskingSample, _ typed: [String], _ day: String? = nil, in mailing: String? = nil,
    isEarly: Bool = false
  ) throws -> FollowUpChoice {
    try sample.asking(day).followUps(
      of: .letters(typed), in: mailing.flatMap { Identifier($0) }, isEarly: isEarly)
  }

  private func reasons(_ sample: AskingSample, _ day: String? = nil) throws
    -> [FollowUpChoice.Reason]
  {
    try choice(sample, [AskingSample.reference(1)], day).refused.map(\.reason)
  }

  @Test func `a follow-up goes to the same office, about the same cases, and quotes the first`()
    throws
  {
    let sample = try AskingSample(
      """
      2026-03-01 drafted 1 case=anvarov-karim,nurova-sisters office=un-detention kind=un member=ben
      2026-03-05 drafted 1 case=anvarov-karim,nurova-sisters office=un-detention kind=un member=ben
      2026-03-07 sent 1
      2026-03-09 drafted 1
      """)
    let followUp = try #require(try choice(sample, [AskingSample.reference(1)]).accepted.first)
    #expect(followUp.matters.map(\.description) == ["anvarov-karim", "nurova-sisters"])
    #expect(followUp.recipient.description == "un-detention")
    #expect(followUp.member.description == "ben")
    #expect(followUp.first.reference == SampleEvents.reference(1))
    #expect(followUp.first.date.description == "2026-03-05")
    #expect(followUp.first.sentOn?.description == "2026-03-07")
  }

  @Test func `a letter is not followed up before its time is over, unless that is wanted`() throws {
    let sample = try AskingSample(
      Self.sent + "2026-03-20 drafted 2 follows=1\n2026-03-21 sent 2")
    let sent = try AskingSample(Self.sent)
    #expect(try choice(sent, [AskingSample.reference(1)], "2026-03-10").accepted.isEmpty)
    #expect(
      try choice(sent, [AskingSample.reference(1)], "2026-03-10", isEarly: true).accepted.count == 1
    )
    let second = [AskingSample.reference(2)]
    let early = try choice(sample, second, "2026-04-01").refused.map(\.reason)
    #expect(early == [.tooSoon(until: try #require(CivilDate("2026-05-20")))])
    #expect(try choice(sample, second, "2026-05-21").accepted.count == 1)
    #expect(
      try reasons(sample) == [.followedUp(by: SampleEvents.reference(2), .waiting)])
  }

  @Test func `a follow-up that was withdrawn does not stand in the way of another`() throws {
    let sample = try AskingSample(
      Self.sent + "2026-05-20 drafted 2 follows=1\n2026-05-21 withdrawn 2")
    #expect(try reasons(sample).isEmpty)
  }

  @Test func `a mailing's own drafts are written again, those of another are not doubled`() throws {
    let sample = try AskingSample(
      Self.sent + "2026-05-20 drafted 2 follows=1 mailing=again")
    let first = [AskingSample.reference(1)]
    #expect(try choice(sample, first, in: "again").accepted.count == 1)
    #expect(
      try choice(sample, first, in: "other").refused.map(\.reason)
        == [.followedUp(by: SampleEvents.reference(2), .draft)])
  }

  @Test func `a joint letter is followed up while one of its cases is open`() throws {
    var sample = try AskingSample(
      """
      2026-03-01 drafted 1 case=anvarov-karim,guliyev-rauf office=un-detention kind=un
      2026-03-02 sent 1
      2026-10-01 outcome kind=released case=anvarov-karim
      """)
    #expect(try reasons(sample).isEmpty)
    try sample.record("2026-10-02 outcome kind=died case=guliyev-rauf")
    let matter = try #require(Identifier("guliyev-rauf"))
    #expect(try reasons(sample) == [.over(matter, .died)])
  }

  @Test func `a promise is waited for, and asked about when its day has come`() throws {
    let sample = try AskingSample(
      Self.sent + """
        2026-04-01 responded letters=1 as=a
        2026-04-02 classified a kind=commitment for=2026-09-01
        """)
    let day = try #require(CivilDate("2026-09-01"))
    #expect(try reasons(sample, "2026-08-31") == [.promised(day)])
    #expect(try reasons(sample, "2026-09-01").isEmpty)
  }

  @Test func `a reference is understood as it was typed, once`() throws {
    let sample = try AskingSample(Self.sent)
    let typed = AskingSample.reference(1)
    let spaced = typed.lowercased().replacing("-", with: " ")
    #expect(try choice(sample, [typed, spaced]).accepted.count == 1)
  }
}
