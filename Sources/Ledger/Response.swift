// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns

/// Something that came back, as it lies before us.
package struct Response: Sendable, Hashable {
  /// The letters that it answers; none for one that waits in the tray.
  package let letters: [Reference]
  package let via: Channel
  /// Who wrote, as the letter says: an office, a name.
  package let sender: String?
  package let subject: String?
  /// Their own reference number.
  package let theirReference: String?
  package let attachments: [Attachment]
  package let note: String?
  /// What it says, word for word, where it came as text.
  package let words: String?

  package init(
    letters: [Reference], via: Channel, sender: String? = nil, subject: String? = nil,
    theirReference: String? = nil, attachments: [Attachment] = [], note: String? = nil,
    words: String? = nil
  ) {
    self.letters = letters
    self.via = via
    self.sender = sender
    self.subject = subject
    self.theirReference = theirReference
    self.attachments = attachments
    self.note = note
    self.words = words
  }
}

/// A file that belongs to a response; the file stays where it is, the ledger knows its content.
package struct Attachment: Sendable, Hashable {
  /// The file's name without its folder.
  package let name: String
  /// SHA-256 of its content, in hexadecimal.
  package let sha256: String
  /// In bytes.
  package let size: Int

  package init(name: String, sha256: String, size: Int) {
    self.name = name
    self.sha256 = sha256
    self.size = size
  }
}

/// What a person says that a response is.
package struct Classification: Sendable, Hashable {
  package let kind: ResponseKind
  package let tone: ResponseTone?
  /// What it says of each demand, by the demand's id.
  package let says: [Said]
  /// The day for which something is promised.
  package let promisedFor: CivilDate?
  /// What it says in a sentence.
  package let summary: String?

  /// What a response says of one demand.
  package struct Said: Sendable, Hashable {
    package let demand: Identifier
    package let state: DemandState

    package init(demand: Identifier, state: DemandState) {
      self.demand = demand
      self.state = state
    }
  }

  package init(
    kind: ResponseKind, tone: ResponseTone? = nil, says: [Said] = [],
    promisedFor: CivilDate? = nil, summary: String? = nil
  ) {
    self.kind = kind
    self.tone = tone
    self.says = says
    self.promisedFor = promisedFor
    self.summary = summary
  }
}
