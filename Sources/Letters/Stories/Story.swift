// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Documents

/// The account of an outcome for the public, in one language, part by part.
///
/// Its parts stand by themselves, so that a picture or a table can stand between them.
package struct Story: Sendable, Equatable {
  package let language: LanguageTag
  package let title: [Inline]
  /// What it says in a sentence, for lists and feeds.
  package let summary: String
  package let date: CivilDate
  /// Without those that have nothing to say.
  package let parts: [Part]
  /// What happened when, for a picture.
  package let timeline: Timeline
  /// What stands in the names of its files.
  package let publicStem: String

  /// One part with its heading.
  package struct Part: Sendable, Equatable {
    package let name: PartName
    package let blocks: [Block]
  }

  /// The parts in their order.
  package enum PartName: String, Sendable, CaseIterable {
    /// That names are shortened.
    case notice
    case person
    /// What happened.
    case events
    case letters
    case answers
    case outcome
    /// How far the letters are credited.
    case credit
    case demands
    case join
    case sources
  }
}

extension Story {
  /// The dates of a case with a word for each, in the story's language.
  package struct Timeline: Sendable, Equatable {
    /// "Timeline".
    package let caption: String
    /// "letters sent".
    package let sent: String
    /// By date.
    package let moments: [Moment]
  }

  /// A date of the case with a word for what happened.
  package struct Moment: Sendable, Equatable {
    package let date: EDTFDate
    package let label: String
    package let kind: Kind
    /// Whether it is certain; else it is shown as reported.
    package let isConfirmed: Bool

    /// What kind of thing a moment is.
    package enum Kind: Sendable, Equatable {
      case event
      /// The first letters, or the last.
      case letters
      case outcome
    }
  }
}

extension Story {
  /// The story as a document, with other blocks after some of its parts.
  package func document(inserting others: [PartName: [Block]] = [:]) -> Document {
    Document(
      role: "story", language: language.description, title: title, summary: summary,
      date: date.description,
      blocks: parts.flatMap { $0.blocks + (others[$0.name] ?? []) })
  }
}

/// A story, or what is in its way.
package struct ComposedStory: Sendable {
  /// Nil where something is lacking.
  package let story: Story?
  package let findings: [Finding]
}
