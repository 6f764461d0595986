// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages
internal import Synchronization

/// How an office is written to, and what reading it found.
package struct ReadForm: Sendable {
  let form: FormOfAddress
  let notes: [ReadingNote]
}

/// The forms of address that were composed lately, because many members write to one office.
///
/// A class because all letters of a mailing use it. Only a few thousand are kept.
package final class AddressCache: Sendable {
  private static let most = 2_048
  private let forms = Mutex<[Key: ReadForm]>([:])

  package init() {}

  private struct Key: Hashable {
    let recipient: Identifier
    let language: LanguageTag
    let isFromSeveral: Bool
  }
}

extension AddressCache {
  /// The form for a recipient in a language, as it was composed before or is composed now.
  func form(
    for recipient: Recipient, in language: LanguageTag, isFromSeveral: Bool,
    composing compose: () throws(MissingForm) -> ReadForm
  ) throws(MissingForm) -> ReadForm {
    let key = Key(
      recipient: recipient.id, language: language, isFromSeveral: isFromSeveral)
    if let known = forms.withLock({ $0[key] }) { return known }
    let form = try compose()
    forms.withLock { forms in
      if forms.count >= Self.most { forms.removeAll(keepingCapacity: true) }
      forms[key] = form
    }
    return form
  }
}
