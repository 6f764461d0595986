// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Campaigns
internal import Languages

/// Doubled words, words of two scripts, words that hurt.
extension LetterReader {
  typealias Paragraph = ReadText.Paragraph

  func doubledWords(_ paragraph: Paragraph, _ words: [Paragraph.Word]) -> [ReadingHit] {
    zip(words, words.dropFirst()).compactMap { first, second in
      guard first.text == second.text, Int(first.text) == nil,
        !language.reading.mayDouble.contains(first.text),
        isSubject || !isName(paragraph, first) || !isName(paragraph, second)
      else { return nil }
      let between = paragraph.scalars[first.range.upperBound..<second.range.lowerBound]
      guard between.allSatisfy(\.isPlainSpace) else { return nil }
      return paragraph.hit(.doubledWord, first.range.lowerBound..<second.range.upperBound)
    }
  }

  /// Whether a word has a capital that no sentence gave it: names may stand twice («Sirhan Sirhan»).
  private func isName(_ paragraph: Paragraph, _ word: Paragraph.Word) -> Bool {
    paragraph.scalars[word.range.lowerBound].properties.isUppercase
  }

  /// A Latin "a" in a Cyrillic name looks right and is found by no search.
  func mixedScripts(_ paragraph: Paragraph, _ words: [Paragraph.Word]) -> [ReadingHit] {
    words.flatMap { word -> [ReadingHit] in
      guard isOfSeveralScripts(paragraph.scalars[word.range]) else { return [] }
      return paragraph.scalars[word.range].split { $0 == "-" || $0 == "‑" || $0 == "’" }
        .filter(isOfSeveralScripts)
        .map { paragraph.hit(.mixedScripts, $0.startIndex..<$0.endIndex) }
    }
  }

  private func isOfSeveralScripts(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var first: LetterScript?
    for scalar in scalars {
      guard let script = scalar.script else { continue }
      if let first, first != script { return true }
      first = script
    }
    return false
  }

  func harshWords(_ paragraph: Paragraph, _ words: [Paragraph.Word]) -> [ReadingHit] {
    let reading = language.reading
    return words.indices.flatMap { start in
      reading.harsh(beginningLike: words[start].text).compactMap { phrase in
        let end = start + phrase.count
        guard end <= words.count, zip(words[start..<end], phrase).allSatisfy({ $1.fits($0.text) })
        else { return nil }
        return paragraph.hit(
          .harshWord, words[start].range.lowerBound..<words[end - 1].range.upperBound)
      }
    }
  }

  /// Text in another language than the letter's: by its letters, or by the words that every sentence
  /// has.
  func otherLanguage(_ paragraph: Paragraph, _ words: [Paragraph.Word]) -> [ReadingHit] {
    let own = words.filter { !paragraph.isForeign($0.range) }
    guard own.count >= 6, let first = own.first, let last = own.last else { return [] }
    let isOther = isOtherScript(paragraph, own) || isOtherLanguage(own)
    guard isOther else { return [] }
    return [paragraph.hit(.otherLanguage, first.range.lowerBound..<last.range.upperBound)]
  }

  private func isOtherScript(_ paragraph: Paragraph, _ words: [Paragraph.Word]) -> Bool {
    let wanted: LetterScript = language.tag.isWrittenInLatin ? .latin : .cyrillic
    let scripts = words.compactMap { paragraph.scalars[$0.range.lowerBound].script }
    return scripts.count { $0 != wanted } * 2 > scripts.count
  }

  private func isOtherLanguage(_ words: [Paragraph.Word]) -> Bool {
    let common = language.reading.common
    var own = 0
    // Nearly every text is in its own language, and a few words tell.
    for word in words where common.contains(word.text) {
      own += 1
      if own * 12 >= words.count { return false }
    }
    return Language.all.contains { other in
      guard other.tag.code != language.tag.code,
        other.tag.isWrittenInLatin == language.tag.isWrittenInLatin
      else { return false }
      let theirs = words.count { other.reading.common.contains($0.text) }
      return theirs > 2 * own + 2 && theirs * 6 > words.count
    }
  }
}

/// The scripts that names and letters of the campaign's languages are written in.
enum LetterScript {
  case latin, cyrillic, greek
  /// Arabic, Chinese, Georgian and the like.
  case other
}

extension Unicode.Scalar {
  /// The script of a letter; nil for what belongs to all.
  var script: LetterScript? {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x530...: properties.isAlphabetic ? .other : nil
    default: nil
    }
  }
}
