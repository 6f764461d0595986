// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// A line whose folds are taken out, with the places of its pieces.
struct UnfoldedLine {
  fileprivate(set) var bytes: [UInt8] = []
  /// Where pieces begin in the line and in the file.
  private var pieces: [(start: Int, offset: Int)] = []

  fileprivate mutating func append(_ piece: ArraySlice<UInt8>, at offset: Int) {
    pieces.append((bytes.count, offset))
    bytes += piece
  }
}

extension UnfoldedLine {
  /// The line's name and value; nil where it has none.
  func content(in source: SourceText) -> ContentLine? {
    let name = bytes.prefix { $0.isOfName }
    guard !name.isEmpty, let colon = colon(from: name.count) else { return nil }
    return ContentLine(
      name: String(decoding: name, as: UTF8.self).uppercased(),
      value: String(decoding: bytes[(colon + 1)...], as: UTF8.self),
      span: span(from: 0, in: source),
      valueSpan: span(from: colon + 1, in: source))
  }

  /// From a place in the line to the end of the piece that holds it.
  func span(from start: Int, in source: SourceText) -> SourceSpan {
    let index = pieces.lastIndex { $0.start <= start } ?? 0
    guard pieces.indices.contains(index) else { return source.span(0..<0) }
    let piece = pieces[index]
    let end = index + 1 < pieces.count ? pieces[index + 1].start : bytes.count
    return source.span(piece.offset + start - piece.start..<piece.offset + end - piece.start)
  }

  /// The colon before the value; others may stand in quotes.
  private func colon(from start: Int) -> Int? {
    guard start < bytes.count,
      bytes[start] == UInt8(ascii: ":") || bytes[start] == UInt8(ascii: ";")
    else { return nil }
    var isQuoted = false
    return bytes[start...].firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ":") && !isQuoted
    }
  }
}

/// Takes a text of iCalendar apart into lines; a line that begins with a space or a tab goes on with
/// the one before.
///
/// Lines end with CR LF as the standard has it, or with one of the two.
struct UnfoldedLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var offset: Int

  init(_ source: SourceText) {
    bytes = Array(source.text.utf8)
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next line that is not empty.
  mutating func next() -> UnfoldedLine? {
    while offset < bytes.count, bytes[offset].isLineEnd { offset += 1 }
    guard offset < bytes.count else { return nil }
    var line = UnfoldedLine()
    appendPiece(to: &line)
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 {
      offset += 1
      appendPiece(to: &line)
    }
    return line
  }

  private mutating func appendPiece(to line: inout UnfoldedLine) {
    let start = offset
    while offset < bytes.count, !bytes[offset].isLineEnd { offset += 1 }
    line.append(bytes[start..<offset], at: start)
    guard offset < bytes.count else { return }
    let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    offset += isPair ? 2 : 1
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  fileprivate var isOfName: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || (0x30...0x39).contains(self)
      || self == UInt8(ascii: "-")
  }
}
