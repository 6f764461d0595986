// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Diagnostics
internal import Liquid

/// What somebody who reads a letter would stumble over, and what of the campaign caused it.
package struct ReadingNote: Sendable, Equatable {
  package let flaw: ReadingFlaw
  /// The words in question; they quote the letter and are for the user's own terminal only.
  package let words: String
  package let place: ReadingPlace

  package init(flaw: ReadingFlaw, words: String, place: ReadingPlace) {
    self.flaw = flaw
    self.words = words
    self.place = place
  }
}

extension ReadingNote {
  /// That the letter's text alone looks longer than a page.
  package var isGuessOfPages: Bool { flaw == .morePages && words.isEmpty }

  /// How many pages a letter takes that is laid out, as a note on its template.
  ///
  /// - Parameter body: where the template's text stands.
  package static func pages(_ count: Int, of body: SourceSpan) -> ReadingNote {
    ReadingNote(flaw: .morePages, words: "\(count)", place: .template(body.head))
  }
}

/// Where a flaw of a finished letter comes from.
package enum ReadingPlace: Sendable, Hashable {
  /// Words of the template.
  case template(SourceSpan)
  /// A value of a file.
  case value(Gap)
}

/// Finds where the words of a rendered letter come from.
struct ReadingLocator {
  /// The pieces of the render, in order.
  let pieces: [RenderedPiece]
  /// The rendered Markdown.
  let bytes: [UInt8]
  /// The texts of the case files by their words.
  let values: [String: Gap]
  /// Where to point when nothing else is known.
  let template: SourceSpan

  func place(of range: Range<Int>) -> ReadingPlace {
    guard let index = pieces.lastIndex(where: { $0.start <= range.lowerBound }) else {
      return .template(template.head)
    }
    let piece = pieces[index]
    let end = index + 1 < pieces.count ? pieces[index + 1].start : bytes.count
    guard piece.isLiteral else {
      let text = String(decoding: bytes[piece.start..<end], as: UTF8.self)
      let words = ReadText.plain(text)
      return values[words].map { .value($0) } ?? .template(piece.span)
    }
    let source = piece.span.range
    let start = min(source.lowerBound + range.lowerBound - piece.start, source.upperBound)
    let length = min(range.upperBound, end) - range.lowerBound
    return .template(
      piece.span.source.span(start..<min(start + max(length, 1), source.upperBound)).firstLine)
  }
}

extension SourceSpan {
  /// The first character of a long stretch, so that the caret is short.
  var head: SourceSpan {
    source.span(range.lowerBound..<min(range.lowerBound + 1, range.upperBound))
  }
}
