// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents
internal import Languages

/// A stretch of a letter's body that stands for itself, read once for all letters that have it.
///
/// A class because letters share it.
final class BodyPart: Sendable {
  let blocks: [Block]
  /// What a reader would stumble over; places are in bytes of the part.
  let hits: [ReadingHit]
  /// The five-word phrases, as hashes.
  let phrases: [UInt32]
  /// About how many lines it takes on a page.
  let lineCount: Int
  /// Whether a list of demands has an entry that is none.
  let hasStrayEntry: Bool

  init(_ text: UnsafeBufferPointer<UInt8>, blocks: [Block], _ setting: Setting) {
    self.blocks = blocks
    let read = ReadText(text)
    let reader = LetterReader(language: setting.language, isSubject: setting.isSubject)
    hits = reader.hits(in: read, isAtTop: setting.isAtTop)
    phrases = setting.isSubject ? [] : read.phrases
    lineCount = read.lineCount(width: LetterReader.page.width)
    hasStrayEntry = !read.strayEntries(among: setting.demands).isEmpty
  }

  /// Where a part stands, as far as reading it depends on it.
  struct Setting {
    let language: Language
    var demands: Set<String> = []
    var isAtTop = true
    var isSubject = false
  }
}

/// A body or subject with what reading it found.
struct ReadBody: Sendable {
  let blocks: [Block]
  /// In bytes of the whole rendered text.
  let hits: [ReadingHit]
  /// The phrases of each part.
  let phrases: [[UInt32]]
  let hasStrayEntry: Bool

  init(_ parts: [(part: BodyPart, start: Int)]) {
    blocks = parts.flatMap(\.part.blocks)
    var hits: [ReadingHit] = []
    for (part, start) in parts where !part.hits.isEmpty {
      hits += part.hits.map { $0.moved(by: start) }
    }
    let lines = parts.reduce(0) { $0 + $1.part.lineCount }
    if lines > LetterReader.page.lines {
      hits.append(ReadingHit(flaw: .morePages, range: 0..<1, words: ""))
    }
    self.hits = hits
    phrases = parts.map(\.part.phrases)
    hasStrayEntry = parts.contains { $0.part.hasStrayEntry }
  }
}

/// Splits rendered Markdown where a paragraph begins that nothing before it can reach.
enum BodySplit {
  /// The ranges of the parts, in bytes; together they are the whole text.
  ///
  /// A part begins after a blank line with a letter in the first column: that ends every list and
  /// quotation (CommonMark 0.30, 5). Where a link is defined for other paragraphs to use, the text
  /// stays whole.
  static func parts(of text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    var isBlank = false
    while index < text.count {
      if isBlank, beginsParagraph(text[index]), index > start {
        ranges.append(start..<index)
        start = index
      }
      var end = index
      isBlank = true
      while end < text.count, text[end] != 0x0A {
        if text[end] != 0x20 { isBlank = false }
        if text[end] == 0x5D, end + 1 < text.count, text[end + 1] == 0x3A {
          return [0..<text.count]
        }
        end += 1
      }
      index = end + 1
    }
    if start < text.count { ranges.append(start..<text.count) }
    return ranges
  }

  private static func beginsParagraph(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
