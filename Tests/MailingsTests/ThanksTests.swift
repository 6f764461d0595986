// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Mailings
import Testing

/// Mailings of thanks for what changed, and what an outcome does to appeals.
@Suite struct ThanksTests {
  private func options(
    _ kind: OutcomeKind, of matter: String = "anvarov-karim", _ options: inout MailingOptions
  ) throws {
    options.purpose = .thanks
    options.outcomes = [try PurposeTemplates.id(matter): try PurposeTemplates.outcome(kind)]
  }

  @Test func `thanks go to the offices of the case for an outcome that is worth them`() throws {
    let (plan, bodies) = try PurposeTemplates.plan { try options(.lawyerGranted, &$0) }
    let words = "Karim Anvarov was given access to a lawyer on 8 November 2026."
    #expect(
      bodies
        == ["uz-president", "uz-interior", "uz-prosecutor", "fr-foreign", "un-detention"].map {
          "thanks to \($0): \(words)"
        })
    #expect(plan.leftOut.isEmpty)
  }

  @Test func `thanks need no demand that is still made`() throws {
    let (_, bodies) = try PurposeTemplates.plan {
      try options(.released, of: "guliyev-rauf", &$0)
      $0.stoppedCases = $0.outcomes
    }
    #expect(
      bodies == [
        "thanks to az-president: Rauf Guliyev was released on 8 November 2026.",
        "thanks to un-detention: Rauf Guliyev was released on 8 November 2026.",
      ])
  }

  @Test(arguments: OutcomeKind.allCases.filter { !$0.isThankworthy })
  func `nobody is thanked for what is no good news`(_ kind: OutcomeKind) throws {
    let id = try PurposeTemplates.id("anvarov-karim")
    let (plan, bodies) = try PurposeTemplates.plan {
      try options(kind, &$0)
      $0.cases = [id]
    }
    #expect(bodies.isEmpty)
    #expect(plan.leftOut == [.noOutcome(id): 1])
  }

  @Test func `thanks are written only when they are asked for or their template is named`() throws {
    let appeals = try PurposeTemplates.plan {
      try options(.released, &$0)
      $0.purpose = .appeal
    }
    #expect(!appeals.bodies.contains { $0.hasPrefix("thanks") })
    let named = try PurposeTemplates.plan {
      try options(.released, &$0)
      $0.purpose = .appeal
      $0.templates = [try PurposeTemplates.id("thanks")]
    }
    #expect(named.bodies.count == 5)
  }

  @Test func `where no template gives thanks, that is the reason`() throws {
    let (plan, bodies) = try PurposeTemplates.plan(changing: ["Templates/thanks/en.md": nil]) {
      try options(.released, &$0)
    }
    #expect(bodies.isEmpty)
    #expect(plan.leftOut == [.noTemplate(.thanks): 1])
  }

  @Test(arguments: OutcomeKind.allCases)
  func `an outcome that ends appeals leaves the case out of them and of joint letters`(
    _ kind: OutcomeKind
  ) throws {
    let id = try PurposeTemplates.id("anvarov-karim")
    let all = try PurposeTemplates.plan { _ in }
    let (plan, bodies) = try PurposeTemplates.plan {
      $0.stoppedCases = [id: try PurposeTemplates.outcome(kind)]
    }
    guard kind.endsAppeals else {
      #expect(bodies == all.bodies)
      #expect(plan.leftOut.isEmpty)
      return
    }
    #expect(all.bodies.contains { $0.contains("Karim Anvarov") })
    #expect(!bodies.contains { $0.contains("Karim Anvarov") })
    #expect(bodies.contains { $0.hasPrefix("briefing to un-detention") })
    #expect(plan.leftOut == [.stopped(matter: id, outcome: kind): 2])
  }

  @Test func `mailings of other purposes have other names`() throws {
    let appeals = try PurposeTemplates.plan { $0.name = nil }
    let thanks = try PurposeTemplates.plan {
      try options(.released, &$0)
      $0.name = nil
    }
    #expect(appeals.plan.name != thanks.plan.name)
  }
}
