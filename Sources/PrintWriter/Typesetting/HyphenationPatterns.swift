// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The patterns of a hyphenation dictionary in the format of libhyphen, as LibreOffice and Debian have them.
///
/// A file of one level parts words. Of two levels, the first parts compounds into words, and the second parts those.
struct HyphenationPatterns: Sendable {
  /// Such as "UTF-8", as the file names it.
  let encoding: String
  /// How many characters stay before a hyphen at least.
  let before: Int
  /// How many go to the next line at least.
  let after: Int
  private let levels: [HyphenationLevel]
  /// How many bytes of a compound's word stay before a hyphen, and after it.
  private let inWord: (before: Int, after: Int)

  /// - Parameter file: the bytes of a dictionary; its first line names the encoding.
  init?(_ file: [UInt8]) {
    var lines = HyphenationLines(file)
    guard let first = lines.next() else { return nil }
    encoding = lines.text(of: first)
    var numbers: [String: Int] = [:]
    var levels: [HyphenationLevel] = []
    var patterns: [Range<Int>] = []
    while let line = lines.next() {
      // Keywords begin with capitals, patterns have none.
      guard (0x41...0x5A).contains(file[line.lowerBound]) else {
        patterns.append(line)
        continue
      }
      let words = lines.text(of: line).split(separator: " ")
      if words == ["NEXTLEVEL"] {
        levels.append(HyphenationLevel(patterns, of: file))
        patterns = []
      } else if words.count == 2, let number = Int(words[1]), (0...99).contains(number) {
        numbers[String(words[0])] = number
      }
    }
    self.levels = levels + [HyphenationLevel(patterns, of: file)]
    before = numbers["LEFTHYPHENMIN"] ?? 0
    after = numbers["RIGHTHYPHENMIN"] ?? 0
    inWord = (numbers["COMPOUNDLEFTHYPHENMIN"] ?? 0, numbers["COMPOUNDRIGHTHYPHENMIN"] ?? 0)
  }
}

extension HyphenationPatterns {
  /// For each byte of a word in small letters and the file's encoding, whether the word may be parted before it.
  func breaks(in word: [UInt8]) -> [Bool] {
    breaks(in: word[...], from: 0, isStart: true, isEnd: true)
  }

  private func breaks(
    in word: ArraySlice<UInt8>, from level: Int, isStart: Bool, isEnd: Bool
  ) -> [Bool] {
    var breaks = levels[level].breaks(in: word)
    guard level + 1 < levels.count else {
      if !isStart { for place in breaks.indices.prefix(inWord.before) { breaks[place] = false } }
      if !isEnd {
        for place in breaks.indices.suffix(max(inWord.after - 1, 0)) { breaks[place] = false }
      }
      return breaks
    }
    let starts = [0] + breaks.indices.dropFirst().filter { breaks[$0] }
    // What was parted may be parted again at the same level, as libhyphen does.
    let next = starts.count > 1 ? level : level + 1
    for (start, end) in zip(starts, starts.dropFirst() + [word.count]) {
      let part = self.breaks(
        in: word.dropFirst(start).prefix(end - start), from: next,
        isStart: isStart && start == 0, isEnd: isEnd && end == word.count)
      for place in part.indices where part[place] { breaks[start + place] = true }
    }
    return breaks
  }
}

/// The lines of a dictionary that say something.
private struct HyphenationLines {
  private let file: [UInt8]
  private var place = 0

  init(_ file: [UInt8]) { self.file = file }

  /// Without its end; comments and empty lines are passed over.
  mutating func next() -> Range<Int>? {
    while place < file.count {
      let start = place
      while place < file.count, file[place] != 0x0A { place += 1 }
      var end = place
      place += 1
      while end > start, file[end - 1] <= 0x20 { end -= 1 }
      guard end > start, file[start] != UInt8(ascii: "%"), file[start] != UInt8(ascii: "#") else {
        continue
      }
      return start..<end
    }
    return nil
  }

  func text(of line: Range<Int>) -> String { String(decoding: file[line], as: UTF8.self) }
}
