// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The words of a rendered letter as a reader sees them, each with its place in the rendered
/// Markdown.
///
/// It reads what letters may have of CommonMark (paragraphs, lists, quotations, emphasis, links,
/// escapes); the marks of notes are no words.
struct ReadText {
  private(set) var paragraphs: [Paragraph] = []

  /// A paragraph or the entry of a list.
  struct Paragraph {
    var isItem = false
    var scalars: [Unicode.Scalar] = []
    /// The byte of the rendered text at which each scalar stands.
    var offsets: [Int] = []
    /// Where text of another language stands, marked as such.
    var foreign: [Range<Int>] = []
    /// The words, once the paragraph is whole.
    fileprivate(set) var words: [Word] = []
  }
}

extension ReadText {
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = MarkdownReader(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    paragraphs = reader.read()
  }

  /// The words of a value as it was written into Markdown.
  static func plain(_ markdown: String) -> String {
    var markdown = markdown
    return markdown.withUTF8 { ReadText($0) }.paragraphs
      .map { $0.text(0..<$0.scalars.count) }.joined(separator: " ")
  }

  /// A line without Markdown.
  init(plain text: String) {
    var paragraph = Paragraph()
    var offset = 0
    for scalar in text.unicodeScalars {
      paragraph.scalars.append(scalar)
      paragraph.offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    paragraph.words = paragraph.split()
    paragraphs = [paragraph]
  }

  /// About how many lines the text takes on a page, blank lines between paragraphs included.
  func lineCount(width: Int) -> Int {
    paragraphs.reduce(0) { count, paragraph in
      count + (paragraph.scalars.count + width - 1) / width + (paragraph.isItem ? 0 : 1)
    }
  }
}

extension ReadText.Paragraph {
  /// A word: letters and digits, with marks, apostrophes and hyphens within.
  struct Word {
    let range: Range<Int>
    /// In lower case.
    let text: String
  }

  fileprivate func split() -> [Word] {
    var words: [Word] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isWordPart else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, scalars[index].isWordPart || isJoint(index) { index += 1 }
      words.append(Word(range: start..<index, text: lowercased(start..<index)))
    }
    return words
  }

  private func isJoint(_ index: Int) -> Bool {
    switch scalars[index] {
    case "'", "’", "ʼ", "ʻ", "-", "‑": index + 1 < scalars.count && scalars[index + 1].isWordPart
    default: false
    }
  }

  func isForeign(_ range: Range<Int>) -> Bool { foreign.contains { $0.overlaps(range) } }

  /// The text of a stretch.
  func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * 2)
    for index in range { bytes.append(scalars[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A word in lower case.
  fileprivate func lowercased(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * 2)
    for index in range {
      guard let small = scalars[index].small else { return text(range).lowercased() }
      bytes.append(small)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else if scalar.value < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar.value >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar.value & 0x3F))
    } else {
      for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(unit) }
    }
  }
}

extension Unicode.Scalar {
  var isWordPart: Bool {
    if isASCIILetter { return true }
    if value < 0x80 { return (0x30...0x39).contains(value) }
    if (0x400...0x481).contains(value) { return true }
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
      || properties.numericType != nil
  }

  /// The small letter of a Latin or Russian one; nil where only the tables of Unicode know.
  fileprivate var small: Unicode.Scalar? {
    switch value {
    case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(value + 0x20)
    case 0x400...0x40F: Unicode.Scalar(value + 0x50)
    case 0...0x7F, 0xDF...0xFF, 0x430...0x45F, 0x2BB...0x2BC, 0x2019: self
    default: nil
    }
  }

  var isASCIILetter: Bool {
    (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value)
  }

  var isPlainSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
}

/// Walks through rendered Markdown once.
private struct MarkdownReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var offset = 0
  private var paragraph = ReadText.Paragraph()
  private var paragraphs: [ReadText.Paragraph] = []
  /// Where the texts of open links began.
  private var links: [Int] = []

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func read() -> [ReadText.Paragraph] {
    while index < scalars.count {
      beginLine()
      while index < scalars.count, scalars[index] != "\n" { inline() }
      trimEnd()
      if index < scalars.count { advance() }
    }
    end()
    return paragraphs
  }
}

extension MarkdownReader {
  private mutating func advance() {
    offset += UTF8.width(scalars[index])
    index += 1
  }

  private func peek(_ distance: Int) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  /// Ends a paragraph at a blank line and begins an entry at a list's mark.
  private mutating func beginLine() {
    skipSpaces()
    guard index < scalars.count else { return }
    if scalars[index] == "\n" { return end() }
    while scalars[index] == ">" {
      advance()
      skipSpaces()
      guard index < scalars.count else { return }
    }
    let mark = listMark()
    if mark > 0 {
      end()
      for _ in 0..<mark { advance() }
      skipSpaces()
      paragraph.isItem = true
    } else if let last = paragraph.scalars.last, !last.isPlainSpace {
      paragraph.scalars.append(" ")
      paragraph.offsets.append(offset)
    }
  }

  private mutating func skipSpaces() {
    while index < scalars.count, scalars[index] == " " || scalars[index] == "\t" { advance() }
  }

  private func listMark() -> Int {
    let first = scalars[index]
    if first == "-" || first == "*" || first == "+", peek(1) == " " { return 2 }
    var digits = 0
    while let digit = peek(digits), ("0"..."9").contains(digit) { digits += 1 }
    guard digits > 0, digits < 10, peek(digits) == "." || peek(digits) == ")",
      peek(digits + 1) == " "
    else { return 0 }
    return digits + 2
  }

  /// Takes away the spaces at the end of a line, two of which would break it.
  private mutating func trimEnd() {
    while paragraph.scalars.last == " " {
      paragraph.scalars.removeLast()
      paragraph.offsets.removeLast()
    }
    links = links.map { min($0, paragraph.scalars.count) }
  }

  private mutating func end() {
    trimEnd()
    if !paragraph.scalars.isEmpty {
      paragraph.words = paragraph.split()
      paragraphs.append(paragraph)
    }
    paragraph = ReadText.Paragraph()
    links = []
  }

  private mutating func inline() {
    let scalar = scalars[index]
    switch scalar {
    case "\\" where peek(1).map(\.isASCIIPunctuation) == true:
      advance()
      take()
    case "&" where peek(1) == "#": reference()
    case "*", "_", "`": advance()
    case "[" where beginsLink:
      links.append(paragraph.scalars.count)
      advance()
    case "]" where peek(1) == "(" && !links.isEmpty: endLink()
    case "\t", "\r": advance()
    default: take()
    }
  }

  /// Whether a link's target follows in the paragraph; a bracket without one is text.
  private var beginsLink: Bool {
    var depth = 0
    for index in self.index..<scalars.count {
      switch scalars[index] {
      case "\n" where index + 1 < scalars.count && scalars[index + 1] == "\n": return false
      case "[" where scalars[index - (index > 0 ? 1 : 0)] != "\\": depth += 1
      case "]" where scalars[index - 1] != "\\":
        depth -= 1
        if depth == 0 { return index + 1 < scalars.count && scalars[index + 1] == "(" }
      default: continue
      }
    }
    return false
  }

  private mutating func take(as scalar: Unicode.Scalar? = nil) {
    guard index < scalars.count else { return }
    paragraph.scalars.append(scalar ?? scalars[index])
    paragraph.offsets.append(offset)
    advance()
  }

  /// `&#32;`, as the escaper writes a space at the end of a value.
  private mutating func reference() {
    var length = 2
    var value: UInt32 = 0
    while let digit = peek(length)?.value, (0x30...0x39).contains(digit), length < 9 {
      value = value * 10 + digit - 0x30
      length += 1
    }
    guard length > 2, peek(length) == ";", let scalar = Unicode.Scalar(value) else { return take() }
    take(as: scalar)
    for _ in 0..<length { advance() }
  }

  private mutating func endLink() {
    let start = min(links.removeLast(), paragraph.scalars.count)
    var target = ""
    var depth = 0
    while index < scalars.count, scalars[index] != "\n" {
      if scalars[index] == "(" { depth += 1 }
      if scalars[index] == ")" { depth -= 1 }
      if depth == 0, scalars[index] == ")" { break }
      target.unicodeScalars.append(scalars[index])
      advance()
    }
    if index < scalars.count, scalars[index] == ")" { advance() }
    if target.hasPrefix("](note:") {
      paragraph.scalars.removeSubrange(start...)
      paragraph.offsets.removeSubrange(start...)
    } else if target.hasPrefix("](lang:") {
      paragraph.foreign.append(start..<paragraph.scalars.count)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIPunctuation: Bool {
    isASCII && !isWordPart && value > 0x20 && value < 0x7F
  }
}
