// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Campaigns
import Testing

@Suite struct OutcomeKindTests {
  /// Every kind, and what it means for letters: it ends the appeals, and it is thanked for.
  private static let kinds: [(OutcomeKind, endsAppeals: Bool, isThankworthy: Bool)] = [
    (.released, true, true), (.sentenceServed, true, false), (.releasedConditionally, false, true),
    (.pardoned, true, true), (.amnestied, true, true), (.acquitted, true, true),
    (.chargesDropped, true, true), (.sentenceReduced, false, true), (.lawyerGranted, false, true),
    (.doctorGranted, false, true), (.familyGranted, false, true),
    (.conditionsImproved, false, true), (.transferred, false, false),
    (.investigationOpened, false, true), (.whereaboutsDisclosed, false, true),
    (.returned, false, true), (.sentenceExtended, false, false), (.died, true, false),
  ]

  @Test(arguments: kinds)
  func `an outcome ends appeals, or is thanked for, or neither`(
    kind: OutcomeKind, endsAppeals: Bool, isThankworthy: Bool
  ) {
    #expect(kind.endsAppeals == endsAppeals)
    #expect(kind.isThankworthy == isThankworthy)
  }

  @Test func `no kind is forgotten`() {
    #expect(Self.kinds.map(\.0) == OutcomeKind.allCases)
  }
}
