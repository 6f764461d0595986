// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Mailings
import SampleCampaign
import Testing

/// Mailings of letters that follow up earlier ones.
@Suite struct FollowUpTests {
  private func followUp(
    _ matters: [String], to recipient: String = "uz-president", number: UInt64 = 1,
    from member: String = "anna", in language: String = "en"
  ) throws -> FollowUp {
    FollowUp(
      matters: try matters.map(PurposeTemplates.id),
      recipient: try PurposeTemplates.id(recipient), member: try PurposeTemplates.id(member),
      language: try #require(LanguageTag(language)),
      first: EarlierLetter(
        reference: Reference(prefix: "WR", number: number),
        date: try #require(CivilDate("2026-09-22")), sentOn: CivilDate("2026-09-24"),
        template: try PurposeTemplates.id("appeal")))
  }

  @Test func `the mailing holds exactly the letters asked for, with what they follow up`() throws {
    let (plan, bodies) = try PurposeTemplates.plan {
      $0.followUps = [
        try followUp(["anvarov-karim"]), try followUp(["nurova-sisters"], to: "uz-embassy-berlin"),
      ]
    }
    #expect(
      bodies == [
        "reminder to uz-president: I wrote on 22 September 2026, 58 days ago, about Karim Anvarov.",
        "reminder to uz-embassy-berlin: "
          + "I wrote on 22 September 2026, 58 days ago, about Lola Nurova and Zebo Nurova.",
      ])
    #expect(plan.leftOut.isEmpty)
  }

  @Test func `a joint letter is followed up by one about those of its cases that are open`() throws
  {
    let (plan, bodies) = try PurposeTemplates.plan {
      $0.followUps = [
        try followUp(["anvarov-karim", "guliyev-rauf", "nurova-sisters"], to: "un-detention")
      ]
      $0.stoppedCases = [
        try PurposeTemplates.id("guliyev-rauf"): try PurposeTemplates.outcome(.amnestied)
      ]
    }
    #expect(
      bodies == [
        "reminder to un-detention: I wrote on 22 September 2026, 58 days ago, about "
          + "Karim Anvarov, Lola Nurova and Zebo Nurova."
      ])
    let id = try PurposeTemplates.id("guliyev-rauf")
    #expect(plan.leftOut == [.stopped(matter: id, outcome: .amnestied): 1])
  }

  @Test func `two letters that follow up different ones have different references`() throws {
    func reference(_ number: UInt64) throws -> [String] {
      let (plan, _) = try PurposeTemplates.plan {
        $0.followUps = [try followUp(["anvarov-karim"], number: number)]
      }
      return plan.letters.map(\.reference.text)
    }
    #expect(try reference(1) == reference(1))
    #expect(try reference(1) != reference(2))
    #expect(try reference(1) != [Reference(prefix: "WR", number: 1).text])
  }

  @Test func `what can no longer be followed up is left out with its reason`() throws {
    let (plan, bodies) = try PurposeTemplates.plan {
      $0.followUps = [
        try followUp(["anvarov-karim"], to: "uz-nobody"), try followUp(["lost-case"]),
        try followUp(["anvarov-karim"], from: "left-member"),
        try followUp(["anvarov-karim"], in: "fr"), try followUp(["guliyev-rauf"]),
        try followUp(["anvarov-karim"], to: "eu-high"),
      ]
    }
    #expect(bodies.isEmpty)
    #expect(
      plan.leftOut == [
        .gone(try PurposeTemplates.id("uz-nobody")): 1,
        .gone(try PurposeTemplates.id("lost-case")): 1,
        .gone(try PurposeTemplates.id("left-member")): 1,
        .noLanguage(
          recipient: try PurposeTemplates.id("uz-president"),
          template: try PurposeTemplates.id("reminder")): 1,
        .otherState(try PurposeTemplates.id("uz-president")): 1, .noTemplate(.followUp): 1,
      ])
  }

  @Test func `a campaign needs no sender of its own, because the first letter had one`()
    async throws
  {
    var changes = PurposeTemplates.changes
    changes["writ.yaml"] = try SampleCampaign.files()["writ.yaml"]?
      .replacing("sender: anna\n", with: "")
    let surroundings = try SampleCampaign.surroundings(changing: changes)
    var options = MailingOptions()
    options.followUps = [try followUp(["anvarov-karim"])]
    let report = try await Mailing(folder: ".", options: options, in: surroundings).run()
    #expect(!report.hasErrors)
    #expect(report.written == 1)
  }

  @Test(arguments: [[], ["reminder"]])
  func `without a letter to follow up no follow-up is planned`(templates: [String]) throws {
    let (plan, bodies) = try PurposeTemplates.plan {
      $0.templates = try templates.map(PurposeTemplates.id)
      $0.everyTemplate = true
    }
    #expect(bodies.count == (templates.isEmpty ? 12 : 0))
    #expect(!bodies.contains { $0.hasPrefix("reminder") })
    #expect(plan.leftOut.isEmpty)
  }
}
