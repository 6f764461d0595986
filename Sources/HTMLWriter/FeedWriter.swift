// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Documents

/// Writes documents as an Atom feed (RFC 4287), by which readers learn of new ones.
///
/// The entries hold their documents whole, as XHTML; figures are described instead of drawn.
package struct FeedWriter: Sendable {
  package init() {}

  /// The feed as UTF-8 XML, its entries in the order given.
  package func write(_ feed: Feed) -> [UInt8] {
    var markup = HTMLMarkup(language: feed.language, notes: [], place: .feed)
    markup.feed(feed)
    return Array(markup.text.utf8)
  }
}

extension HTMLMarkup {
  fileprivate mutating func feed(_ feed: Feed) {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    let language = feed.language.isEmpty ? nil : feed.language
    group("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language]) {
      $0.leaf("id", text: feed.id)
      $0.leaf("title", text: feed.title)
      $0.leaf("updated", text: Moment.of(feed.updated))
      $0.group("author") { $0.leaf("name", text: feed.author) }
      $0.link("self", feed.url)
      for entry in feed.entries { $0.entry(entry) }
    }
  }

  private mutating func entry(_ entry: FeedEntry) {
    let document = entry.document
    let isForeign = !document.language.isEmpty && document.language != language
    group("entry", ["xml:lang": isForeign ? document.language : nil]) {
      $0.leaf("id", text: entry.id)
      $0.leaf("title", text: document.title.plainText)
      $0.leaf("updated", text: Moment.of(entry.updated))
      $0.leaf("published", text: Moment.of(document.date))
      $0.link("alternate", entry.url)
      if let summary = document.summary { $0.leaf("summary", text: summary) }
      // Paths of neighbouring pages count from the entry's page, not from the feed.
      let base = entry.url.flatMap { Link.isSafe($0) ? $0 : nil }
      $0.group("content", ["type": "xhtml", "xml:base": base]) { $0.content(document) }
    }
  }

  private mutating func content(_ document: Document) {
    var content = HTMLMarkup(
      language: document.language, notes: document.notes?.notes ?? [], place: .feed)
    let direction = WritingDirection(language: document.language)
    let isTurned = direction == .rightToLeft
    content.group(
      "div",
      [
        "xmlns": "http://www.w3.org/1999/xhtml",
        "lang": document.language.isEmpty ? nil : document.language,
        "dir": isTurned ? direction.rawValue : nil,
      ]
    ) { $0.content(of: document) }
    append(content)
  }

  private mutating func link(_ relation: String, _ url: String?) {
    guard let url, Link.isSafe(url) || Link.isNeighbour(url) else { return }
    empty("link", ["rel": relation, "href": url])
    raw("\n")
  }
}

/// The form of a day or a moment that Atom asks for.
private enum Moment {
  /// A day begins at midnight, Universal Time.
  static func of(_ date: String) -> String {
    date.contains("T") ? date : date + "T00:00:00Z"
  }
}
