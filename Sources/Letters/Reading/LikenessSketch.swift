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
  package func likeness(to other: LikenessSketch) -> Double {
    let shared = parts.filter { part in other.parts.contains { $0 === part } }
    let common = shared.reduce(0) { $0 + $1.phrases.count }
    let own = phrases(without: shared)
    let theirs = other.phrases(without: shared)
    let met = own.intersection(theirs).count
    let all = common + own.count + theirs.count - met
    return all == 0 ? 0 : Double(common + met) / Double(all)
  }

  private func phrases(without shared: [BodyPart]) -> Set<UInt32> {
    parts.reduce(into: []) { phrases, part in
      if !shared.contains(where: { $0 === part }) { phrases.formUnion(part.phrases) }
    }
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
