// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// What a mailing is to hold, as the one who makes it says.
package struct MailingOptions: Sendable {
  /// Only these cases; empty for all.
  package var cases: [Identifier] = []
  /// Only recipients that at least one of these takes in; empty for all.
  package var recipients: [RecipientChoice] = []
  package var excepted: [Identifier] = []
  /// Who writes; empty for the campaign's sender.
  package var members: [Identifier] = []
  /// Who signs besides the writer.
  package var cosigners: [Identifier] = []
  /// Only these templates; empty for all that a case names.
  package var templates: [Identifier] = []
  /// What the letters are for, unless templates are named.
  package var purpose = LetterTemplate.Purpose.appeal
  /// When there are any, the mailing holds exactly these letters and no other choice adds one.
  package var followUps: [FollowUp] = []
  /// What changed in cases, for letters of thanks.
  package var outcomes: [Identifier: OutcomeFacts] = [:]
  /// Cases about which no appeal is written any more, where the outcome is one that ends appeals.
  package var stoppedCases: [Identifier: OutcomeFacts] = [:]
  /// Whether an office gets a letter from every template that a case names, rather than from the
  /// first that suits it.
  package var everyTemplate = false
  /// The language of all letters; nil for each recipient's own.
  package var language: LanguageTag?
  package var formats: [LetterFormat] = LetterFormat.usual
  /// Whether the letters of each member are put together in one PDF, with a check sheet before them.
  package var isPacked = false
  /// The id of the layout of all letters on paper; nil for each member's own.
  package var layout: String?
  /// How many letters at most.
  package var limit: Int?
  /// The mailing's name; nil for the date and what is chosen.
  package var name: Identifier?
  /// The date on the letters; nil for today.
  package var date: CivilDate?
  package var citesSources = false
  /// Whether every wording of a template is tried with every letter, as a check does.
  package var readsAllWordings = false

  package init() {}

  /// Whether the letters are laid out on paper.
  var isPrinted: Bool { isPacked || formats.contains(.pdf) }
}

/// The formats in which letters are written.
package enum LetterFormat: String, Sendable, CaseIterable {
  case text
  case docbook
  case pdf

  /// Those that are written when nobody asks for others.
  package static let usual: [LetterFormat] = [.text, .docbook]

  /// The ending of the files.
  package var ending: String {
    switch self {
    case .text: "txt"
    case .docbook: "xml"
    case .pdf: "pdf"
    }
  }
}
