// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A letter's five-word phrases in a few numbers, by which letters are compared.
///
/// The smallest hashes of all phrases (A. Broder, On the resemblance and containment of documents,
/// 1997): the share of phrases that two letters have in common is the share of the smallest hashes of
/// both together that lie in both. Exact for short letters, to a few hundredths for long ones.
package struct LikenessSketch: Sendable, Hashable {
  /// In ascending order, each once.
  private let hashes: [UInt32]

  /// How many words make a phrase.
  package static let phraseLength = 5
  private static let size = 192

  /// - Parameter words: of the whole letter, in lower case.
  package init(_ words: [String]) {
    let length = Self.phraseLength
    var hashes: Set<UInt32> = []
    let numbers = words.map { StableHash.of([$0]) }
    if numbers.count >= length {
      for start in 0...(numbers.count - length) {
        var hash: UInt64 = 0
        for number in numbers[start..<start + length] {
          hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ (number &+ (hash >> 29))
        }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hashes.insert(UInt32(truncatingIfNeeded: hash ^ (hash >> 31)))
      }
    }
    self.hashes = Array(hashes.sorted().prefix(Self.size))
  }

  /// The share of phrases in common, from 0 to 1; 0 for letters without phrases.
  package func likeness(to other: LikenessSketch) -> Double {
    if self == other { return hashes.isEmpty ? 0 : 1 }
    var (left, right, both, common) = (0, 0, 0, 0)
    while both < Self.size, left < hashes.count || right < other.hashes.count {
      both += 1
      guard left < hashes.count else {
        right += 1
        continue
      }
      guard right < other.hashes.count else {
        left += 1
        continue
      }
      if hashes[left] == other.hashes[right] { common += 1 }
      let (first, second) = (hashes[left], other.hashes[right])
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    return both == 0 ? 0 : Double(common) / Double(both)
  }
}
