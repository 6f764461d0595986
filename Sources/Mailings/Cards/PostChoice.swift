// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// Whose addresses labels and envelopes get: those of a mailing's letters that are not sent yet, or of recipients.
package struct PostChoice: Sendable {
  /// Recipients, as for letters that are to be written; with a mailing, only these of its letters.
  package var options = MailingOptions()
  /// A mailing in the ledger.
  package var mailing: Identifier?
  /// Whether an address that several letters go to comes once.
  package var isOnce = false

  package init() {}
}

extension PostChoice {
  /// Whether anything is chosen at all.
  package var isChosen: Bool { mailing != nil || namesRecipients || !options.excepted.isEmpty }

  /// Whether recipients are chosen rather than a mailing.
  var namesRecipients: Bool {
    !options.cases.isEmpty || !options.recipients.isEmpty || !options.templates.isEmpty
      || !options.members.isEmpty || options.language != nil
  }

  /// Whether a letter of a mailing is among the chosen.
  func takes(_ recipient: Recipient, about matters: [Identifier], from member: Identifier) -> Bool {
    !options.excepted.contains(recipient.id)
      && (options.cases.isEmpty || matters.contains(where: options.cases.contains))
      && (options.members.isEmpty || options.members.contains(member))
      && (options.recipients.isEmpty || options.recipients.contains { $0.takes(recipient) })
  }
}
