// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Languages

/// Spaces, punctuation, quotation marks, brackets, capitals.
extension LetterReader {
  /// Two spaces, and a mark that stands alone or doubled.
  func spacing(_ paragraph: Paragraph) -> [ReadingHit] {
    let scalars = paragraph.scalars
    var hits: [ReadingHit] = []
    if let first = scalars.first, isComma(first) || first == "." || first == "!" || first == "?" {
      hits.append(paragraph.hit(.strayPunctuation, 0..<1))
    }
    for index in scalars.indices.dropLast() {
      let (this, next) = (scalars[index], scalars[index + 1])
      if this.isASCIILetter { continue }
      if this.isPlainSpace, next.isPlainSpace {
        hits.append(paragraph.hit(.doubledSpace, index..<index + 2))
      } else if this == " ", isClosing(next), !isSpaced(next) {
        hits.append(paragraph.hit(.strayPunctuation, index..<index + 2))
      } else if isComma(this), isComma(next) || next == "." {
        hits.append(paragraph.hit(.strayPunctuation, index..<index + 2))
      } else if this == ".", next == ";" || next == "." && isPairOfStops(scalars, index) {
        hits.append(paragraph.hit(.strayPunctuation, index..<index + 2))
      } else if this == "(", next == ")" {
        hits.append(paragraph.hit(.strayPunctuation, index..<index + 2))
      }
    }
    return hits
  }

  /// Two full stops that are not the three of an ellipsis.
  private func isPairOfStops(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = index > 0 ? scalars[index - 1] : " "
    let after = index + 2 < scalars.count ? scalars[index + 2] : " "
    return before != "." && after != "."
  }

  /// Marks that follow a word at once; French parts the double ones from it by a no-break space.
  private func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    isComma(scalar) || scalar == "." || scalar == ")" || scalar == "]"
  }

  /// Whether the language sets a space before a mark, as French does before a colon.
  private func isSpaced(_ scalar: Unicode.Scalar) -> Bool {
    language.typography.marksAfterSpace.contains(scalar)
  }

  private func isComma(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == ";" || scalar == ":"
  }

  func quotes(_ paragraph: Paragraph) -> [ReadingHit] {
    paragraph.scalars.indices.compactMap { index in
      let scalar = paragraph.scalars[index]
      guard scalar == "\"" || scalar == "'" else { return nil }
      return paragraph.hit(.straightQuotes, index..<index + 1)
    }
  }

  func brackets(_ paragraph: Paragraph) -> [ReadingHit] {
    var open: [(mark: Unicode.Scalar, index: Int)] = []
    let pairs = Self.brackets + language.reading.quotes
    for (index, scalar) in paragraph.scalars.enumerated() where !scalar.isASCIILetter {
      if scalar == "’", open.last?.mark != "‘", isApostrophe(paragraph, index) { continue }
      if let last = open.last, pairs.contains(where: { $0.open == last.mark && $0.close == scalar })
      {
        open.removeLast()
      } else if pairs.contains(where: { $0.open == scalar }) {
        open.append((scalar, index))
      } else if pairs.contains(where: { $0.close == scalar }), !isListMark(paragraph, index) {
        return [paragraph.hit(.unbalancedBrackets, index..<index + 1)]
      }
    }
    return open.first.map { [paragraph.hit(.unbalancedBrackets, $0.index..<$0.index + 1)] } ?? []
  }

  /// "d’Azimjon", "the ’90s".
  private func isApostrophe(_ paragraph: Paragraph, _ index: Int) -> Bool {
    let next = index + 1 < paragraph.scalars.count ? paragraph.scalars[index + 1] : " "
    return index > 0 && paragraph.scalars[index - 1].isWordPart
      || next.properties.numericType != nil
  }

  /// "a)" and "1)" at the head of a clause open nothing.
  private func isListMark(_ paragraph: Paragraph, _ index: Int) -> Bool {
    guard paragraph.scalars[index] == ")" else { return false }
    let word = paragraph.scalars[..<index].reversed().prefix { $0.isWordPart }
    let isAlone = index == word.count || paragraph.scalars[index - word.count - 1].isPlainSpace
    return (1...2).contains(word.count) && isAlone
  }

  private static let brackets: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [
    ("(", ")"), ("[", "]"), ("{", "}"),
  ]

  /// A sentence that begins in lower case.
  func capitals(
    _ paragraph: Paragraph, _ words: [Paragraph.Word], isFirst: Bool, isAfterItem: Bool = false
  ) -> [ReadingHit] {
    var hits: [ReadingHit] = []
    if let first = words.first, !paragraph.isItem, !isSubject, !isAfterItem,
      !(isFirst && language.bodyStartsLower), isSmall(paragraph, first), first.range.lowerBound < 2
    {
      hits.append(paragraph.hit(.smallSentence, first.range))
    }
    for (before, word) in zip(words, words.dropFirst())
    where before.text.count >= 5 && !Self.abbreviations.contains(before.text) {
      let between = paragraph.scalars[before.range.upperBound..<word.range.lowerBound]
      guard let mark = between.first, mark == "." || mark == "!" || mark == "?", between.count == 2,
        between.last?.isPlainSpace == true, isSmall(paragraph, word)
      else { continue }
      hits.append(paragraph.hit(.smallSentence, word.range))
    }
    return hits
  }

  private static let abbreviations: Set<String> = ["approx", "addit", "наприкл"]

  /// A word in small letters of a script that has capitals; "al-Hasan" is a name.
  private func isSmall(_ paragraph: Paragraph, _ word: Paragraph.Word) -> Bool {
    let first = paragraph.scalars[word.range.lowerBound]
    guard let script = first.script, script != .other, first.properties.isLowercase else {
      return false
    }
    return !paragraph.scalars[word.range].contains { $0.properties.isUppercase }
  }
}
