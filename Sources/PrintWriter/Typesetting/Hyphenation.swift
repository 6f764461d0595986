// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CHyphen
internal import Foundation

/// Where words of a language may be parted, by the patterns of a dictionary that is installed.
///
/// A class because it holds libhyphen's own tables, which are read only.
final class Hyphenation: @unchecked Sendable {
  private let patterns: UnsafeMutablePointer<HyphenDict>
  private let encoding: HyphenationEncoding

  private init?(path: String) {
    guard let patterns = hnj_hyphen_load(path) else { return nil }
    let name = withUnsafeBytes(of: &patterns.pointee.cset) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    guard let encoding = HyphenationEncoding(name: name) else {
      hnj_hyphen_free(patterns)
      return nil
    }
    self.patterns = patterns
    self.encoding = encoding
  }

  deinit { hnj_hyphen_free(patterns) }
}

extension Hyphenation {
  /// The patterns of the language in the folders; nil when there are none.
  static func load(_ language: String, from folders: [String]) -> Hyphenation? {
    paths(language, in: folders).lazy.compactMap { Hyphenation(path: $0) }.first
  }

  /// Of the language's patterns, in bytes; 0 without any.
  static func size(_ language: String, in folders: [String]) -> Int {
    let path = paths(language, in: folders).first
    let facts = path.flatMap {
      try? FileManager.default.attributesOfItem(atPath: ($0 as NSString).resolvingSymlinksInPath)
    }
    return (facts?[.size] as? NSNumber)?.intValue ?? 0
  }

  private static func paths(_ language: String, in folders: [String]) -> [String] {
    names(language).flatMap { name in folders.map { "\($0)/hyph_\(name).dic" } }
      .filter { FileManager.default.isReadableFile(atPath: $0) }
  }

  /// Debian names a dictionary after a country that speaks the language.
  private static func names(_ language: String) -> [String] {
    let parts = language.split(separator: "-").map(String.init)
    guard let code = parts.first?.lowercased() else { return [] }
    let region = parts.dropFirst().last { $0.count == 2 }?.uppercased()
    let usual = usualRegions[code] ?? code.uppercased()
    return [region, usual].compactMap(\.self).map { "\(code)_\($0)" } + [code]
  }

  private static let usualRegions: [String: String] = ["en": "GB", "uk": "UA", "cs": "CZ"]
}

extension Hyphenation {
  /// The byte offsets in a word of letters at which it may be parted.
  func breaks(in word: String) -> [Int] {
    let lower = word.lowercased()
    let scalars = Array(lower.unicodeScalars)
    // A word whose small letters take other bytes cannot be mapped back.
    guard lower.utf8.count == word.utf8.count, scalars.count >= Self.shortest,
      scalars.count < Self.longest, let bytes = encoding.bytes(of: lower)
    else { return [] }
    return offsets(marks(bytes, characters: scalars.count), of: scalars)
  }

  private static var shortest: Int { 5 }
  private static var longest: Int { 64 }
  /// How many characters stay before the hyphen at least.
  private static var before: Int { 3 }
  /// How many go to the next line at least.
  private static var after: Int { 3 }

  /// For each character, whether the word may be parted after it.
  private func marks(_ word: [CChar], characters: Int) -> [Bool] {
    let count = word.count
    var marks = [CChar](repeating: 0, count: count + 5)
    var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var positions: UnsafeMutablePointer<Int32>?
    var cuts: UnsafeMutablePointer<Int32>?
    let failed = hnj_hyphen_hyphenate2(
      patterns, word, Int32(count), &marks, nil, &replacements, &positions, &cuts)
    defer {
      if let replacements {
        for place in 0..<count { free(replacements[place]) }
      }
      free(replacements)
      free(positions)
      free(cuts)
    }
    guard failed == 0 else { return [] }
    // A break that would change the spelling is not taken.
    return (0..<characters).map { marks[$0] & 1 == 1 && replacements?[$0] == nil }
  }

  private func offsets(_ marks: [Bool], of word: [Unicode.Scalar]) -> [Int] {
    var offsets: [Int] = []
    var offset = 0
    for (place, isBreak) in marks.enumerated() {
      offset += UTF8.width(word[place])
      if isBreak, place + 1 >= Self.before, place + 1 <= word.count - Self.after {
        offsets.append(offset)
      }
    }
    return offsets
  }
}
