// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Parts a paragraph into the pieces that line ends leave whole.
struct LineBreaks {
  private let language: BreakLanguage
  private let table: BreakTable

  init(language: BreakLanguage) {
    self.language = language
    self.table = language.table
  }

  /// The pieces of the text between the two places.
  func split(_ text: FlowingText, from start: Int, to end: Int, into pieces: inout Pieces) {
    pieces.removeAll()
    if !splitByPairs(text, from: start, to: end, into: &pieces) {
      pieces.removeAll()
      splitByLibrary(text, from: start, to: end, into: &pieces)
    }
  }
}

extension LineBreaks {
  /// The quick way, for the characters of the table; false when there is another one.
  func splitByPairs(
    _ text: FlowingText, from start: Int, to end: Int, into pieces: inout Pieces
  ) -> Bool {
    let bytes = text.bytes
    var index = start
    var previous = BreakTable.space
    var isAfterSpaces = false
    while index < end {
      let (code, length) = table.code(at: index, in: bytes)
      if code == BreakTable.unknown { return false }
      if code == BreakTable.space {
        pieces.addSpace()
        isAfterSpaces = true
      } else {
        let mayEnd = table.allowsBreak(between: previous, and: code, afterSpaces: isAfterSpaces)
        if mayEnd && index > start && previous != BreakTable.space {
          let isHyphenated = previous == BreakTable.softHyphen && !isAfterSpaces
          pieces.end(at: index, unbroken: text.unbroken, isHyphenated: isHyphenated)
        }
        pieces.add(columns: code == BreakTable.softHyphen ? 0 : 1)
        (previous, isAfterSpaces) = (code, false)
      }
      index += length
    }
    pieces.end(at: end)
    return true
  }

  /// The way by the annex itself, for any text.
  func splitByLibrary(
    _ text: FlowingText, from start: Int, to end: Int, into pieces: inout Pieces
  ) {
    let mayEnd = UnicodeBreaks.find(in: text.bytes[start..<end], language: language)
    var pieceStart = start
    for place in start + 1..<end where mayEnd[place - 1 - start] {
      if text.isUnbroken(at: place) { continue }
      add(text, from: pieceStart, to: place, into: &pieces)
      pieceStart = place
    }
    add(text, from: pieceStart, to: end, isLast: true, into: &pieces)
  }

  private func add(
    _ text: FlowingText, from start: Int, to end: Int, isLast: Bool = false,
    into pieces: inout Pieces
  ) {
    var ink = end
    while ink > start && text.bytes[ink - 1] == 0x20 { ink -= 1 }
    pieces.add(columns: ColumnWidth.of(text.bytes[start..<ink]))
    for _ in ink..<end { pieces.addSpace() }
    // At the paragraph's own end a soft hyphen has nothing to part.
    let isHyphenated =
      !isLast && ink == end && end - start >= 2 && text.isSoftHyphen(at: end - 2)
    pieces.end(at: end, isHyphenated: isHyphenated)
  }
}
