// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A list of documents that grows, for programs that tell their readers what is new.
package struct Feed: Sendable, Equatable {
  /// An address that never changes, such as `https://letters.example/stories/` or a `urn:uuid:`.
  package var id: String
  package var title: String
  /// BCP 47 tag.
  package var language: String
  /// When something in it last changed, ISO 8601: a day, or a moment with its offset.
  package var updated: String
  /// The group in whose name it appears.
  package var author: String
  /// Where the feed itself is found, if that is known.
  package var url: String?
  /// The newest first.
  package var entries: [FeedEntry]

  package init(
    id: String, title: String, language: String, updated: String, author: String,
    url: String? = nil, entries: [FeedEntry]
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.updated = updated
    self.author = author
    self.url = url
    self.entries = entries
  }
}

/// One document of a feed, published on the document's own day.
package struct FeedEntry: Sendable, Equatable {
  /// An address that never changes, even when the document moves.
  package var id: String
  /// When its text last changed, ISO 8601: a day, or a moment with its offset.
  package var updated: String
  /// Where it is found as a page, if it is.
  package var url: String?
  package var document: Document

  package init(id: String, updated: String, url: String? = nil, document: Document) {
    self.id = id
    self.updated = updated
    self.url = url
    self.document = document
  }
}
