// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// The text of a paragraph with what is special of its stretches, by byte offsets.
struct StyledText: Sendable, Hashable {
  private(set) var text = ""
  private(set) var spans: [Span] = []
  /// BCP 47 tag of the text around the foreign stretches.
  let language: String

  init(language: String) {
    self.language = language
  }

  init(_ text: String, language: String) {
    self.language = language
    append(text)
  }

  init(_ inlines: [Inline], notes: Int = 0, language: String) {
    self.language = language
    for inline in inlines { append(inline, notes: notes) }
  }
}

extension StyledText {
  /// A stretch of the text.
  struct Span: Sendable, Hashable {
    let range: Range<Int>
    let kind: Kind
  }

  enum Kind: Sendable, Hashable {
    case emphasis
    case strong
    /// In another language, by its BCP 47 tag.
    case foreign(language: String)
    case link(url: String)
  }

  var isEmpty: Bool { text.isEmpty }

  /// Whether a link stands at the offset.
  func isLink(_ offset: Int) -> Bool {
    spans.contains { span in
      if case .link = span.kind { span.range.contains(offset) } else { false }
    }
  }

  mutating func append(_ text: String) {
    self.text += PrintableText.of(text)
  }

  /// The line ends where it is said, not where it is full.
  mutating func breakLine() { text += "\n" }

  mutating func append(_ kind: Kind, _ body: (inout StyledText) -> Void) {
    let start = text.utf8.count
    body(&self)
    let range = start..<text.utf8.count
    if !range.isEmpty { spans.append(Span(range: range, kind: kind)) }
  }

  mutating func append(_ inline: Inline, notes: Int) {
    switch inline {
    case .text(let text): append(text)
    case .emphasis(let parts): append(.emphasis) { $0.append(parts, notes: notes) }
    case .strong(let parts): append(.strong) { $0.append(parts, notes: notes) }
    case .foreign(let language, let parts):
      append(.foreign(language: language)) { $0.append(parts, notes: notes) }
    case .link(let url, let parts):
      if Link.isSafe(url) {
        append(.link(url: url)) { $0.append(parts, notes: notes) }
      } else {
        append(parts, notes: notes)
      }
    case .note(let number):
      if (1...max(notes, 1)).contains(number), notes > 0 { append("\u{2060}[\(number)]") }
    case .lineBreak: breakLine()
    }
  }

  mutating func append(_ parts: [Inline], notes: Int) {
    for part in parts { append(part, notes: notes) }
  }

  mutating func append(_ line: LanguageText) {
    if let language = line.language, language != self.language {
      append(.foreign(language: language)) { $0.append(line.text) }
    } else {
      append(line.text)
    }
  }
}

extension StyledText {
  /// The text with a sign put in at each offset, which are in order.
  func inserting(_ sign: String, at offsets: [Int]) -> StyledText {
    guard !offsets.isEmpty else { return self }
    var result = self
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + offsets.count * sign.utf8.count)
    var rest = offsets[...]
    for (place, byte) in text.utf8.enumerated() {
      if rest.first == place {
        bytes += sign.utf8
        rest.removeFirst()
      }
      bytes.append(byte)
    }
    result.text = String(decoding: bytes, as: UTF8.self)
    func moved(_ offset: Int) -> Int {
      offset + sign.utf8.count * (offsets.partitioningIndex { $0 >= offset })
    }
    result.spans = spans.map {
      Span(range: moved($0.range.lowerBound)..<moved($0.range.upperBound), kind: $0.kind)
    }
    return result
  }
}

extension [Int] {
  /// The first place whose element has the property, in a sorted array where all later ones have it.
  fileprivate func partitioningIndex(where isAfter: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
