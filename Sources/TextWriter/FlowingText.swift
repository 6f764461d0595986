// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents

/// The words of one paragraph as bytes, before they are put on lines.
///
/// White space within the words is a plain space; a line feed is a line break the letter asks for.
struct FlowingText {
  private(set) var bytes: [UInt8] = []
  /// Stretches that stay on one line: references, addresses on the web.
  private(set) var unbroken: [Range<Int>] = []
  private(set) var isASCII = true

  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    unbroken.removeAll(keepingCapacity: true)
    isASCII = true
  }

  mutating func append(_ text: String) {
    let start = bytes.count
    bytes += WritableText.of(text).utf8
    var bits: UInt8 = 0
    for index in start..<bytes.count {
      bits |= bytes[index]
      if bytes[index] < 0x20 { bytes[index] = UInt8(ascii: " ") }
    }
    if bits >= 0x80 { isASCII = false }
    for range in ReferenceMarks.ranges(in: bytes[start...]) {
      unbroken.append(start + range.lowerBound..<start + range.upperBound)
    }
  }

  /// The words of running text; a mark is written for each of the notes that there are.
  mutating func append(_ inlines: [Inline], notes: Int) {
    for inline in inlines {
      switch inline {
      case .text(let text): append(text)
      case .emphasis(let parts), .strong(let parts), .foreign(_, let parts):
        append(parts, notes: notes)
      case .link(let url, let parts): append(parts, url: url, notes: notes)
      case .note(let number): if number >= 1 && number <= notes { append(mark: number) }
      case .lineBreak: bytes.append(UInt8(ascii: "\n"))
      }
    }
  }

  /// The address in angle brackets, after the words it belongs to.
  mutating func append(url: String) {
    guard !url.isEmpty else { return }
    if let last = bytes.last, last > 0x20 { bytes.append(UInt8(ascii: " ")) }
    let start = bytes.count
    append("<\(url)>")
    unbroken.append(start..<bytes.count)
  }
}

extension FlowingText {
  private mutating func append(_ parts: [Inline], url: String, notes: Int) {
    let start = bytes.count
    append(parts, notes: notes)
    let words = parts.plainText
    if words == url {
      unbroken.append(start..<bytes.count)
    } else if "mailto:" + words != url {
      append(url: url)
    }
  }

  private mutating func append(mark number: Int) {
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    let start = bytes.count
    append(" [\(number)]")
    // A mark at the beginning of a line would seem to belong to what follows.
    unbroken.append(start..<bytes.count)
  }
}

extension FlowingText {
  /// Where the text between the two places ends when white space at its end is left out.
  func endOfInk(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      let length = lengthOfSpace(before: end)
      if length == 0 || end - length < start { break }
      end -= length
    }
    return end
  }

  /// Writes the text between the two places without its soft hyphens.
  func write(from start: Int, to end: Int, on page: inout [UInt8]) {
    guard !isASCII else { return page += bytes[start..<end] }
    var index = start
    while index < end {
      if isSoftHyphen(at: index) {
        index += 2
      } else {
        page.append(bytes[index])
        index += 1
      }
    }
  }

  /// Whether the place lies within one of the unbroken stretches.
  func isUnbroken(at place: Int) -> Bool {
    unbroken.contains { $0.lowerBound < place && place < $0.upperBound }
  }

  func isSoftHyphen(at index: Int) -> Bool {
    bytes[index] == 0xC2 && bytes[index + 1] == 0xAD
  }

  /// How many bytes the white space takes that stands right before the place.
  private func lengthOfSpace(before end: Int) -> Int {
    if bytes[end - 1] == 0x20 { return 1 }
    guard bytes[end - 1] >= 0x80, end >= 2 else { return 0 }
    var start = end - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let character = String(decoding: bytes[start..<end], as: UTF8.self)
    let isSpace = character.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    return isSpace || isSoftHyphen(at: start) ? end - start : 0
  }
}
