// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One finished letter: its frame and its body, the same for every format.
///
/// All texts are in the letter's language and finished; a writer decides only how they are laid out.
package struct Letter: Sendable, Equatable {
  /// The short code by which an answer is matched, such as `WR-7K3F-2M9C`.
  package var reference: Reference
  /// BCP 47 tag of the letter's language.
  package var language: String
  package var date: LetterDate
  package var sender: Sender
  package var addressee: Addressee
  package var subject: [Inline]
  /// With its punctuation: "Your Excellency,".
  package var salutation: String
  package var body: [Block]
  /// With its punctuation, if the language sets one: "Yours sincerely,".
  package var close: String
  /// Who signs, at least one.
  package var signatories: [Signatory]
  package var copies: LabeledLines?
  package var enclosures: LabeledLines?
  /// The sources that note marks in the body point to, the first is number 1; nil when not asked for.
  package var notes: LabeledNotes?
  package var origin: Origin

  package init(
    reference: Reference, language: String, date: LetterDate, sender: Sender,
    addressee: Addressee, subject: [Inline], salutation: String, body: [Block], close: String,
    signatories: [Signatory], copies: LabeledLines? = nil, enclosures: LabeledLines? = nil,
    notes: LabeledNotes? = nil, origin: Origin
  ) {
    self.reference = reference
    self.language = language
    self.date = date
    self.sender = sender
    self.addressee = addressee
    self.subject = subject
    self.salutation = salutation
    self.body = body
    self.close = close
    self.signatories = signatories
    self.copies = copies
    self.enclosures = enclosures
    self.notes = notes
    self.origin = origin
  }
}

extension Letter {
  /// The reference with the word before it in the letter's language.
  package struct Reference: Sendable, Equatable {
    /// "Our reference:", "Unser Zeichen:".
    package let label: String
    package let code: String

    package init(label: String, code: String) {
      self.label = label
      self.code = code
    }
  }

  /// Lines below the signature under a label, such as copies or enclosures.
  package struct LabeledLines: Sendable, Equatable {
    /// "cc:", "Enclosures:".
    package let label: String
    package let lines: [String]

    package init(label: String, lines: [String]) {
      self.label = label
      self.lines = lines
    }
  }

  /// The sources of a letter under a label.
  package struct LabeledNotes: Sendable, Equatable {
    /// "Sources:".
    package let label: String
    package let notes: [SourceNote]

    package init(label: String, notes: [SourceNote]) {
      self.label = label
      self.notes = notes
    }
  }
}
