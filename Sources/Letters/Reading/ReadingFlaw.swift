// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What somebody who reads a finished letter would stumble over.
package enum ReadingFlaw: String, Sendable, Hashable, CaseIterable {
  case doubledWord = "doubled-word"
  case doubledSpace = "doubled-space"
  case strayPunctuation = "stray-punctuation"
  case mixedScripts = "mixed-scripts"
  case straightQuotes = "straight-quotes"
  case unbalancedBrackets = "unbalanced-brackets"
  case smallSentence = "sentence-without-capital"
  case otherLanguage = "other-language"
  case harshWord = "harsh-word"
  case morePages = "more-than-a-page"
  case foreignDemand = "demand-of-no-case"
  case oldFact = "fact-older-than-status"
}

/// A flaw and the stretch of the rendered text in which it lies, in bytes.
struct ReadingHit: Hashable {
  let flaw: ReadingFlaw
  let range: Range<Int>
  /// The words in question.
  let words: String

  /// The same in a text that begins earlier.
  func moved(by offset: Int) -> ReadingHit {
    ReadingHit(
      flaw: flaw, range: range.lowerBound + offset..<range.upperBound + offset, words: words)
  }
}
