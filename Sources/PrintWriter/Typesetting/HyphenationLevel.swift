// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One level of hyphenation patterns, such as "1ta" or ".ge2n": letters with digits between them.
///
/// A word is read from its start. After each letter, of all ends of what was read the longest counts that is the start
/// of a pattern; if it is all of one, its digits say how good or bad a break is at each place, the greatest digit at a
/// place wins, and an odd one is a break. So libhyphen reads patterns, for which the dictionaries are made: a long
/// pattern says what the short ones in it would say, or overrules them.
struct HyphenationLevel: Sendable {
  private let file: [UInt8]
  private let patterns: [Range<Int>]
  private var starts: StartTable

  /// - Parameter patterns: where they stand in the file.
  init(_ patterns: [Range<Int>], of file: [UInt8]) {
    self.file = file
    self.patterns = patterns
    // There are about half as many starts as letters and digits, or fewer.
    starts = StartTable(room: patterns.reduce(0) { $0 + $1.count } / 2)
    for (number, pattern) in patterns.enumerated() {
      var hash = StartTable.seed
      var slot: Int?
      for byte in file[pattern] {
        if byte == Self.slash { break }
        guard !Self.isDigit(byte) else { continue }
        hash = StartTable.hash(hash, byte)
        slot = starts.add(hash)
      }
      if let slot { starts.mark(slot, as: number) }
    }
  }
}

extension HyphenationLevel {
  /// For each byte of the word, whether there is a break before it; never before the first.
  func breaks(in word: ArraySlice<UInt8>) -> [Bool] {
    let text = [Self.end] + word + [Self.end]
    var digits = [UInt8](repeating: 0, count: text.count + 1)
    var start = 0
    for end in text.indices {
      while start <= end {
        if let slot = starts.slot(of: text[start...end]) {
          if let pattern = starts.pattern(slot) { note(patterns[pattern], at: start, &digits) }
          break
        }
        start += 1
      }
    }
    return word.indices.map { $0 > word.startIndex && digits[$0 - word.startIndex + 1] & 1 == 1 }
  }

  private func note(_ range: Range<Int>, at start: Int, _ digits: inout [UInt8]) {
    let pattern = file[range]
    // After a slash stands how the break changes the spelling: such a break is not taken.
    let changes = pattern.contains(Self.slash)
    var place = start
    for byte in pattern.prefix(while: { $0 != Self.slash }) {
      if Self.isDigit(byte) {
        let digit = byte - UInt8(ascii: "0")
        digits[place] = max(digits[place], changes && digit & 1 == 1 ? digit + 1 : digit)
      } else {
        place += 1
      }
    }
  }

  /// Stands for both ends of a word.
  private static var end: UInt8 { UInt8(ascii: ".") }
  private static var slash: UInt8 { UInt8(ascii: "/") }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The starts of all patterns, by a hash of their letters.
///
/// The hash alone is kept: with 64 bits and half a million starts, two of them agree by chance in one dictionary of a
/// hundred million.
private struct StartTable: Sendable {
  private var hashes: [UInt64]
  /// The number of the pattern that ends there, counted from 1; 0 for none.
  private var patterns: [UInt32]
  private var count = 0

  init(room: Int) {
    var size = 64
    while size < room { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    patterns = Array(repeating: 0, count: size)
  }

  /// The slot of a start, which is added if it is new.
  mutating func add(_ hash: UInt64) -> Int {
    let known = place(of: hash)
    if hashes[known] != 0 { return known }
    count += 1
    guard count * 4 > hashes.count * 3 else {
      hashes[known] = hash
      return known
    }
    grow()
    let place = place(of: hash)
    hashes[place] = hash
    return place
  }

  mutating func mark(_ slot: Int, as pattern: Int) { patterns[slot] = UInt32(pattern + 1) }

  func slot(of letters: ArraySlice<UInt8>) -> Int? {
    let slot = place(of: letters.reduce(Self.seed) { Self.hash($0, $1) })
    return hashes[slot] == 0 ? nil : slot
  }

  func pattern(_ slot: Int) -> Int? { patterns[slot] == 0 ? nil : Int(patterns[slot]) - 1 }

  /// Where the hash stands, or the free slot for it.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & (hashes.count - 1)
    while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & (hashes.count - 1) }
    return place
  }

  private mutating func grow() {
    let (oldHashes, oldPatterns) = (hashes, patterns)
    hashes = Array(repeating: 0, count: 2 * oldHashes.count)
    patterns = Array(repeating: 0, count: 2 * oldHashes.count)
    for (old, hash) in oldHashes.enumerated() where hash != 0 {
      let new = place(of: hash)
      (hashes[new], patterns[new]) = (hash, oldPatterns[old])
    }
  }

  /// FNV-1a, 64 bits (draft-eastlake-fnv).
  static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
