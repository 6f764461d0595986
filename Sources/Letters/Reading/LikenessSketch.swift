// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A letter's five-word phrases in a few numbers, by which letters are compared.
///
/// The smallest hashes of all phrases: the share of phrases that two letters have in common is the
/// share of the smallest hashes of both together that lie in both (A. Broder, On the resemblance and
/// containment of documents, 1997). Exact for letters with few phrases, to a few hundredths for long
/// ones; a few hundred bytes for any.
package struct LikenessSketch: Sendable, Equatable {
  /// In ascending order, each once.
  private let hashes: [UInt32]

  /// How many words make a phrase.
  static let phraseLength = 5
  private static let size = 128

  /// - Parameter phrases: the hashes of each part's phrases.
  init(_ phrases: [[UInt32]]) {
    var all = phrases.flatMap(\.self)
    all.sort()
    var hashes: [UInt32] = []
    for hash in all where hashes.last != hash {
      hashes.append(hash)
      if hashes.count == Self.size { break }
    }
    self.hashes = hashes
  }
}

extension LikenessSketch {
  /// The share of phrases in common, from 0 to 1; 0 for letters without phrases.
  package func likeness(to other: LikenessSketch) -> Double {
    var (left, right, all, common) = (0, 0, 0, 0)
    while all < Self.size, left < hashes.count || right < other.hashes.count {
      let first = left < hashes.count ? UInt64(hashes[left]) : .max
      let second = right < other.hashes.count ? UInt64(other.hashes[right]) : .max
      if first == second { common += 1 }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
      all += 1
    }
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}

extension ReadText {
  /// The hashes of the five-word phrases, each paragraph by itself.
  var phrases: [UInt32] {
    var hashes: [UInt32] = []
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
        hashes.append(UInt32(truncatingIfNeeded: hash ^ (hash >> 31)))
      }
    }
    return hashes
  }
}
