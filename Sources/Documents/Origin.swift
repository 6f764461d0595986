// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a letter was made from, by the ids of the campaign's files.
package struct Origin: Sendable, Hashable {
  package let mailing: String
  /// One case, or several for a joint letter.
  package let cases: [String]
  package let recipient: String
  package let member: String
  package let template: String

  package init(
    mailing: String, cases: [String], recipient: String, member: String, template: String
  ) {
    self.mailing = mailing
    self.cases = cases
    self.recipient = recipient
    self.member = member
    self.template = template
  }
}
