// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A letter that is to follow up an earlier one that has had no answer.
package struct FollowUp: Sendable, Hashable {
  /// The cases of the first letter; several of a joint letter.
  package let matters: [Identifier]
  package let recipient: Identifier
  /// Who writes.
  package let member: Identifier
  package let language: LanguageTag
  package let first: EarlierLetter

  package init(
    matters: [Identifier], recipient: Identifier, member: Identifier, language: LanguageTag,
    first: EarlierLetter
  ) {
    self.matters = matters
    self.recipient = recipient
    self.member = member
    self.language = language
    self.first = first
  }
}
