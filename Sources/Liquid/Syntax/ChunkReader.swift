// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A tag as it stands in the source: its name and what follows the name.
struct TagText {
  let name: String
  let namePlace: Place
  /// What stands between the name and the end of the tag.
  let markup: Range<Int>
  /// From the opening to the closing sign.
  let whole: Place
}

/// A piece of a template: text, an output or a tag.
enum Chunk {
  case text(Place)
  case output(markup: Range<Int>, whole: Place)
  case tag(TagText)
  case unclosed(sign: String, closing: String, Place)
}

/// Cuts a template, or the lines of a `liquid` tag, into chunks.
struct ChunkReader {
  private let bytes: [UInt8]
  var position: Int
  private let end: Int
  /// Whether each line is a tag, as in a `liquid` tag.
  let isLines: Bool
  /// Whether the tag before asked for white space to be left out.
  var trimsNext = false

  init(_ bytes: [UInt8], _ range: Range<Int>, isLines: Bool) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
    self.isLines = isLines
  }
}

extension ChunkReader {
  mutating func next() -> Chunk? {
    isLines ? nextLine() : nextChunk()
  }

  /// Leaves out everything that is left.
  mutating func stop() { position = end }

  /// The raw text up to an end tag, which is read; nil when there is none.
  mutating func raw(until name: String) -> Range<Int>? {
    let start = position
    var search = start
    while let open = find("{%", from: search) {
      if let tag = rawEnd(at: open, name) {
        position = tag.end
        trimsNext = tag.trims
        return start..<open
      }
      search = open + 1
    }
    return nil
  }
}

extension ChunkReader {
  private mutating func nextChunk() -> Chunk? {
    guard position < end else { return nil }
    let start = position
    let open = nextOpening(from: start) ?? end
    if open > start {
      position = open
      guard let text = trimmed(start..<open) else { return nextChunk() }
      return .text(text)
    }
    trimsNext = false
    let isTag = bytes[start + 1] == UInt8(ascii: "%")
    return isTag ? tagChunk(start) : outputChunk(start)
  }

  private mutating func trimmed(_ range: Range<Int>) -> Place? {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    if trimsNext { while lower < upper, bytes[lower].isSpace { lower += 1 } }
    trimsNext = false
    if upper + 2 < end, bytes[upper + 2] == UInt8(ascii: "-") {
      while upper > lower, bytes[upper - 1].isSpace { upper -= 1 }
    }
    return lower < upper ? Place(lower..<upper) : nil
  }

  private mutating func tagChunk(_ start: Int) -> Chunk {
    guard let close = find("%}", from: start + 2) else {
      position = end
      return .unclosed(sign: "{%", closing: "%}", Place(start..<start + 2))
    }
    position = close + 2
    return .tag(tag(content(start + 2..<close), whole: start..<position))
  }

  /// An output; one that runs into a tag has lost its end.
  private mutating func outputChunk(_ start: Int) -> Chunk {
    var close = start + 2
    while close + 1 < end {
      let (first, second) = (bytes[close], bytes[close + 1])
      if first == UInt8(ascii: "}"), second == UInt8(ascii: "}") {
        position = close + 2
        return .output(
          markup: content(start + 2..<close), whole: Place(start..<position))
      }
      if first == UInt8(ascii: "{"), second == UInt8(ascii: "%") { break }
      close += 1
    }
    position = close + 1 < end ? close : end
    return .unclosed(sign: "{{", closing: "}}", Place(start..<start + 2))
  }

  /// The inside of a tag without the signs for leaving out white space.
  private mutating func content(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    if lower < upper, bytes[lower] == UInt8(ascii: "-") { lower += 1 }
    if lower < upper, bytes[upper - 1] == UInt8(ascii: "-") {
      upper -= 1
      trimsNext = true
    } else if range.count == 1, lower > range.lowerBound {
      trimsNext = true
    }
    return lower..<upper
  }

  private func tag(_ content: Range<Int>, whole: Range<Int>) -> TagText {
    var start = content.lowerBound
    while start < content.upperBound, bytes[start].isSpace { start += 1 }
    var stop = start
    if stop < content.upperBound, bytes[stop] == UInt8(ascii: "#") {
      stop += 1
    } else {
      while stop < content.upperBound, bytes[stop].isTagNameByte { stop += 1 }
    }
    return TagText(
      name: String(decoding: bytes[start..<stop], as: UTF8.self), namePlace: Place(start..<stop),
      markup: stop..<content.upperBound, whole: Place(whole))
  }

  private mutating func nextLine() -> Chunk? {
    while position < end {
      let start = position
      var stop = start
      while stop < end, bytes[stop] != UInt8(ascii: "\n") { stop += 1 }
      position = min(stop + 1, end)
      guard bytes[start..<stop].contains(where: { !$0.isSpace }) else { continue }
      let line = tag(start..<stop, whole: start..<stop)
      return .tag(line)
    }
    return nil
  }
}

extension ChunkReader {
  private func find(_ sign: StaticString, from start: Int) -> Int? {
    let (first, second) = (sign.utf8Start[0], sign.utf8Start[1])
    var index = start
    while index + 1 < end {
      if bytes[index] == first, bytes[index + 1] == second { return index }
      index += 1
    }
    return nil
  }

  private func nextOpening(from start: Int) -> Int? {
    var index = start
    while index + 1 < end {
      if bytes[index] == UInt8(ascii: "{"),
        bytes[index + 1] == UInt8(ascii: "%") || bytes[index + 1] == UInt8(ascii: "{")
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Where the end tag at an offset ends, if it is one of this name.
  private func rawEnd(at open: Int, _ name: String) -> (end: Int, trims: Bool)? {
    var index = open + 2
    if index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
    while index < end, bytes[index].isSpace { index += 1 }
    for byte in name.utf8 {
      guard index < end, bytes[index] == byte else { return nil }
      index += 1
    }
    while index < end, bytes[index].isSpace { index += 1 }
    let trims = index < end && bytes[index] == UInt8(ascii: "-")
    if trims { index += 1 }
    guard index + 1 < end, bytes[index] == UInt8(ascii: "%"), bytes[index + 1] == UInt8(ascii: "}")
    else { return nil }
    return (index + 2, trims)
  }
}
