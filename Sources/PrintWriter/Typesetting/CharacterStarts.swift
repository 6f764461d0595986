// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where the characters of a text start that readers take for one: a letter with its marks (Unicode's extended grapheme
/// clusters, UAX #29).
struct CharacterStarts {
  /// For each byte, where the character begins that it is in; nil where every character is one scalar.
  private let starts: [Int]?

  init(of text: String) {
    guard text.utf8.contains(where: Self.mayBeginMark) else {
      starts = nil
      return
    }
    var starts: [Int] = []
    starts.reserveCapacity(text.utf8.count)
    for character in text {
      starts += repeatElement(starts.count, count: character.utf8.count)
    }
    self.starts = starts
  }

  /// By the byte offset in the text.
  func start(of offset: Int) -> Int {
    guard let starts, starts.indices.contains(offset) else { return offset }
    return starts[offset]
  }
}

extension CharacterStarts {
  /// False for the first bytes of Latin, Greek, Cyrillic, Armenian and Georgian letters, and for all bytes but the first.
  static func mayBeginMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xD4, 0xD5: false
    default: true
    }
  }
}
