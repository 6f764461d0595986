// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Liquid

extension Escaper {
  /// Writes a value so that CommonMark reads it as plain text, whatever is in it.
  ///
  /// Every ASCII punctuation character gets a backslash before it (CommonMark 0.30, 2.4); line ends,
  /// tabs and other control characters become spaces, so that a value stays in its paragraph.
  /// A space at either end is written as a character reference: four before a value would make a
  /// block of code of it, and two after it a line break. So is the first digit of a number, which
  /// before the template's full stop could be taken for that of a list.
  static let markdown = Escaper { text, output in
    guard let first = text.first, let last = text.last else { return }
    var text = text[...]
    if first <= 0x20 || MarkdownText.isNumber(text) {
      output.append("&#\(max(first, 0x20));")
      text = text.dropFirst()
    }
    let endsWithSpace = last <= 0x20 && !text.isEmpty
    if endsWithSpace { text = text.dropLast() }
    appendEscaped(UnsafeBufferPointer(rebasing: text), to: &output)
    if endsWithSpace { output.append("&#32;") }
  }

  private static func appendEscaped(
    _ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer
  ) {
    var start = 0
    for (index, byte) in text.enumerated() {
      let isPunctuation = MarkdownText.isPunctuation(byte)
      guard isPunctuation || byte < 0x20 || byte == 0x7F else { continue }
      output.append(UnsafeBufferPointer(rebasing: text[start..<index]))
      if isPunctuation { output.append(UInt8(ascii: "\\")) }
      output.append(isPunctuation ? byte : UInt8(ascii: " "))
      start = index + 1
    }
    output.append(UnsafeBufferPointer(rebasing: text[start...]))
  }
}

/// The characters that mean something in CommonMark.
enum MarkdownText {
  /// Whether all of a text are digits, as few as the number of a list has.
  static func isNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.count <= 9 && text.allSatisfy { (0x30...0x39).contains($0) }
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
      // These mean nothing inside a line; a backslash before them would only cost time.
      byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";") && byte != UInt8(ascii: "'")
    default: false
    }
  }
}
