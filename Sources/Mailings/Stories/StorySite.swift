// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Documents
internal import HTMLWriter
internal import Languages
internal import Ledger
internal import Letters

extension Document {
  /// A story as a document, with what a site needs to know of it.
  struct Told {
    let language: LanguageTag
    let stem: String
    let title: [Inline]
    let document: Document

    init(_ story: Story, document: Document) {
      language = story.language
      stem = story.publicStem
      title = story.title
      self.document = document
    }
  }
}

/// A small site of stories: a page each, an index, a feed for each language.
struct StorySite {
  private let told: [Document.Told]
  private let settings: CampaignSettings
  private let day: CivilDate

  init(_ told: [Document.Told], of settings: CampaignSettings, on day: CivilDate) {
    self.told = told
    self.settings = settings
    self.day = day
  }
}

extension StorySite {
  /// Every file of the site by its name.
  func files() throws(FileError) -> [(name: String, bytes: [UInt8])] {
    var files = [(name: "index.html", bytes: HTMLWriter().write(index))]
    for story in told {
      files.append((page(of: story), HTMLWriter().write(story.document)))
    }
    for language in languages { files.append(("feed.\(language).atom", feed(in: language))) }
    return files
  }

  /// The stories of one language as a feed.
  func feed(in language: LanguageTag) -> [UInt8] {
    let own = told.filter { $0.language == language }
    let author = settings.group?[language]?.text ?? settings.name
    return FeedWriter().write(
      Feed(
        id: address("feed \(language)"), title: settings.name, language: language.description,
        updated: day.description, author: author,
        entries: own.map { story in
          FeedEntry(
            id: address("\(story.stem) \(language)"), updated: story.document.date,
            url: page(of: story), document: story.document)
        }))
  }

  /// In the campaign's order of preference, then all others.
  private var languages: [LanguageTag] {
    let present = Set(told.map(\.language))
    let preferred = settings.languages.filter(present.contains)
    return preferred
      + Language.all.map(\.tag).filter {
        present.contains($0) && !preferred.contains($0)
      }
  }

  private func page(of story: Document.Told) -> String { "\(story.stem).\(story.language).html" }

  /// A list of all stories, each in all its languages.
  private var index: Document {
    let main = settings.languages.first ?? .english
    var stems: [String] = []
    for story in told where !stems.contains(story.stem) { stems.append(story.stem) }
    let items = stems.map { stem -> [Block] in
      let versions = languages.compactMap { language in
        told.first { $0.stem == stem && $0.language == language }
      }
      let links = versions.map { story in
        Inline.foreign(
          language: story.language.description,
          [.link(url: page(of: story), story.title)])
      }
      return [.paragraph(Array(links.map { [$0] }.joined(separator: [.lineBreak])))]
    }
    let list: [Block] = items.isEmpty ? [] : [.list(List(marking: .bullets, items: items))]
    return Document(
      role: "index", language: main.description, title: [.text(settings.name)],
      summary: settings.group?[main]?.text, date: day.description,
      blocks: list + [.paragraph(feeds)])
  }

  private var feeds: [Inline] {
    let links = languages.map { language in
      [Inline.link(url: "feed.\(language).atom", [.text("Atom (\(language))")])]
    }
    return Array(links.joined(separator: [.text(" · ")]))
  }

  /// An address that never changes: a UUID made from names (RFC 9562, version 8).
  private func address(_ name: String) -> String {
    var bytes = Array(SHA256Digest(of: Array("\(settings.name)\n\(name)".utf8)).bytes[..<16])
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let high = bytes[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let low = bytes[8...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return "urn:uuid:\(EventID(high: high, low: low))"
  }
}
