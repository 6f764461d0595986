// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The text of one file with its name, shared by all spans that point into it.
///
/// A class because thousands of spans refer to one text: identity is what they share.
public final class SourceText: Sendable {
  /// The file's name as the user knows it, relative to the campaign where it lies in one.
  public let name: String
  /// The text itself.
  ///
  /// Offsets in spans count its UTF-8 bytes.
  public let text: String
  private let lineStarts: [Int]

  public init(name: String, text: String) {
    self.name = name
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    self.lineStarts = Self.lineStarts(in: text)
  }
}

extension SourceText {
  /// The number of lines, at least 1.
  public var lineCount: Int { lineStarts.count }

  /// The position of a byte offset; offsets past the end give the end.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), text.utf8.count)
    let index = lineIndex(at: offset)
    let before = slice(lineStarts[index]..<max(offset, lineStarts[index]))
    // Counting characters is slow; in lines of a megabyte it is worth a look whether bytes do.
    let isASCII = before.utf8.allSatisfy { $0 < 0x80 }
    return SourcePosition(line: index + 1, column: (isASCII ? before.utf8.count : before.count) + 1)
  }

  /// The text of a line, counted from 1, without its line ending.
  public func line(_ number: Int) -> Substring {
    guard lineStarts.indices.contains(number - 1) else { return "" }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] : text.utf8.count
    var line = slice(start..<end)
    while let last = line.unicodeScalars.last, last == "\n" || last == "\r" {
      line.unicodeScalars.removeLast()
    }
    return line
  }

  /// The text between two byte offsets.
  func slice(_ range: Range<Int>) -> Substring {
    text[textIndex(range.lowerBound)..<textIndex(range.upperBound)]
  }

  /// The byte offset at which a line, counted from 1, begins.
  public func offset(ofLine number: Int) -> Int {
    lineStarts[min(max(number, 1), lineStarts.count) - 1]
  }

  /// A span of this text, in UTF-8 bytes.
  public func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(source: self, range: range)
  }

  /// The whole text as one span.
  public var whole: SourceSpan { span(0..<text.utf8.count) }
}

extension SourceText {
  /// Lines end at LF, CR LF or CR alone; a byte order mark stands before the first.
  private static func lineStarts(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
      for (offset, byte) in bytes.enumerated() where byte <= UInt8(ascii: "\r") {
        let isBeforeLineFeed = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && !isBeforeLineFeed {
          starts.append(offset + 1)
        }
      }
      return starts
    }
  }

  private func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private func textIndex(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }
}
