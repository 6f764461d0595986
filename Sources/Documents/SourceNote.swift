// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A source as a letter cites it: publisher, title, date, and where to find it.
package struct SourceNote: Sendable, Hashable {
  package let text: String
  package let url: String?

  package init(text: String, url: String?) {
    self.text = text
    self.url = url
  }
}
