// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A letter's five-word phrases, by which letters are compared.
///
/// The share of phrases in common, out of all that two letters have (A. Broder, On the resemblance and
/// containment of documents, 1997). Phrases do not reach across paragraphs, so that letters which
/// share a paragraph share its phrases without a look at them.
package struct LikenessSketch: Sendable {
  private let parts: [BodyPart]

  init(_ parts: [BodyPart]) { self.parts = parts.filter { !$0.phrases.isEmpty } }

  /// How many words make a phrase.
  static let phraseLength = 5
}

extension LikenessSketch: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.parts.count == right.parts.count
      && zip(left.parts, right.parts).allSatisfy { $0 === $1 || $0.phrases == $1.phrases }
  }

  /// The share of phrases in common, from 0 to 1; 0 for letters without phrases.
  ///
  /// - Parameter overlaps: remembers how much two paragraphs have in common.
  package func likeness(
    to other: LikenessSketch, _ overlaps: inout PhraseOverlaps
  ) -> Double {
    var (common, all) = (0, 0)
    for part in parts {
      all += part.phrases.count
      if other.parts.contains(where: { $0 === part }) {
        common += part.phrases.count
      } else {
        for theirs in other.parts where !parts.contains(where: { $0 === theirs }) {
          common += overlaps.count(part, theirs)
        }
      }
    }
    all += other.parts.reduce(0) { $0 + $1.phrases.count } - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}

/// How many phrases paragraphs have in common, each pair counted once.
///
/// To be used while the letters that have the paragraphs are there.
package struct PhraseOverlaps {
  private var known: [Pair: Int] = [:]

  package init() {}

  private struct Pair: Hashable {
    let first: ObjectIdentifier
    let second: ObjectIdentifier
  }

  mutating func count(_ one: BodyPart, _ other: BodyPart) -> Int {
    let pair = Pair(first: ObjectIdentifier(one), second: ObjectIdentifier(other))
    if let count = known[pair] { return count }
    var (left, right, count) = (one.phrases[...], other.phrases[...], 0)
    while let first = left.first, let second = right.first {
      if first == second { count += 1 }
      if first <= second { left.removeFirst() }
      if second <= first { right.removeFirst() }
    }
    known[pair] = count
    return count
  }
}

extension ReadText {
  /// The hashes of the five-word phrases, in ascending order, each once.
  var phrases: [UInt32] {
    var hashes: Set<UInt32> = []
    for paragraph in paragraphs {
      let numbers = paragraph.words.map { StableHash.of([$0.text]) }
      let length = LikenessSketch.phraseLength
      guard numbers.count >= length else { continue }
      for start in 0...(numbers.count - length) {
        var hash: UInt64 = 0
        for number in numbers[start..<start + length] {
          hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ (number &+ (hash >> 29))
        }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hashes.insert(UInt32(truncatingIfNeeded: hash ^ (hash >> 31)))
      }
    }
    return hashes.sorted()
  }
}
