// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Reads the tokens of one tag or output from the bytes of the source.
struct Lexer {
  private let bytes: [UInt8]
  private var position: Int
  let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }
}

extension Lexer {
  /// The next token; ``Token/Kind/end`` again and again when there is none left.
  mutating func next() throws(SyntaxProblem) -> Token {
    while position < end, bytes[position].isSpace { position += 1 }
    let start = position
    guard start < end else { return Token(kind: .end, place: Place(end..<end)) }
    let byte = bytes[start]
    if byte.isNameStart { return name() }
    if byte.isDigit || (byte == UInt8(ascii: "-") && peek(1)?.isDigit == true) {
      return try number()
    }
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return try text(byte) }
    if let kind = sign(byte) { return Token(kind: kind, place: Place(start..<position)) }
    throw .strayCharacter(character(at: start), at: Place(start..<start + 1))
  }

  /// The text of a stretch.
  func text(_ place: Place) -> String { String(decoding: bytes[place.range], as: UTF8.self) }
}

extension Lexer {
  private func peek(_ distance: Int) -> UInt8? {
    position + distance < end ? bytes[position + distance] : nil
  }

  private mutating func name() -> Token {
    let start = position
    while let byte = peek(0), byte.isNameByte { position += 1 }
    if peek(0) == UInt8(ascii: "?") { position += 1 }
    let place = Place(start..<position)
    let name = text(place)
    let kind: Token.Kind = name == "contains" ? .comparison(.contains) : .name(name)
    return Token(kind: kind, place: place)
  }

  private mutating func number() throws(SyntaxProblem) -> Token {
    let start = position
    position += 1
    while peek(0)?.isDigit == true { position += 1 }
    guard peek(0) == UInt8(ascii: "."), peek(1)?.isDigit == true else {
      let place = Place(start..<position)
      guard let number = Int(text(place)) else { throw .numberTooLarge(text(place), at: place) }
      return Token(kind: .int(number), place: place)
    }
    position += 1
    while peek(0)?.isDigit == true { position += 1 }
    let place = Place(start..<position)
    guard let number = Double(text(place)), number.isFinite else {
      throw .numberTooLarge(text(place), at: place)
    }
    return Token(kind: .double(number), place: place)
  }

  private mutating func text(_ quote: UInt8) throws(SyntaxProblem) -> Token {
    let start = position
    guard let close = bytes[(start + 1)..<end].firstIndex(of: quote) else {
      let rest = text(Place(start + 1..<min(end, start + 25)))
      throw .unclosedText(rest, at: Place(start..<end))
    }
    position = close + 1
    return Token(
      kind: .text(String(decoding: bytes[start + 1..<close], as: UTF8.self)),
      place: Place(start..<position))
  }

  private mutating func sign(_ byte: UInt8) -> Token.Kind? {
    let second = peek(1)
    let isEqualNext = second == UInt8(ascii: "=")
    let (kind, length): (Token.Kind, Int)
    switch byte {
    case UInt8(ascii: "."):
      (kind, length) = second == UInt8(ascii: ".") ? (.dots, 2) : (.dot, 1)
    case UInt8(ascii: ":"): (kind, length) = (.colon, 1)
    case UInt8(ascii: ","): (kind, length) = (.comma, 1)
    case UInt8(ascii: "|"): (kind, length) = (.pipe, 1)
    case UInt8(ascii: "["): (kind, length) = (.openSquare, 1)
    case UInt8(ascii: "]"): (kind, length) = (.closeSquare, 1)
    case UInt8(ascii: "("): (kind, length) = (.openRound, 1)
    case UInt8(ascii: ")"): (kind, length) = (.closeRound, 1)
    case UInt8(ascii: "="): (kind, length) = isEqualNext ? (.comparison(.equal), 2) : (.equals, 1)
    case UInt8(ascii: "!") where isEqualNext: (kind, length) = (.comparison(.notEqual), 2)
    case UInt8(ascii: "<") where second == UInt8(ascii: ">"):
      (kind, length) = (.comparison(.notEqual), 2)
    case UInt8(ascii: "<"):
      (kind, length) = isEqualNext ? (.comparison(.lessOrEqual), 2) : (.comparison(.less), 1)
    case UInt8(ascii: ">"):
      (kind, length) = isEqualNext ? (.comparison(.greaterOrEqual), 2) : (.comparison(.greater), 1)
    default: return nil
    }
    position += length
    return kind
  }

  /// The whole character at an offset, for a message.
  private func character(at offset: Int) -> String {
    String(String(decoding: bytes[offset..<min(end, offset + 16)], as: UTF8.self).prefix(1))
  }
}

extension UInt8 {
  /// Whether this is ASCII white space as Ruby's `\s` and `strip` have it.
  var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  var isNameStart: Bool { isASCIILetter || self == UInt8(ascii: "_") }

  var isNameByte: Bool { isNameStart || isDigit || self == UInt8(ascii: "-") }

  /// Whether this may stand in the name of a tag.
  var isTagNameByte: Bool { isNameStart || isDigit }
}
