// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// Running text on its way into Markdown; a line end in it is a line break of the document.
struct MarkdownLine {
  private(set) var text = ""
  /// How many sources there are for note marks to point to.
  private let notes: Int
  private let isInLink: Bool
  private let marksEmphasis: Bool

  init(_ inlines: [Inline], notes: Int) {
    self.init(notes: notes, isInLink: false, marksEmphasis: true)
    append(inlines, before: nil)
  }

  private init(notes: Int, isInLink: Bool, marksEmphasis: Bool) {
    self.notes = notes
    self.isInLink = isInLink
    self.marksEmphasis = marksEmphasis
  }
}

extension MarkdownLine {
  /// The text as lines of a paragraph, none of them empty.
  var paragraph: String {
    text.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
      .map(MarkdownText.lineStart).joined(separator: "\\\n")
  }

  /// The text on a single line.
  var single: String {
    text.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension MarkdownLine {
  /// - Parameter next: what follows the inlines; nil at the end of the text.
  private mutating func append(_ inlines: [Inline], before next: Character?) {
    for (index, inline) in inlines.enumerated() {
      let next = inlines[(index + 1)...].firstCharacter ?? next
      switch inline {
      case .text(let words): text += MarkdownText.of(words)
      case .emphasis(let parts): emphasize(parts, "*", before: next)
      case .strong(let parts): emphasize(parts, "**", before: next)
      case .foreign(_, let parts): append(parts, before: next)
      case .link(let url, let parts): link(to: url, parts, before: next)
      case .note(let number): mark(number)
      case .lineBreak: text += "\n"
      }
    }
  }

  private mutating func mark(_ number: Int) {
    guard number >= 1 && number <= notes else { return }
    if let last = text.last, !last.isWhitespace { text += " " }
    text += "\\[\(number)\\]"
  }

  /// Emphasis where its marks would be read as such; otherwise the words alone.
  private mutating func emphasize(_ parts: [Inline], _ mark: String, before next: Character?) {
    var words = inner(parts, marksEmphasis: marksEmphasis, before: next)
    if words.hasPrefix("*") || words.hasSuffix("*") {
      words = inner(parts, marksEmphasis: false, before: next)
    }
    let core = words[...].trimmed
    guard marksEmphasis, let first = core.first, let last = core.last else { return text += words }
    let lead = words.prefix { $0 == " " || $0 == "\n" }
    let trail = words.suffix(from: core.endIndex)
    let before = lead.isEmpty ? text.last : " "
    let after = trail.isEmpty ? next : " "
    let opens = MarkdownText.isEdge(before) || !MarkdownText.mayBePunctuation(first)
    let closes = MarkdownText.isEdge(after) || !MarkdownText.mayBePunctuation(last)
    let stands = opens && closes && !first.isWhitespace && !last.isWhitespace && before != "*"
    text += stands ? lead + mark + core + mark + trail : words[...]
  }

  private func inner(
    _ parts: [Inline], isInLink: Bool = false, marksEmphasis: Bool, before next: Character?
  ) -> String {
    var line = MarkdownLine(
      notes: notes, isInLink: self.isInLink || isInLink, marksEmphasis: marksEmphasis)
    line.append(parts, before: next)
    return line.text
  }

  private mutating func link(to url: String, _ parts: [Inline], before next: Character?) {
    let isLink = !isInLink && (Link.isSafe(url) || Link.isNeighbour(url))
    let words = inner(parts, isInLink: isLink, marksEmphasis: marksEmphasis, before: "]")
    let isAddress = parts.plainText == url || "mailto:" + parts.plainText == url
    if !isLink {
      text += words
      if !url.isEmpty && !isAddress { text += MarkdownText.of(" <\(url)>") }
    } else if isAddress && Link.isSafe(url) {
      text += "<\(parts.plainText)>"
    } else {
      let label = words.split(separator: "\n").joined(separator: " ")
      let shown = label[...].trimmed.isEmpty ? MarkdownText.of(url) : label
      text += "[\(shown)](<\(url.replacing("&", with: "&amp;"))>)"
    }
  }
}

extension ArraySlice<Inline> {
  /// The first character that is written; for one that may or may not be, a letter, which asks most.
  fileprivate var firstCharacter: Character? {
    for inline in self {
      switch inline {
      case .text(let words): if let first = words.first { return first }
      case .emphasis, .strong: return "a"
      case .foreign(_, let parts): if let first = parts[...].firstCharacter { return first }
      case .link: return "a"
      case .note: return "a"
      case .lineBreak: return " "
      }
    }
    return nil
  }
}

extension Substring {
  /// Without spaces and line ends on either side.
  fileprivate var trimmed: Substring {
    let isRoom: (Character) -> Bool = { $0 == " " || $0 == "\n" }
    let start = drop(while: isRoom)
    return start[
      ..<((start.lastIndex { !isRoom($0) }).map(start.index(after:)) ?? start.startIndex)]
  }
}
