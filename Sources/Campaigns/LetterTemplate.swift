// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Subject and body of a letter in one language, as written in its file.
package struct LetterTemplate: Sendable, Equatable {
  /// The folder's name.
  package let id: Identifier
  /// The file's name.
  package let language: LanguageTag
  /// Liquid.
  package let subject: String
  /// Liquid over CommonMark.
  package let body: String
  /// The kinds of recipients that it is written for.
  package let audience: [String]
  package let about: [Subject]
  /// The kinds of recipients that get a copy.
  package let copies: [String]
  /// What is enclosed, line by line.
  package let enclosures: [String]
  package let signatures: Signatures
  package let review: ReviewStatus
  package let purpose: Purpose

  package init(
    id: Identifier, language: LanguageTag, subject: String, body: String, audience: [String],
    about: [Subject], copies: [String], enclosures: [String], signatures: Signatures,
    review: ReviewStatus, purpose: Purpose = .appeal
  ) {
    self.id = id
    self.language = language
    self.subject = subject
    self.body = body
    self.audience = audience
    self.about = about
    self.copies = copies
    self.enclosures = enclosures
    self.signatures = signatures
    self.review = review
    self.purpose = purpose
  }
}

extension LetterTemplate {
  /// What a letter from the template is about.
  package enum Subject: String, Vocabulary {
    /// A case of one person.
    case person
    /// A case of several people.
    case people
    /// Several cases together: a joint letter.
    case cases

    package static let name = "subject"
  }

  /// What a letter from the template is for.
  package enum Purpose: String, Vocabulary {
    /// To make the demands of a case.
    case appeal
    /// To remind of a letter that has had no answer.
    case followUp = "follow-up"
    /// To thank for what changed for the better.
    case thanks
    /// To make the demands of a case in a few words, on a card without envelope.
    case postcard

    package static let name = "purpose"

    /// Whether it makes the demands of a case, as long as there are any.
    package var isDemanding: Bool { self == .appeal || self == .postcard }
  }

  /// Who signs letters from the template.
  package enum Signatures: String, Vocabulary {
    /// The member who writes.
    case member
    /// Those named in writ.yaml.
    case campaign

    package static let name = "kind of signatures"
  }
}
