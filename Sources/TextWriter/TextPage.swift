// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// Plain text in the making: wrapped lines, one below the other, each behind its margin.
struct TextPage {
  private(set) var bytes: [UInt8] = []
  private let width: Int
  /// Whether headings stand out as a document's do; a letter's are lines like others.
  let underlinesHeadings: Bool
  private let language: String
  private let breaks: LineBreaks
  private var margin = Margin()
  /// The blank lines that stand above the next line, if there is one.
  private var gap: Gap?
  private var text = FlowingText()
  private var pieces = Pieces()

  init(width: Int, language: String, underlinesHeadings: Bool = false) {
    self.width = width
    self.underlinesHeadings = underlinesHeadings
    self.language = language
    self.breaks = LineBreaks(language: BreakLanguage(tag: language))
    bytes.reserveCapacity(4096)
  }
}

extension TextPage {
  /// Asks for blank lines above whatever is written next.
  mutating func part(blankLines: Int = 1) {
    guard !bytes.isEmpty else { return }
    let wanted = Gap(blankLines: blankLines, margin: margin.rest)
    // Where two gaps meet, the outer one shows that the inner block has not begun.
    if let gap, gap.blankLines >= blankLines, gap.margin.count <= margin.rest.count { return }
    gap = wanted
  }

  /// One text on as many lines as it needs; none when it is empty.
  mutating func line(_ text: String) {
    self.text.reset()
    self.text.append(text)
    fill()
  }

  /// Lines that were laid out on a page of their own.
  mutating func append(_ lines: [UInt8]) {
    guard !lines.isEmpty else { return }
    writeGap()
    bytes += lines
  }

  mutating func line(_ note: SourceNote) {
    text.reset()
    text.append(note.text)
    if let url = note.url { text.append(url: url) }
    fill()
  }

  mutating func line(_ inlines: [Inline], notes: Int) {
    text.reset()
    text.append(inlines, notes: notes)
    fill()
  }

  /// The columns that are left beside the margin.
  var room: Int { width - margin.rest.count }

  /// The lines of a text in a column of its own.
  func lines(_ inlines: [Inline], notes: Int, width: Int) -> [ArraySlice<UInt8>] {
    var page = TextPage(width: width, language: language)
    page.line(inlines, notes: notes)
    return page.bytes.split(separator: UInt8(ascii: "\n"))
  }

  /// One line that is laid out already.
  mutating func line(_ bytes: [UInt8]) {
    writeGap()
    self.bytes += margin.first + bytes
    self.bytes.append(UInt8(ascii: "\n"))
    margin.first = margin.rest
  }

  /// Lets the marker stand before the first line, and room of its width before the others.
  mutating func indented(by marker: String, _ write: (inout TextPage) -> Void) {
    let blank = String(repeating: " ", count: marker.utf8.count)
    indented(by: marker, then: blank, write)
  }

  mutating func indented(
    by marker: String, then rest: String, _ write: (inout TextPage) -> Void
  ) {
    let (outer, size) = (margin, bytes.count)
    // Text nested without end must still have room.
    if outer.rest.count + marker.utf8.count <= width - TextPage.narrowest {
      margin = Margin(first: outer.first + marker.utf8, rest: outer.rest + rest.utf8)
    }
    write(&self)
    margin = bytes.count > size ? Margin(first: outer.rest, rest: outer.rest) : outer
  }

  private static let narrowest = 24
}

extension TextPage {
  /// What stands at the left of the lines: a list's marker, a quotation's sign, or room.
  private struct Margin {
    var first: [UInt8] = []
    var rest: [UInt8] = []
  }

  private struct Gap {
    let blankLines: Int
    let margin: [UInt8]
  }

  private mutating func fill() {
    var start = text.bytes.startIndex
    while start < text.bytes.endIndex {
      if text.bytes[start] == UInt8(ascii: " ") {
        start += 1
        continue
      }
      let end = text.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.bytes.endIndex
      breaks.split(text, from: start, to: end, into: &pieces)
      fillLines(from: start)
      start = end + 1
    }
  }

  private mutating func fillLines(from lower: Int) {
    var (start, first) = (lower, 0)
    while first < pieces.count {
      let last = pieces.lastOnLine(from: first, room: width - margin.first.count)
      let isCut = last < pieces.count - 1 && pieces[last].isHyphenated
      write(from: start, to: pieces[last].end, hyphen: isCut)
      (start, first) = (pieces[last].end, last + 1)
    }
  }

  private mutating func write(from start: Int, to end: Int, hyphen: Bool) {
    let end = text.endOfInk(from: start, to: end)
    guard end > start else { return }
    writeGap()
    bytes += margin.first
    text.write(from: start, to: end, on: &bytes)
    if hyphen { bytes.append(UInt8(ascii: "-")) }
    bytes.append(UInt8(ascii: "\n"))
    margin.first = margin.rest
  }

  private mutating func writeGap() {
    guard let gap else { return }
    let sign = gap.margin[..<((gap.margin.lastIndex { $0 != UInt8(ascii: " ") } ?? -1) + 1)]
    for _ in 0..<gap.blankLines {
      bytes += sign
      bytes.append(UInt8(ascii: "\n"))
    }
    self.gap = nil
  }
}
