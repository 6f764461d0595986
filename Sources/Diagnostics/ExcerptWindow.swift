// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The part of a source line that is shown with a problem, cut so that the marked part is in it.
struct ExcerptWindow {
  let text: String
  let beforeWidth: Int
  let markedWidth: Int

  /// - Parameter number: the line on which the span begins.
  init(of span: SourceSpan, line number: Int, width: Int) {
    let source = span.source
    let lineStart = source.offset(ofLine: number)
    let lineEnd = lineStart + source.line(number).utf8.count
    let start = min(max(span.range.lowerBound, lineStart), lineEnd)
    let end = min(max(span.range.upperBound, start), lineEnd)
    // A line may be megabytes long: no more of it is looked at than can be shown.
    let before = source.slice(lineStart..<start).suffix(width)
    let marked = source.slice(start..<end).prefix(width)
    let after = source.slice(end..<lineEnd).prefix(width)
    self.init(before: before, marked: marked, after: after, width: width)
  }

  private init(before: Substring, marked: Substring, after: Substring, width: Int) {
    let shownBefore = Self.tail(of: Printable.text(before), width: width / 2)
    let shownMarked = Self.head(of: Printable.text(marked), width: width / 2)
    let room = width - DisplayWidth.of(shownBefore) - DisplayWidth.of(shownMarked)
    var text = shownBefore + shownMarked + Self.head(of: Printable.text(after), width: max(room, 1))
    while text.last == " " { text.removeLast() }
    self.text = text
    beforeWidth = DisplayWidth.of(shownBefore)
    markedWidth = DisplayWidth.of(shownMarked)
  }
}

extension ExcerptWindow {
  private static func head(of text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += DisplayWidth.of(character)
      guard used <= width else { break }
      result.append(character)
    }
    return result + "…"
  }

  private static func tail(of text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    return String(head(of: String(text.reversed()), width: width).reversed())
  }
}
