// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Diagnostics

/// What is said against a story.
extension Diagnostic {
  static func noConsent(_ matter: Identifier, at place: SourceSpan?) -> Diagnostic {
    Diagnostic(
      "no-consent", .error, "'\(matter)' has no consent, without which its story is not told",
      at: place,
      hints: [
        "when the person or the family has agreed, add consent: { by: family, on: 2026-11-21 }"
      ])
  }

  static func noOutcome(_ matter: Identifier, at place: SourceSpan?) -> Diagnostic {
    Diagnostic(
      "no-outcome", .error, "nothing public is recorded that changed for '\(matter)'", at: place,
      hints: ["record what changed with writ outcome, then tell the story"])
  }
}
