// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A piece of running text.
package indirect enum Inline: Sendable, Hashable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  /// Words in another language than the text around them, by its BCP 47 tag.
  case foreign(language: String, [Inline])
  case link(url: String, [Inline])
  /// A mark that points to a source note, counted from 1.
  case note(Int)
  case lineBreak
}

extension Inline {
  /// The words alone, without emphasis, links and note marks.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .emphasis(let parts), .strong(let parts): parts.plainText
    case .foreign(_, let parts), .link(_, let parts): parts.plainText
    case .note: ""
    case .lineBreak: " "
    }
  }
}

extension [Inline] {
  /// The words alone, without emphasis, links and note marks.
  package var plainText: String { map(\.plainText).joined() }
}
