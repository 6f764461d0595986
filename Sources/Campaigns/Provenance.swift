// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where a fact comes from and who may see it.
package struct Provenance: Sendable, Hashable {
  package let sources: [Identifier]
  package let reliability: Reliability?
  package let visibility: Visibility

  package init(
    sources: [Identifier], reliability: Reliability? = nil, visibility: Visibility = .public
  ) {
    self.sources = sources
    self.reliability = reliability
    self.visibility = visibility
  }

  /// Whether letters, stories and exports may use the fact.
  package var isPublic: Bool { visibility == .public }
}

/// A publication that facts are taken from.
package struct Source: Sendable, Equatable {
  package let id: Identifier
  package let publisher: String
  package let title: String
  package let date: EDTFDate
  package let url: String?
  package let note: String?

  package init(
    id: Identifier, publisher: String, title: String, date: EDTFDate, url: String?, note: String?
  ) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.date = date
    self.url = url
    self.note = note
  }
}
