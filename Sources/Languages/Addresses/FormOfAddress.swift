// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// How an office is written to: envelope, salutation, in-text form and close.
package struct FormOfAddress: Sendable, Equatable {
  /// The lines above the postal address.
  package let envelope: [String]
  /// What stands before the name, in the nominative: "His Excellency Mr", "Herr", «господин».
  package let honorific: String?
  /// With its punctuation: "Your Excellency,".
  package let salutation: String
  /// Whether the body goes on in lower case after the salutation, as in German, unless its first word
  /// is one that always has a capital.
  package let bodyStartsLower: Bool
  /// How the sentence calls the addressee: "Your Excellency", "vous".
  package let inText: String
  /// With its punctuation, if the language sets one: "Yours sincerely,".
  package let close: String
  /// Names that had to be put into their grammatical case by rule, or into other letters, with the
  /// standard behind them.
  package let madeByRule: [String]
  package let review: ReviewStatus
  /// Where the form comes from; nil for a convention.
  package let source: String?
}
