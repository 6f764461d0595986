// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Languages

/// Reads a finished text as a careful reader of its language would.
struct LetterReader {
  let language: Language
  let isSubject: Bool

  /// How much of a letter fits on a page: about eleven points on A4, below an address field.
  static let page = (width: 88, lines: 42)
}

extension LetterReader {
  /// - Parameter isAtTop: whether the text begins where the letter's body does.
  func hits(in text: ReadText, isAtTop: Bool = true) -> [ReadingHit] {
    var hits: [ReadingHit] = []
    for (index, paragraph) in text.paragraphs.enumerated() {
      let words = paragraph.words
      hits += wordHits(in: paragraph, words)
      hits += capitals(
        paragraph, words, isFirst: isAtTop && index == 0,
        isAfterItem: index > 0 && text.paragraphs[index - 1].isItem)
      hits += otherLanguage(paragraph, words) + harshWords(paragraph, words)
    }
    return hits
  }

  /// What can be wrong with words that are no sentences.
  func wordHits(in text: ReadText) -> [ReadingHit] {
    text.paragraphs.flatMap { wordHits(in: $0, $0.words) }
  }

  private func wordHits(in paragraph: Paragraph, _ words: [Paragraph.Word]) -> [ReadingHit] {
    doubledWords(paragraph, words) + spacing(paragraph) + quotes(paragraph)
      + mixedScripts(paragraph, words) + brackets(paragraph)
  }
}

extension ReadText.Paragraph {
  /// A hit over some of the paragraph's scalars.
  func hit(_ flaw: ReadingFlaw, _ range: Range<Int>) -> ReadingHit {
    let last = range.upperBound - 1
    let end = offsets[last] + UTF8.width(scalars[last])
    return ReadingHit(flaw: flaw, range: offsets[range.lowerBound]..<end, words: text(range))
  }
}
