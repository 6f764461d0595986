// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A stretch of a source text, from the first byte to the one after the last.
public struct SourceSpan: Sendable {
  public let source: SourceText
  private let lower: UInt32
  private let upper: UInt32

  public init(source: SourceText, range: Range<Int>) {
    self.source = source
    self.lower = UInt32(clamping: range.lowerBound)
    self.upper = UInt32(clamping: range.upperBound)
  }
}

extension SourceSpan {
  /// The offsets of the stretch in UTF-8 bytes.
  public var range: Range<Int> { Int(lower)..<Int(upper) }

  /// Where the stretch begins.
  public var start: SourcePosition { source.position(at: Int(lower)) }

  /// Where the stretch ends.
  public var end: SourcePosition { source.position(at: Int(upper)) }

  /// The part of the stretch on its first line, so that carets stay short.
  public var firstLine: SourceSpan {
    let count = text.utf8.prefix { $0 != UInt8(ascii: "\n") }.count
    return source.span(range.lowerBound..<range.lowerBound + count)
  }

  /// The text of the stretch.
  public var text: Substring {
    let utf8 = source.text.utf8
    let count = utf8.count
    let from = utf8.index(utf8.startIndex, offsetBy: min(Int(lower), count))
    let to = utf8.index(utf8.startIndex, offsetBy: min(Int(upper), count))
    return source.text[from..<to]
  }
}

extension SourceSpan: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.source === right.source && left.range == right.range
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(source))
    hasher.combine(lower)
    hasher.combine(upper)
  }
}
